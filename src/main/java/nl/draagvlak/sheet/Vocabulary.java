package nl.draagvlak.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKind;

/// The words for the fields of a kind of subject, in every language in which somebody may fill in a
/// list.
public record Vocabulary(SubjectKind<?> kind, Sayings sayings) {

    /// What a translation key says in a language.
    @FunctionalInterface
    public interface Sayings {
        String say(Locale language, String key);
    }

    String label(Field field, Locale language) {
        return sayings.say(language, key(field));
    }

    String help(Field field, Locale language) {
        return sayings.say(language, key(field) + ".help");
    }

    String none(Field field, Locale language) {
        return sayings.say(language, key(field) + ".none");
    }

    String option(Field field, Enum<?> option, Locale language) {
        return sayings.say(language, key(field) + "." + option.name());
    }

    /// Whether a heading is the name of a field, in whichever language, or its name in files.
    boolean names(String heading, Field field) {
        return among(heading, Stream.concat(Stream.of(field.key()), each(key(field))));
    }

    boolean names(String cell, Field field, Enum<?> option) {
        return among(
                cell,
                Stream.concat(Stream.of(option.name()), each(key(field) + "." + option.name())));
    }

    /// Whether a cell says in words that no subject is chosen.
    boolean namesNone(String cell, Field field) {
        return among(cell, each(key(field) + ".none"));
    }

    boolean knows(String heading) {
        return kind.fields().stream().anyMatch(field -> names(heading, field));
    }

    /// Whether two spellings mean one word: `Per cent` is `percent`.
    static boolean isAlike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static boolean among(String typed, Stream<String> words) {
        return words.anyMatch(word -> isAlike(word, typed));
    }

    private Stream<String> each(String key) {
        return languages().stream().map(language -> sayings.say(language, key));
    }

    private static List<Locale> languages() {
        return Preferences.LANGUAGES;
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\p{Z}\\p{Cf}_-]+", "").toLowerCase(Locale.ROOT);
    }

    private String key(Field field) {
        return "subject." + kind.name() + "." + field.key();
    }
}
