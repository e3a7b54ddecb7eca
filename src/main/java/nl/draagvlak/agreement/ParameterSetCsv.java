package nl.draagvlak.agreement;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.nba.Nba;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/// A released parameter set as a table for spreadsheets: a row for everything that is in it, a
/// column for everything that is known of one of them.
///
/// Dutch has decimal commas, and so semicolons between the columns.
final class ParameterSetCsv {

    /// Without it, Excel does not read UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// What an NBA has besides its name; each is a column of its own, after all others.
    private static final List<Field> FIELDS =
            Nba.KIND.fields().stream().filter(field -> !field.key().equals("name")).toList();

    /// A list of the set, and the word for one row of it.
    private enum Section {
        NBA("agreement.csv.nba", "/nbas"),
        ASSUMPTION("agreement.csv.assumption", "/assumptions"),
        BENCHMARK("agreement.csv.benchmark", "/benchmarks"),
        WIDGET("agreement.csv.widget", "/dashboard/widgets"),
        OPEN("agreement.csv.open-point", "/open");

        private final String word;
        private final String list;

        Section(String word, String list) {
            this.word = word;
            this.list = list;
        }
    }

    private final CsvWords words;

    ParameterSetCsv(MessageSource words, Locale language) {
        this.words = new CsvWords(words, language);
    }

    /// UTF-8, as the language writes it.
    byte[] write(byte[] json) {
        var set = ParameterSetJson.read(json);
        var table = new StringWriter().append(BYTE_ORDER_MARK);
        var csv =
                CsvWriter.builder()
                        .fieldSeparator(words.isDutch() ? ';' : ',')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .bufferSize(0)
                        .build(table);
        var rows =
                Arrays.stream(Section.values())
                        .flatMap(section -> rows(section, set.at(section.list)))
                        .toList();
        var filled =
                IntStream.range(0, headings().size())
                        .filter(at -> at == 0 || isFilled(at, rows))
                        .boxed()
                        .toList();
        Stream.concat(Stream.of(headings()), rows.stream())
                .forEach(row -> csv.writeRecord(filled.stream().map(row::get).toList()));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> headings() {
        return record(
                words.say("agreement.csv.section"),
                column -> words.say(column.heading()),
                field -> words.say(key(field)));
    }

    private Stream<List<String>> rows(Section section, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(row -> record(section, row));
    }

    /// A column that no row fills is left out.
    private static boolean isFilled(int column, List<List<String>> rows) {
        return rows.stream().anyMatch(row -> !row.get(column).isEmpty());
    }

    private List<String> record(Section section, JsonNode row) {
        return record(
                words.say(section.word),
                column -> column.in(section.list, row).map(value -> cell(column, value)).orElse(""),
                field ->
                        section == Section.NBA && row.hasNonNull(field.key())
                                ? cell(field, row.get(field.key()))
                                : "");
    }

    private static List<String> record(
            String first, Function<CsvColumn, String> column, Function<Field, String> field) {
        return Stream.of(
                        Stream.of(first),
                        Arrays.stream(CsvColumn.values()).map(column),
                        FIELDS.stream().map(field))
                .flatMap(cells -> cells)
                .toList();
    }

    private String cell(CsvColumn column, JsonNode value) {
        if (column == CsvColumn.OBSERVED) {
            return words.observed(value);
        }
        return column.word(value.asString(""))
                .map(key -> words.sayOr(key, value))
                .orElseGet(() -> words.write(value));
    }

    private String cell(Field field, JsonNode value) {
        return switch (field.input()) {
            case CHOICE -> option(field, value);
            case CHOICES ->
                    StreamSupport.stream(value.spliterator(), false)
                            .map(one -> option(field, one))
                            .collect(joining(", "));
            case LINE, PARAGRAPH, DATE, NUMBER, SERIES, SUBJECT, DEPARTMENTS -> words.write(value);
        };
    }

    private String option(Field field, JsonNode value) {
        return words.sayOr(key(field) + "." + value.asString(""), value);
    }

    private static String key(Field field) {
        return "subject." + Nba.KIND.name() + "." + field.key();
    }
}
