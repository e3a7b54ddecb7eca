package nl.draagvlak.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.draagvlak.agreement.Sample.HEAD;
import static nl.draagvlak.agreement.Sample.RELEASED_AT;
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
        assertThat(rate.getField("Welk getal")).isEqualTo("Kans op ja");
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
        var app = row(text, ',', "Help with the app");
        assertThat(app.getField("Status")).isEqualTo("parked");
        assertThat(app.getField("Kind")).isEqualTo("NBA");
        assertThat(row(text, ',', "Handle time").getField("Status")).isEqualTo("no round yet");
    }

    @Test
    void anNbaHasAColumnForEveryField() {
        var call = row(dutch(sample()), ';', NAME);
        assertThat(call.getField("Wanneer speelt het, en wat doen we?"))
                .startsWith("The fixed rate");
        assertThat(call.getField("Waar treffen de klant en wij elkaar?"))
                .isEqualTo("Wij bellen, E-mail");
        assertThat(call.getField("Wat voor actie is het?")).isEqualTo("Behoud");
        assertThat(call.getField("Vanaf wanneer?")).isEqualTo("2027-01-01");
        assertThat(call.getField("Tot wanneer?")).isEmpty();
        assertThat(row(english(sample()), ',', NAME).getField("Legal basis")).isEqualTo("Consent");
    }

    @Test
    void theReasonOfAValueIsNotTheReasonSentenceOfAnNba() {
        var set = sample().replace("\"reason\":\"\"", "\"reason\":\"Your rate ends.\"");
        var call = row(english(set), ',', NAME);
        assertThat(call.getField("Reason sentence")).isEqualTo("Your rate ends.");
        assertThat(call.getField("Reason")).isEmpty();
        assertThat(row(english(set), ',', "Starting propensity").getField("Reason sentence"))
                .isEmpty();
    }

    @Test
    void aBenchmarkStandsThereInWords() {
        var set = new Composition(ParameterSetTest.benchmark());
        var json = ParameterSetJson.write(set.set(HEAD, "A benchmark", RELEASED_AT));
        var row = row(dutch(new String(json, UTF_8)), ';', "Conversion of the rate review call");
        assertThat(row.getField("Vraag")).isEqualTo("Is the offer accepted more often than now?");
        assertThat(row.getField("Wat precies geteld wordt")).startsWith("Appointments, of all");
        assertThat(row.getField("Bron van het uitgangspunt")).isEqualTo("CRM, report of calls");
        assertThat(row.getField("Richting")).isEqualTo("hoger is beter");
        assertThat(row.getField("Doel")).isEqualTo("0,045");
        assertThat(row.getField("Waarde van de groep")).isEqualTo("0,05");
        assertThat(row.getField("Reden")).isEqualTo("As the pilot had it.");
        assertThat(row.getField("Opnieuw kijken op")).isEqualTo("2027-06-01");
    }

    @Test
    void prioritiesAreCalledWhatTheyAreCalledOnTheScreen() {
        assertThat(dutch(sample()).lines().findFirst().orElseThrow())
                .contains(";Moet;Graag;Kan;Niet;");
        assertThat(english(sample()).lines().findFirst().orElseThrow())
                .contains(",Must,Should,Could,Won’t,");
    }

    @Test
    void aWordThatIsNotKnownAnyMoreStaysAsItWasReleased() {
        var older = sample().replace("\"RETENTION\"", "\"=KEEPING\"");
        assertThat(row(english(older), ',', NAME).getField("What kind of action is it?"))
                .isEqualTo("'=KEEPING");
    }

    @Test
    void everyRowIsAsWideAsTheHeadings() {
        assertThat(rows(english(sample()), ','))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(62));
    }

    @Test
    void noTwoColumnsHaveTheSameHeading() {
        assertThat(rows(english(sample()), ',').getFirst().getHeader()).doesNotHaveDuplicates();
        assertThat(rows(dutch(sample()), ';').getFirst().getHeader()).doesNotHaveDuplicates();
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
