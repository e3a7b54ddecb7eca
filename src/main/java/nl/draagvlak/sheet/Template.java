package nl.draagvlak.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKind;

/// A file to fill in: the headings in somebody's language, and one row as it might be, with the
/// examples that the help beside each field gives.
public final class Template {

    /// Without it, Excel does not read UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final SubjectKind<?> kind;
    private final Vocabulary words;
    private final Locale language;

    public Template(SubjectKind<?> kind, Vocabulary.Sayings sayings, Locale language) {
        this.kind = kind;
        this.words = new Vocabulary(kind, sayings);
        this.language = language;
    }

    /// UTF-8; Dutch has decimal commas, and so semicolons between the columns.
    public byte[] write() {
        var table = new StringWriter().append(BYTE_ORDER_MARK);
        var csv =
                CsvWriter.builder()
                        .fieldSeparator(language.equals(Preferences.DUTCH) ? ';' : ',')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .bufferSize(0)
                        .build(table);
        csv.writeRecord(kind.fields().stream().map(one -> words.label(one, language)).toList());
        csv.writeRecord(kind.fields().stream().map(this::example).toList());
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String example(Field field) {
        return switch (field.input()) {
            case LINE, PARAGRAPH -> first(QUOTED, 1, field);
            case NUMBER -> first(NUMBER, 0, field);
            case CHOICE, CHOICES -> words.option(field, field.options()[0], language);
            case SUBJECT -> words.none(field, language);
            case DATE, SERIES, DEPARTMENTS -> "";
        };
    }

    private String first(Pattern example, int group, Field field) {
        return example.matcher(words.help(field, language))
                .results()
                .map(found -> found.group(group))
                .findFirst()
                .orElse("");
    }
}
