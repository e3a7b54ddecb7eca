package nl.draagvlak.account;

import java.util.Optional;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Text;

/// What a person can be called.
public final class Naming {

    public static final int LONGEST = 40;

    private Naming() {}

    /// Why nobody can be called this.
    public static Optional<Refusal> problem(Text name) {
        if (name.words().codePoints().noneMatch(Naming::canBeSeen)) {
            return Optional.of(Refusal.MISSING);
        }
        return name.problemAsLine(LONGEST)
                .or(() ->
                        name.words().codePoints().anyMatch(Character::isISOControl)
                                ? Optional.of(Refusal.UNREADABLE_CHARACTER)
                                : Optional.empty());
    }

    private static boolean canBeSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    false;
            default -> true;
        };
    }
}
