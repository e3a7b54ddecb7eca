package nl.draagvlak.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.draagvlak.agreement.Sample.HEAD;
import static nl.draagvlak.agreement.Sample.RELEASED_AT;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.ValueAgreed;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Rounds.Estimated;
import nl.draagvlak.workshop.Rounds.Revealed;
import nl.draagvlak.workshop.Rounds.RoundOpened;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;
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
        assertThat(rate.getField("Aantal antwoorden")).isEqualTo("3");
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
    void anNbaHasAColumnForEveryFieldThatIsFilledIn() {
        var call = row(dutch(sample()), ';', NAME);
        assertThat(call.getField("Wanneer speelt het, en wat doen we?"))
                .startsWith("The fixed rate");
        assertThat(call.getField("Waar treffen de klant en wij elkaar?"))
                .isEqualTo("Wij bellen, E-mail");
        assertThat(call.getField("Wat voor actie is het?")).isEqualTo("Behoud");
        assertThat(call.getField("Vanaf wanneer?")).isEqualTo("2027-01-01");
        assertThat(row(english(sample()), ',', NAME).getField("Legal basis")).isEqualTo("Consent");
        assertThat(call.getHeader()).doesNotContain("Tot wanneer?", "Kolom", "Doel");
    }

    @Test
    void whatIsOpenSaysWhatIsAskedAndWhatTheGroupMakesOfItSoFar() {
        var set = new Composition(asked()).set(HEAD, "On the way", RELEASED_AT);
        var row = row(english(new String(ParameterSetJson.write(set), UTF_8)), ',', "Reach");
        assertThat(row.getField("Section")).isEqualTo("Open");
        assertThat(row.getField("Question")).isEqualTo("How many open it?");
        assertThat(row.getField("What exactly is counted")).isEqualTo("Opened within a week");
        assertThat(row.getField("Unit")).isEqualTo("share (0 to 1)");
        assertThat(row.getField("The group’s value")).isEqualTo("0.045");
        assertThat(row.getField("The group’s upper bound")).isEqualTo("0.065");
        assertThat(row.getHeader()).doesNotContain("Value", "Reason");
    }

    @Test
    void anAgreedNumberSaysWhatIsCountedAndWhatIsKnown() {
        var agreed =
                new AgreedValue(1, Amount.of("4.5"), Amount.of("2.5"), Amount.of("6.5"), 2, 2, 0);
        var seen =
                scenario(new ValueAgreed(REACH, agreed, Text.NONE))
                        .workshop()
                        .seenBy(Role.OBSERVER);
        var set = new Composition(seen).set(HEAD, "Done", RELEASED_AT);
        var row = row(dutch(new String(ParameterSetJson.write(set), UTF_8)), ';', "Reach");
        assertThat(row.getField("Wat precies geteld wordt")).isEqualTo("Opened within a week");
        assertThat(row.getField("Wat we al weten")).isEqualTo("4 % last year");
        assertThat(row.getField("Waarde")).isEqualTo("0,045");
    }

    private static final ItemId REACH = new ItemId(new UUID(5, 9));

    private static Seen asked() {
        return scenario().workshop().seenBy(Role.OBSERVER);
    }

    private static Scenario scenario(Contribution... more) {
        var reach =
                new Assumption(
                        Text.of("How many open it?"),
                        Text.of("Reach"),
                        Optional.empty(),
                        Parameter.NOTHING,
                        Unit.PERCENT,
                        Optional.empty(),
                        Optional.empty(),
                        Text.of("Opened within a week"),
                        Text.of("4 % last year"));
        return givenAWorkshop(
                        new Proposed(REACH, reach), new RoundOpened(REACH, 1, Terms.enough(75)))
                .by(JORIS, estimated("2", "4", "6"))
                .by(SANNE, estimated("3", "5", "7"))
                .by(FATIMA, new Revealed(REACH, 1))
                .by(FATIMA, more);
    }

    private static Estimated estimated(String low, String best, String high) {
        return new Estimated(
                REACH, 1, Amount.of(low), Amount.of(best), Amount.of(high), 80, Text.NONE);
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
        assertThat(row.getField("Waargenomen in de praktijk"))
                .isEqualTo(
                        "0,042 (n = 500, autumn, The pilot, page 4); 0,05 (A colleague elsewhere)");
        assertThat(row.getField("Reden")).isEqualTo("As the pilot had it.");
        assertThat(row.getField("Opnieuw kijken op")).isEqualTo("2027-06-01");
    }

    @Test
    void prioritiesAreCalledWhatTheyAreCalledOnTheScreen() {
        var set = new Composition(ParameterSetTest.dashboard());
        var json = ParameterSetJson.write(set.set(HEAD, "A dashboard", RELEASED_AT));
        var widget = new String(json, UTF_8);
        assertThat(dutch(widget).lines().findFirst().orElseThrow())
                .contains(";Moet;Graag;Kan;Niet;");
        assertThat(english(widget).lines().findFirst().orElseThrow())
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
                .allSatisfy(
                        row -> assertThat(row.getFieldCount()).isEqualTo(row.getHeader().size()));
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
