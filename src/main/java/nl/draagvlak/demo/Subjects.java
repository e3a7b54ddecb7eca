package nl.draagvlak.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.DepartmentId;

/// Reads what the script says about a subject, field by field as its kind declares them.
final class Subjects {

    private Subjects() {}

    /// A new subject; fields that the script does not mention stay empty.
    static Content read(SubjectKind<?> kind, Words fields, Copy copy) {
        var values = kind.fields().stream().collect(toMap(Field::key, Field::nothing));
        return kind.with(changed(values, kind, fields, copy));
    }

    /// The same subject with other values in the fields that the script mentions.
    static Content change(Content before, Words fields, Copy copy) {
        var kind = SubjectKinds.of(before);
        var values =
                kind.fields().stream().collect(toMap(Field::key, field -> field.valueIn(before)));
        return kind.with(changed(values, kind, fields, copy));
    }

    private static Map<String, Object> changed(
            Map<String, Object> before, SubjectKind<?> kind, Words fields, Copy copy) {
        var values = new HashMap<>(before);
        var unknown = new HashSet<>(fields.keys());
        for (var field : kind.fields()) {
            if (unknown.remove(field.key())) {
                values.put(field.key(), value(field, fields.at(field.key()), copy));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(kind.name() + " has no fields " + unknown);
        }
        return values;
    }

    private static Object value(Field field, Words said, Copy copy) {
        return switch (field.input()) {
            case LINE, PARAGRAPH -> said.text();
            case CHOICE -> option(field, said.word());
            case CHOICES -> words(said).map(word -> option(field, word)).collect(toSet());
            case DATE -> Optional.of(LocalDate.parse(said.word()));
            case NUMBER -> Optional.of(Amount.of(said.word()));
            case SERIES -> words(said).map(Amount::of).toList();
            case SUBJECT -> Optional.of(copy.item(said.word()));
            case DEPARTMENTS -> departments(said);
        };
    }

    private static Set<DepartmentId> departments(Words said) {
        return words(said).map(DepartmentId::new).collect(toSet());
    }

    private static Enum<?> option(Field field, String word) {
        return Arrays.stream(field.options())
                .filter(option -> option.name().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(field.key() + " cannot be " + word));
    }

    private static Stream<String> words(Words said) {
        return Arrays.stream(said.word().strip().split("\\s+"));
    }
}
