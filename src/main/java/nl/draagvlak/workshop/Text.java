package nl.draagvlak.workshop;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words that a person wrote; they are kept apart from the facts and can be erased.
public record Text(String words, boolean erased) {

    public static final Text NONE = new Text("", false);
    public static final Text ERASED = new Text("", true);

    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

    /// Words as typed, in one Unicode form and without blanks around them.
    public static Text of(String typed) {
        var words = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return NOTHING_TO_SEE.matcher(words).matches()
                ? NONE
                : new Text(BLANKS_AROUND.matcher(words).replaceAll(""), false);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Why these words cannot be kept as one line of at most `max` characters.
    public Optional<Refusal> problemAsLine(int max) {
        return words.indexOf('\n') >= 0 ? Optional.of(Refusal.ONE_LINE_ONLY) : problem(max);
    }

    /// Why these words cannot be kept as a paragraph of at most `max` characters.
    public Optional<Refusal> problem(int max) {
        if (words.codePointCount(0, words.length()) > max) {
            return Optional.of(Refusal.TOO_LONG);
        }
        return words.codePoints().allMatch(Text::canBeKept)
                ? Optional.empty()
                : Optional.of(Refusal.UNREADABLE_CHARACTER);
    }

    /// What is wrong with these words in a field that needs some, at most `max` characters.
    public Optional<Problem> problemIn(String field, int max) {
        var why = isEmpty() ? Optional.of(Refusal.MISSING) : problem(max);
        return why.map(reason -> new Problem(field, reason));
    }

    private static boolean canBeKept(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.CONTROL -> character == '\n' || character == '\t';
            default -> true;
        };
    }
}
