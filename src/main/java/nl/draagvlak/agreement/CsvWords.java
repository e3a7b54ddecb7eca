package nl.draagvlak.agreement;

import java.util.Locale;
import java.util.regex.Pattern;
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
        var text = value.asString("");
        return A_FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
