package nl.draagvlak.subject;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Content;

/// What two people made of one version at the same time: the fields that only the other one
/// changed, and those that both did, each in another way.
public record Comparison(List<Field> onlyTheirs, List<Field> both) {

    /// Compares mine with theirs; where it is not known what I `began` with, everything that
    /// differs is changed by both.
    public static Comparison of(
            SubjectKind<?> kind, Optional<Content> began, Content mine, Content theirs) {
        var differ =
                kind.fields().stream()
                        .filter(field -> !field.valueIn(mine).equals(field.valueIn(theirs)))
                        .toList();
        return new Comparison(
                differ.stream().filter(field -> isAsItWas(field, began, mine)).toList(),
                differ.stream()
                        .filter(field ->
                                !isAsItWas(field, began, mine) && !isAsItWas(field, began, theirs))
                        .toList());
    }

    private static boolean isAsItWas(Field field, Optional<Content> began, Content now) {
        return began.filter(before -> field.valueIn(before).equals(field.valueIn(now))).isPresent();
    }
}
