package nl.draagvlak.sheet;

import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.draagvlak.sheet.Attempt.Why;
import nl.draagvlak.sheet.Draft.Row;
import nl.draagvlak.sheet.Flaw.Reason;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {

    private static final ItemId NBA = new ItemId(new UUID(2, 1));
    private static final Content CALL = SampleNba.rateReviewCall();
    private static final Seen SEEN =
            givenAWorkshop()
                    .by(
                            JORIS,
                            new Proposed(NBA, CALL),
                            new Proposed(new ItemId(new UUID(2, 2)), SampleAssumption.handleTime()))
                    .workshop()
                    .seenBy(Role.PARTICIPANT);
    private static final String HEADINGS = "The question,Short name,Counted in,Never more than";

    @Test
    void aRowBecomesAnAssumption() {
        var row = only("How many want it?,Acceptance,per cent,100");
        assertThat(row.flaws()).isEmpty();
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.content().question()).isEqualTo(Text.of("How many want it?"));
        assertThat(row.content().unit()).isEqualTo(Unit.PERCENT);
        assertThat(row.content().max()).contains(Amount.of("100"));
        assertThat(row.content().min()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void whicheverSignStandsBetweenTheColumns(String sign) {
        var text = "Question\tName\tUnit\nHow many?\tAcceptance\tdays\n".replace("\t", sign);
        assertThat(read(text).fine()).singleElement().extracting(Row::content).isNotNull();
    }

    @Test
    void headingsAreReadInEitherLanguageWithMarksQuotesAndTheEndsOfLinesOfWindows() {
        var headings = "\uFEFF\"De vraag\";\"Korte naam\";\"Geteld in\"";
        var filledIn = "\"Hoeveel, zeg je; \"\"echt\"\"?\";Ja;procent";
        var text = String.join("\r\n", headings, filledIn, "");
        assertThat(read(text).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.flaws()).isEmpty();
                    assertThat(row.content().question().words())
                            .isEqualTo("Hoeveel, zeg je; \"echt\"?");
                });
    }

    @Test
    void aNumberIsReadAsTheLanguageReadsIt() {
        var text = "Question;Name;Unit;Never more than\nHow many?;Calls;a number;1.000\n";
        assertThat(max(reader(Preferences.DUTCH).read(text))).contains(Amount.of("1000"));
        assertThat(max(reader(Preferences.ENGLISH).read(text))).contains(Amount.of("1"));
        var decimal = text.replace("1.000", "4,25");
        assertThat(max(reader(Preferences.DUTCH).read(decimal))).contains(Amount.of("4.25"));
    }

    @Test
    void unitsAreReadFromTheirSignsToo() {
        assertThat(only("A?,a,%,").content().unit()).isEqualTo(Unit.PERCENT);
        assertThat(only("A?,a,Percent,").content().unit()).isEqualTo(Unit.PERCENT);
        assertThat(only("A?,a,EUR,").content().unit()).isEqualTo(Unit.MONEY);
        assertThat(only("A?,a,SECONDS,").content().unit()).isEqualTo(Unit.SECONDS);
    }

    @Test
    void everythingThatIsWrongWithARowIsSaid() {
        var row = only("," + "x".repeat(81) + ",furlongs,about 10");
        assertThat(row.flaws())
                .extracting(Flaw::column)
                .containsExactlyInAnyOrder(
                        "The question", "Short name", "Counted in", "Never more than");
        assertThat(row.flaws())
                .extracting(Flaw::reason)
                .contains(
                        new Reason.Refused(Refusal.MISSING, 255),
                        new Reason.Refused(Refusal.TOO_LONG, 80),
                        new Reason.NoNumber())
                .anyMatch(why ->
                        why instanceof Reason.NotOffered(var offered)
                                && offered.contains("per cent"));
    }

    @Test
    void aUnitThatIsNotFilledInIsMissedAndNotGuessed() {
        assertThat(only("A?,a,,").flaws())
                .extracting(Flaw::reason)
                .containsExactly(new Reason.Refused(Refusal.MISSING, 0));
    }

    @Test
    void theRulesThatSpanFieldsHoldAsWell() {
        var text = "Question,Name,Unit,Min,Max\nA?,a,days,10,5\n";
        assertThat(read(text).wrong())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.flaws())
                                .extracting(Flaw::column)
                                .containsExactly("Never more than"));
    }

    @Test
    void whatItIsAboutIsFoundByItsName() {
        var text = "Question,Name,Unit,About\nA?,a,days,%s\n";
        var name = CALL.name().words();
        assertThat(read(text.formatted(name.toUpperCase(Locale.ROOT))).rows().getFirst().content())
                .extracting(Assumption::about)
                .isEqualTo(Optional.of(NBA));
        assertThat(read(text.formatted("the whole programme")).fine()).hasSize(1);
        assertThat(read(text.formatted("A car wash")).wrong().getFirst().flaws())
                .extracting(Flaw::reason)
                .containsExactly(new Reason.NoSuchSubject());
    }

    @Test
    void whichNumberItIsMayStandInAColumnOfItsOwn() {
        var text = "Question,Name,Unit,Which number of the NBA it is\nA?,a,%%,%s\n";
        for (var said : List.of("chance of a yes", "Kans op ja", "propensity")) {
            assertThat(read(text.formatted(said)).fine())
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row.content().measures()).isEqualTo(Parameter.PROPENSITY));
        }
        assertThat(read(text.formatted("")).fine().getFirst().content().measures())
                .isEqualTo(Parameter.NOTHING);
        assertThat(read(text.formatted("handle time")).wrong().getFirst().flaws())
                .containsExactly(
                        new Flaw(
                                "Which number of the NBA it is",
                                "handle time",
                                new Reason.Refused(Refusal.COUNTED_OTHERWISE, 0)));
    }

    @Test
    void aListFromBeforeThereWasThatColumnSaysNothingInParticular() {
        assertThat(only("A?,a,%,").content().measures()).isEqualTo(Parameter.NOTHING);
    }

    @Test
    void aNameThatIsThereAlreadyIsNoFlaw() {
        var rows = read(HEADINGS + "\nA?,Twice,days,\nB?,twice,days,\nC?,handle time,days,").rows();
        assertThat(rows).extracting(Row::isTwice).containsExactly(true, true, false);
        assertThat(rows).extracting(Row::isOnTheTable).containsExactly(false, false, true);
        assertThat(rows).allMatch(Row::isFine);
    }

    @Test
    void rowsKeepTheNumberThatTheyHaveInTheSpreadsheet() {
        var text = HEADINGS + "\n,,,\n\"A\nB?\",a,days,\n\nC?,c,days,\n";
        assertThat(read(text).rows()).extracting(Row::number).containsExactly(3, 5);
    }

    @Test
    void aFormulaIsTextLikeAnyOther() {
        var row = only("\"=HYPERLINK(\"\"http://example.org\"\")\",+1,days,");
        assertThat(row.content().name()).isEqualTo(Text.of("+1"));
        assertThat(row.content().question().words()).startsWith("=HYPERLINK(");
    }

    @Test
    void columnsThatMeanNothingAreNamedAndLeftOut() {
        var draft = read("Question,Name,Unit,Owner\nA?,a,days,Ann\n");
        assertThat(draft.ignored()).containsExactly("Owner");
        assertThat(draft.fine()).hasSize(1);
    }

    @Test
    void aCellBehindTheLastColumnIsNoticed() {
        assertThat(only("How many, you say?,a,days,10").flaws())
                .extracting(Flaw::reason)
                .contains(new Reason.WithoutColumn());
    }

    @Test
    void whatCannotBeAListSaysWhy() {
        assertFails("", Why.EMPTY);
        assertFails(HEADINGS, Why.EMPTY);
        assertFails(HEADINGS + "\n,,,\n", Why.EMPTY);
        assertFails("once upon a time\nthere was a list\n", Why.NO_HEADINGS);
        assertFails("Name,Unit\na,days\n", Why.COLUMN_MISSING);
        assertFails("Name,Short name,Unit,Question\na,b,days,A?\n", Why.COLUMN_TWICE);
        assertFails(HEADINGS + "\n\"A?,a,days,\n", Why.BROKEN);
        assertFails("a,".repeat(10_000) + "\nb\n", Why.TOO_WIDE);
        assertFails("x".repeat(SheetFile.MOST + 1), Why.TOO_BIG);
        assertFails(HEADINGS + "\nA?,a,days,".repeat(201), Why.TOO_LONG);
        assertThat(read(HEADINGS + "\nA?,a,days,".repeat(200)).rows()).hasSize(200);
    }

    @Test
    void noiseEndsInAnAnswer() {
        var noise =
                IntStream.range(0, 3000)
                        .mapToObj(n -> String.valueOf((char) (n * 7919 % 0xD7FF)))
                        .collect(Collectors.joining("\",\n;"));
        assertThat(reader(Preferences.ENGLISH).read(noise)).isInstanceOf(Attempt.Failed.class);
        assertThat(reader(Preferences.ENGLISH).read(HEADINGS + "\n" + noise)).isNotNull();
    }

    @Test
    void theTemplateIsAListWithoutAFlawInBothLanguages() {
        for (var language : Preferences.LANGUAGES) {
            var file = new Template(Assumption.KIND, ListReaderTest::say, language).write();
            var text = SheetFile.text(file);
            assertThat(text.then(reader(language)::read))
                    .isInstanceOfSatisfying(
                            Attempt.Read.class,
                            read -> {
                                var draft = (Draft<?>) read.what();
                                assertThat(draft.fine()).hasSize(1);
                                assertThat(draft.ignored()).isEmpty();
                            });
            assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n")).hasSize(2);
        }
    }

    private static Row<Assumption> only(String row) {
        return read(HEADINGS + "\n" + row).rows().getFirst();
    }

    private static Draft<Assumption> read(String text) {
        return switch (reader(Preferences.ENGLISH).read(text)) {
            case Attempt.Read<Draft<Assumption>>(var draft) -> draft;
            case Attempt.Failed<Draft<Assumption>> failed ->
                    throw new AssertionError(failed.toString());
        };
    }

    private static Optional<Amount> max(Attempt<Draft<Assumption>> attempt) {
        return attempt instanceof Attempt.Read<Draft<Assumption>>(var draft)
                ? draft.rows().getFirst().content().max()
                : Optional.empty();
    }

    private static void assertFails(String text, Why why) {
        assertThat(reader(Preferences.ENGLISH).read(text))
                .isInstanceOfSatisfying(
                        Attempt.Failed.class, failed -> assertThat(failed.why()).isEqualTo(why));
    }

    private static ListReader<Assumption> reader(Locale language) {
        return new ListReader<>(Assumption.KIND, ListReaderTest::say, SEEN, language);
    }

    private static String say(Locale language, String key) {
        return ResourceBundle.getBundle("translations", language).getString(key);
    }
}
