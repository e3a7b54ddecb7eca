package nl.draagvlak.agreement;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/// A released parameter set as a table for spreadsheets: a row for everything that is in it.
///
/// Dutch has decimal commas, and so semicolons between the columns. Text that a spreadsheet would
/// run as a formula gets an apostrophe in front of it, as OWASP's page on CSV injection advises.
final class ParameterSetCsv {

    /// Without it, Excel does not read UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern A_FORMULA = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@＝＋－＠]|^[\t\r\n]");

    private static final Map<String, String> STATES =
            Map.of(
                    "agreed", "agreement.csv.agreed",
                    "agreed-with-dissent", "agreement.csv.agreed-with-dissent",
                    "parked", "agreement.csv.parked",
                    "open", "agreement.csv.open",
                    "no-round-yet", "agreement.csv.no-round-yet");

    private static final Map<String, String> UNITS =
            Map.of(
                    "share", "agreement.csv.share",
                    "count", "agreement.csv.count",
                    "days", "agreement.csv.days",
                    "seconds", "agreement.csv.seconds");

    /// A list of the set, and the word for one row of it.
    private enum Section {
        NBA("agreement.csv.nba", "/nbas"),
        ASSUMPTION("agreement.csv.assumption", "/assumptions"),
        BENCHMARK("agreement.csv.benchmark", "/benchmarks"),
        WIDGET("agreement.csv.widget", "/dashboard/widgets"),
        OPEN("agreement.csv.open-point", "/open");

        private final String word;
        private final String place;

        Section(String word, String place) {
            this.word = word;
            this.place = place;
        }
    }

    /// A column, and the places in a row of any list at which its value may stand.
    private enum Column {
        NAME("agreement.csv.name", "/name /kpi /title"),
        DESCRIPTION("agreement.csv.description", "/description"),
        UNIT("agreement.csv.unit", "/unit"),
        VALUE("agreement.csv.value", "/value"),
        BASELINE("agreement.csv.baseline", "/baseline"),
        TARGET("agreement.csv.target", "/target"),
        LOWER("agreement.csv.lower", "/lower"),
        UPPER("agreement.csv.upper", "/upper"),
        DIRECTION("agreement.csv.direction", "/direction"),
        STATUS("agreement.csv.status", "/status /why"),
        ROUND("agreement.csv.round", "/round"),
        RESPONDENTS("agreement.csv.respondents", "/respondents"),
        AGREEMENT("agreement.csv.agreement", "/agreement"),
        DISSENT("agreement.csv.dissent", "/dissent"),
        REASON("agreement.csv.reason", "/reason"),
        AGREE("agreement.csv.agree", "/support/agree"),
        CAN_LIVE("agreement.csv.can-live", "/support/canLive"),
        OBJECT("agreement.csv.object", "/support/object"),
        ABSTAIN("agreement.csv.abstain", "/support/abstain"),
        CHART("agreement.csv.chart", "/chart"),
        X("agreement.csv.x", "/x"),
        Y("agreement.csv.y", "/y"),
        WIDTH("agreement.csv.width", "/w"),
        HEIGHT("agreement.csv.height", "/h"),
        MUST("agreement.csv.must", "/moscow/must"),
        SHOULD("agreement.csv.should", "/moscow/should"),
        COULD("agreement.csv.could", "/moscow/could"),
        WONT("agreement.csv.wont", "/moscow/wont"),
        ABOUT("agreement.csv.about", "/about"),
        ID("agreement.csv.id", "/id");

        private final String word;
        private final String places;

        Column(String word, String places) {
            this.word = word;
            this.places = places;
        }

        Optional<JsonNode> in(JsonNode row) {
            return Arrays.stream(places.split(" "))
                    .map(row::at)
                    .filter(node -> !node.isMissingNode() && !node.isNull())
                    .findFirst();
        }
    }

    private final MessageSource words;
    private final Locale language;

    ParameterSetCsv(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /// UTF-8, as the language writes it.
    byte[] write(byte[] json) {
        var set = ParameterSetJson.read(json);
        var table = new StringWriter().append(BYTE_ORDER_MARK);
        var csv =
                CsvWriter.builder()
                        .fieldSeparator(isDutch() ? ';' : ',')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .bufferSize(0)
                        .build(table);
        csv.writeRecord(headings());
        for (var section : Section.values()) {
            set.at(section.place).forEach(row -> csv.writeRecord(cells(section, row)));
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String[] headings() {
        return Stream.concat(
                        Stream.of(say("agreement.csv.section")),
                        Arrays.stream(Column.values()).map(column -> say(column.word)))
                .toArray(String[]::new);
    }

    private String[] cells(Section section, JsonNode row) {
        return Stream.concat(
                        Stream.of(say(section.word)),
                        Arrays.stream(Column.values())
                                .map(column ->
                                        column.in(row)
                                                .map(value -> cell(column, value))
                                                .orElse("")))
                .toArray(String[]::new);
    }

    private String cell(Column column, JsonNode value) {
        if (value.isNumber()) {
            var number = value.decimalValue().toPlainString();
            return isDutch() ? number.replace('.', ',') : number;
        }
        if (value.isBoolean()) {
            return say(value.booleanValue() ? "agreement.csv.yes" : "agreement.csv.no");
        }
        return word(column, value.asString()).map(this::say).orElseGet(() -> harmless(value));
    }

    /// What stands for a word that other systems read.
    private static Optional<String> word(Column column, String value) {
        return switch (column) {
            case STATUS -> Optional.ofNullable(STATES.get(value));
            case UNIT -> Optional.ofNullable(UNITS.get(value));
            default -> Optional.empty();
        };
    }

    private static String harmless(JsonNode value) {
        var text = value.asString();
        return A_FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private boolean isDutch() {
        return language.getLanguage().equals("nl");
    }

    private String say(String key) {
        return words.getMessage(key, null, language);
    }
}
