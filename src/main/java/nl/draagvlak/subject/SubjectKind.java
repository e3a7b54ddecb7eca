package nl.draagvlak.subject;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Problem;
import nl.draagvlak.workshop.Refusal;

/// A kind of subject: its name on disk, its version, and its fields in the order of its record.
public final class SubjectKind<C extends Record & Content> {

    private final String name;
    private final int version;
    private final Class<C> type;
    private final List<Field> fields;

    public SubjectKind(String name, int version, Class<C> type) {
        this.name = name;
        this.version = version;
        this.type = type;
        this.fields = Arrays.stream(type.getRecordComponents()).map(Field::new).toList();
    }

    public String name() {
        return name;
    }

    public int version() {
        return version;
    }

    public Class<C> type() {
        return type;
    }

    public List<Field> fields() {
        return fields;
    }

    public List<Field> fields(Part part) {
        return fields.stream().filter(field -> field.part() == part).toList();
    }

    /// The field with this name.
    public Field field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no " + key));
    }

    /// A subject with these values, one for every field.
    public C with(Map<String, Object> values) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType);
        var arguments = fields.stream().map(field -> values.get(field.key())).toArray();
        try {
            return type.getDeclaredConstructor(types.toArray(Class<?>[]::new))
                    .newInstance(arguments);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalArgumentException("no " + name + " of " + values.keySet(), e);
        }
    }

    /// The first field that is wrong by itself.
    public Optional<Problem> problemIn(C content) {
        return problemsIn(content).stream().findFirst();
    }

    /// Every field that is wrong by itself, or empty though another one asks for it.
    public List<Problem> problemsIn(C content) {
        var wrong = fields.stream().flatMap(field -> field.problemIn(content).stream());
        return Stream.concat(wrong, missingIn(content)).toList();
    }

    /// The fields that are empty though another one that is filled in asks for them.
    private Stream<Problem> missingIn(C content) {
        var filledIn = fields.stream().filter(field -> field.isFilledIn(content)).toList();
        return fields.stream()
                .filter(field -> !filledIn.contains(field))
                .filter(field -> filledIn.stream().anyMatch(field::isRequiredWith))
                .map(field -> new Problem(field.key(), Refusal.MISSING));
    }
}
