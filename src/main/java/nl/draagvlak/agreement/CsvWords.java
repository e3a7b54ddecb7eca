package nl.draagvlak.agreement;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/// What stands in the cells of the table, as a language writes it.
///
/// Text that a spreadsheet would run as a formula gets an apostrophe in front of it, as OWASP's
/// page on CSV injection advises.
record CsvWords(MessageSource words, Locale language) {

    private static final Pattern A_FORMULA = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@＝＋－＠]|^[\t\r\n]");

    boolean isDutch() {
        return language.getLanguage().equals("nl");
    }

    String say(String key) {
        return words.getMessage(key, null, language);
    }

    /// The word that a key stands for; a set that was released by an earlier version may hold one
    /// that has no word any more.
    String sayOr(String key, JsonNode value) {
        var word = words.getMessage(key, null, "", language);
        return word == null || word.isEmpty() ? write(value) : word;
    }

    String write(JsonNode value) {
        if (value.isNumber()) {
            var number = value.decimalValue().toPlainString();
            return isDutch() ? number.replace('.', ',') : number;
        }
        return guard(value.asString(""));
    }

    /// What was observed: each number, of how many, when, and where it can be found.
    String observed(JsonNode evidence) {
        return StreamSupport.stream(evidence.spliterator(), false)
                .map(this::observation)
                .collect(joining("; "));
    }

    private String observation(JsonNode seen) {
        var about =
                Stream.concat(
                                Stream.of(seen.path("n"))
                                        .filter(JsonNode::isNumber)
                                        .map(many -> "n = " + write(many)),
                                Stream.of(seen.path("period"), seen.path("source"))
                                        .map(said -> said.asString(""))
                                        .filter(said -> !said.isEmpty()))
                        .collect(joining(", "));
        return write(seen.path("value")) + (about.isEmpty() ? "" : " (" + about + ")");
    }

    private static String guard(String text) {
        return A_FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
