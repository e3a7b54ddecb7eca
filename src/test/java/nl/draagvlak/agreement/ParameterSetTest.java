package nl.draagvlak.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.draagvlak.agreement.Sample.HEAD;
import static nl.draagvlak.agreement.Sample.RELEASED_AT;
import static nl.draagvlak.subject.benchmark.SampleBenchmark.amount;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.agreement.ParameterSet.State;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.subject.benchmark.SampleBenchmark;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.subject.widget.Chart;
import nl.draagvlak.subject.widget.SampleWidget;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Evidence.Laid;
import nl.draagvlak.workshop.EvidenceId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Layout.Arranged;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.Outcomes.Agreed;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.ReviewSet;
import nl.draagvlak.workshop.Outcomes.ValueAgreed;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Priorities.Given;
import nl.draagvlak.workshop.Priority;
import nl.draagvlak.workshop.Releases.Released;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Rounds.BandGiven;
import nl.draagvlak.workshop.Rounds.Revealed;
import nl.draagvlak.workshop.Rounds.RoundOpened;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.StageOpened;
import nl.draagvlak.workshop.Tally;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.Test;

class ParameterSetTest {

    /// Line breaks stand in the expected file between values only, for who reads it.
    @Test
    void everyByteIsAsWorkedOutByHand() {
        var expected = Sample.file("parameter-set.json").replaceAll("\\n *", "");
        assertThat(new String(Sample.json(), UTF_8)).isEqualTo(expected);
    }

    @Test
    void theSameIsAlwaysTheSameBytes() {
        assertThat(Sample.json()).isEqualTo(Sample.json());
    }

    @Test
    void fewPeopleAreNotGivenAway() {
        var item = new ItemId(new UUID(5, 1));
        var seen =
                givenAWorkshop(
                                new Proposed(item, SampleNba.rateReviewCall()),
                                new Agreed(item, 1, new Tally(1, 0, 1, 0, 0)))
                        .workshop()
                        .seenBy(Role.OBSERVER);
        var set = new Composition(seen).set(HEAD, "Two people", RELEASED_AT);
        var nba = set.nbas().getFirst();
        assertThat(nba.status()).isEqualTo(State.AGREED);
        assertThat(new String(ParameterSetJson.write(set), UTF_8))
                .contains(
                        "\"support\":{\"agree\":null,\"canLive\":null,\"object\":null,\"abstain\":null}");
    }

    @Test
    void anAgreedBenchmarkIsReleasedWithItsBand() {
        var set = new Composition(benchmark()).set(HEAD, "A benchmark", RELEASED_AT);
        assertThat(new String(ParameterSetJson.write(set), UTF_8))
                .contains(
                        "\"kpi\":\"Conversion of the rate review call\",\"question\":\"Is the offer"
                            + " accepted more often than now?\",\"definition\":\"Appointments, of"
                            + " all customers reached by phone.\","
                            + "\"unit\":\"share\",\"direction\":\"HIGHER_BETTER\",\"baseline\":0.021,\"series\":[0.021,0.023,0.019],\"source\":\"CRM,"
                            + " report of calls\","
                            + "\"expectation\":\"00000000-0000-0005-0000-000000000002\","
                            + "\"target\":0.045,\"lower\":0.03,\"upper\":0.06,"
                            + "\"status\":\"agreed\",\"round\":1,\"respondents\":2,\"dissent\":0,"
                            + "\"group\":{\"value\":0.05,\"lower\":0.035,\"upper\":0.065},\"reason\":\"As"
                            + " the pilot had"
                            + " it.\",\"review\":\"2027-06-01\",\"evidence\":[{\"value\":0.042,\"n\":500,\"period\":\"autumn\",\"source\":\"The"
                            + " pilot, page 4\",\"at\":\""
                                + Scenario.HALF_PAST_ONE
                                + "\"},{\"value\":0.05,\"n\":null,\"period\":\"\",\"source\":\"A"
                                + " colleague elsewhere\",\"at\":\""
                                + Scenario.HALF_PAST_ONE
                                + "\"}],"
                                + "\"contributions\"",
                        "\"kind\":\"assumption\",\"why\":\"no-round-yet\"");
        assertThat(ParameterSetSchemaTest.problems(new String(ParameterSetJson.write(set), UTF_8)))
                .isEmpty();
    }

    /// Two voted for 4 and 6 %, and 4.5 % was recorded.
    static Seen benchmark() {
        var item = new ItemId(new UUID(5, 1));
        var rate = new ItemId(new UUID(5, 2));
        var value = new AgreedValue(1, Amount.of("4.5"), Amount.of("3"), Amount.of("6"), 2, 2, 0);
        return givenAWorkshop(
                        new Proposed(rate, SampleAssumption.startingPropensity()),
                        new Proposed(
                                item,
                                SampleBenchmark.conversion()
                                        .inTime("2.1", "2.3", "1.9")
                                        .expecting(rate)
                                        .benchmark()),
                        new RoundOpened(item, 1, Terms.enough(75)))
                .by(JORIS, band(item, "4", "3", "6"))
                .by(SANNE, band(item, "6", "4", "7"))
                .by(
                        FATIMA,
                        new Revealed(item, 1),
                        laid(1, item, "4.2", amount("500"), "autumn", "The pilot, page 4"),
                        laid(2, item, "5", Optional.empty(), "", "A colleague elsewhere"),
                        new ValueAgreed(item, value, Text.of("As the pilot had it.")),
                        new ReviewSet(item, Optional.of(LocalDate.of(2027, 6, 1))))
                .workshop()
                .seenBy(Role.OBSERVER);
    }

    private static Laid laid(
            int number,
            ItemId item,
            String value,
            Optional<Amount> sample,
            String period,
            String source) {
        var observed = new Observed(Amount.of(value), sample, Text.of(period), Text.of(source));
        return new Laid(new EvidenceId(new UUID(9, number)), item, observed);
    }

    private static BandGiven band(ItemId item, String target, String lowest, String highest) {
        return new BandGiven(
                item, 1, Amount.of(target), Amount.of(lowest), Amount.of(highest), Text.NONE);
    }

    /// Two people have said how badly they need the only widget.
    static Seen dashboard() {
        var nba = new ItemId(new UUID(5, 1));
        var item = new ItemId(new UUID(5, 2));
        return givenAWorkshop(
                        new StageOpened(Stage.DASHBOARD),
                        joined(new ParticipantId(new UUID(0, 15)), INBOUND),
                        new Proposed(nba, SampleNba.rateReviewCall()),
                        new Proposed(item, SampleWidget.of("Who?", nba, Chart.SUPPORT)),
                        new Arranged(item, 3, 0, 6, 4))
                .by(JORIS, new Given(item, Priority.MUST))
                .by(SANNE, new Given(item, Priority.COULD))
                .by(FATIMA, new Agreed(item, 1, new Tally(0, 0, 0, 0, 3)))
                .workshop()
                .seenBy(Role.OBSERVER);
    }

    @Test
    void anAgreedWidgetIsReleasedWithItsPlaceAndTheDemandForIt() {
        var nba = new ItemId(new UUID(5, 1));
        var item = new ItemId(new UUID(5, 2));
        var set = new Composition(dashboard()).set(HEAD, "A dashboard", RELEASED_AT);
        assertThat(new String(ParameterSetJson.write(set), UTF_8))
                .contains(
                        "\"dashboard\":{\"columns\":12,\"widgets\":[{\"id\":\"" + item.value(),
                        "\"title\":\"Who?\",\"chart\":\"SUPPORT\",\"about\":\"" + nba.value(),
                        "\"x\":3,\"y\":0,\"w\":6,\"h\":4,"
                                + "\"moscow\":{\"must\":1,\"should\":0,\"could\":1,\"wont\":0}");
        assertThat(ParameterSetSchemaTest.problems(new String(ParameterSetJson.write(set), UTF_8)))
                .isEmpty();
    }

    @Test
    void theNextVersionHasTheNextNumber() {
        var again =
                Sample.workshop()
                        .by(FATIMA, new Released(1, 24, RELEASED_AT, HEAD, Text.of("First")))
                        .workshop()
                        .seenBy(Role.OBSERVER);
        assertThat(new Composition(again).set(HEAD, "Second", RELEASED_AT).version()).isEqualTo(2);
    }
}
