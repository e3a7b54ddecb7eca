package nl.draagvlak.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import nl.draagvlak.shell.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ParameterSetCsvTest {

    private static final String MARK = "\uFEFF";
    private static final String NAME = "Rate review call";

    @Test
    void dutchHasSemicolonsAndDecimalCommas() {
        var text = dutch(sample());
        assertThat(text).startsWith(MARK + "Onderdeel;Naam;").contains("\r\n");
        var rate = row(text, ';', "Starting propensity");
        assertThat(rate.getField("Onderdeel")).isEqualTo("Aanname");
        assertThat(rate.getField("Waarde")).isEqualTo("0,046");
        assertThat(rate.getField("Eenheid")).isEqualTo("aandeel (0 tot 1)");
        assertThat(rate.getField("Ondergrens")).isEqualTo("0,0405");
        assertThat(rate.getField("Stand")).isEqualTo("akkoord, met bezwaar");
        assertThat(rate.getField("Antwoorden")).isEqualTo("3");
    }

    @Test
    void englishHasCommasAndDecimalPoints() {
        var text = english(sample());
        assertThat(text).startsWith(MARK + "Section,Name,");
        var rate = row(text, ',', "Starting propensity");
        assertThat(rate.getField("Value")).isEqualTo("0.046");
        assertThat(rate.getField("Reason")).isEqualTo("As in the pilot.");
        var call = row(text, ',', NAME);
        assertThat(call.getField("Section")).isEqualTo("NBA");
        assertThat(call.getField("Object")).isEqualTo("1");
        assertThat(row(text, ',', "Help with the app").getField("Status")).isEqualTo("parked");
        assertThat(row(text, ',', "Handle time").getField("Status")).isEqualTo("no round yet");
    }

    @Test
    void everyRowIsAsWideAsTheHeadings() {
        assertThat(rows(english(sample()), ','))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\\t=1",
                "\\r=1",
                " =1",
                "＝1",
                "-5"
            })
    void textIsNeverAFormula(String text) {
        var broken = sample().replace(NAME, text);
        var cell = rows(english(broken), ',').getFirst().getField("Name");
        assertThat(cell).startsWith("'");
    }

    @Test
    void harmlessTextStaysAsItIs() {
        for (var text :
                List.of("A-B", "5 = 5", "naam@bank.example", "é", "O'Neill; \\\"x\\\", y")) {
            var set = sample().replace(NAME, text);
            var expected = text.replace("\\", "");
            assertThat(rows(dutch(set), ';').getFirst().getField("Naam")).isEqualTo(expected);
        }
    }

    @Test
    void aNegativeNumberStaysANumber() {
        var loss = sample().replace("\"value\":0.046", "\"value\":-12.50");
        assertThat(row(dutch(loss), ';', "Starting propensity").getField("Waarde"))
                .isEqualTo("-12,50");
        assertThat(row(english(loss), ',', "Starting propensity").getField("Value"))
                .isEqualTo("-12.50");
    }

    private static String sample() {
        return new String(Sample.json(), UTF_8);
    }

    private static String dutch(String json) {
        return new String(
                new ParameterSetCsv(words(), Preferences.DUTCH).write(json.getBytes(UTF_8)), UTF_8);
    }

    private static String english(String json) {
        return new String(
                new ParameterSetCsv(words(), Preferences.ENGLISH).write(json.getBytes(UTF_8)),
                UTF_8);
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("translations");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    private static NamedCsvRecord row(String csv, char separator, String name) {
        return rows(csv, separator).stream()
                .filter(row -> row.getField(1).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> rows(String csv, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ofNamedCsvRecord(csv.substring(MARK.length()))
                .stream()
                .toList();
    }
}
