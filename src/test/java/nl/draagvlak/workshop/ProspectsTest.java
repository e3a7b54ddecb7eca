package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.estimate.Proceeds.Factor;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Prospects.Prospect;
import nl.draagvlak.workshop.Stages.StageOpened;
import org.junit.jupiter.api.Test;

class ProspectsTest {

    private static final ItemId CALL = item(1);
    private static final ItemId LETTER = item(2);
    private static final ItemId CHANCE = item(10);
    private static final ItemId VALUE = item(11);
    private static final ItemId VOLUME = item(12);
    private static final ItemId MORE = item(13);

    private static final Scenario PROPOSED =
            givenAWorkshop(new StageOpened(Stage.ASSUMPTIONS))
                    .by(
                            JORIS,
                            new Proposed(CALL, Action.named("Rate review call")),
                            new Proposed(LETTER, Action.named("A letter")),
                            new Proposed(CHANCE, of(CALL, Parameter.PROPENSITY, Unit.PERCENT)),
                            new Proposed(VALUE, of(CALL, Parameter.VALUE_ON_ACCEPT, Unit.MONEY)),
                            new Proposed(VOLUME, of(CALL, Parameter.VOLUME_PER_WEEK, Unit.COUNT)));

    private static final Scenario KNOWN =
            revealed(
                    revealed(revealed(PROPOSED, CHANCE, "4 5 6"), VALUE, "200 300 400"),
                    VOLUME,
                    "900 1000 1100");

    @Test
    void aYearHasFiftyTwoWeeksAndFivePerCentIsATwentieth() {
        // 0.05 * 300 * 52,000; 0.04 * 200 * 46,800; 0.06 * 400 * 57,200
        assertResult(KNOWN, 374_400, 780_000, 1_372_800);
        assertThat(prospect(KNOWN).orElseThrow().counted().keySet())
                .containsExactly(Factor.CHANCE, Factor.VALUE, Factor.VOLUME);
    }

    @Test
    void aFractionIsTheSameAsItsPercentage() {
        var fraction =
                PROPOSED.by(
                        JORIS,
                        new Items.Revised(CHANCE, 2, of(CALL, Parameter.PROPENSITY, Unit.COUNT)));
        assertResult(
                known(revealed(fraction, CHANCE, "0.04 0.05 0.06")), 374_400, 780_000, 1_372_800);
    }

    @Test
    void ofFiveNobodyKnowsOutOfHowMany() {
        var fraction =
                PROPOSED.by(
                        JORIS,
                        new Items.Revised(CHANCE, 2, of(CALL, Parameter.PROPENSITY, Unit.COUNT)));
        assertThat(prospect(known(revealed(fraction, CHANCE, "4 5 6")))).isEmpty();
    }

    @Test
    void aMonthCountsTwelveTimesAndAYearOnce() {
        assertResult(volumePer(Parameter.VOLUME_PER_MONTH), 86_400, 180_000, 316_800);
        assertResult(volumePer(Parameter.VOLUME_PER_YEAR), 7_200, 15_000, 26_400);
    }

    @Test
    void aCostIsTakenOffOnceItIsKnown() {
        var cost = of(CALL, Parameter.COST_PER_CONTACT, Unit.MONEY);
        var asked = KNOWN.by(JORIS, new Proposed(MORE, cost));
        assertResult(asked, 374_400, 780_000, 1_372_800);
        // 780,000 less 52,000 times 10
        assertResult(revealed(asked, MORE, "10 10 10"), -114_400, 260_000, 800_800);
    }

    @Test
    void whatIsNotRevealedIsNotKnown() {
        assertThat(prospect(PROPOSED)).isEmpty();
        var two = revealed(revealed(PROPOSED, CHANCE, "4 5 6"), VALUE, "200 300 400");
        assertThat(prospect(two)).isEmpty();
        assertThat(prospect(asked(two, VOLUME, 1, "900 1000 1100"))).isEmpty();
    }

    @Test
    void nothingOfAnOpenRoundShows() {
        var again = asked(KNOWN, CHANCE, 2, "80 90 99");
        for (var role : Role.values()) {
            var before = Prospects.of(KNOWN.workshop().seenBy(role));
            var during = Prospects.of(again.workshop().seenBy(role));
            assertThat(during.of(CALL).orElseThrow().proceeds().result())
                    .isEqualTo(before.of(CALL).orElseThrow().proceeds().result());
            assertThat(during.stakes()).isEqualTo(before.stakes());
        }
        var after = again.by(FATIMA, new Rounds.Revealed(CHANCE, 2));
        assertThat(result(after).best()).isGreaterThan(10_000_000);
    }

    @Test
    void theAgreedNumberCountsRatherThanTheGroups() {
        var agreed = KNOWN.by(FATIMA, agreedOn(CHANCE, "10"));
        assertThat(result(agreed).best()).isCloseTo(1_560_000, within(1e-3));
    }

    @Test
    void ofTwoThatMeasureTheSameNeitherCountsUntilOneIsAgreed() {
        var twin = of(CALL, Parameter.PROPENSITY, Unit.PERCENT);
        var proposed = KNOWN.by(JORIS, new Proposed(MORE, twin));
        assertThat(prospect(proposed)).isPresent();
        var both = revealed(proposed, MORE, "8 10 12");
        assertThat(prospect(both)).isEmpty();
        var one = both.by(FATIMA, agreedOn(MORE, "10"));
        assertThat(result(one).best()).isCloseTo(1_560_000, within(1e-3));
        assertThat(prospect(one.by(FATIMA, agreedOn(CHANCE, "5")))).isEmpty();
    }

    @Test
    void aWeekAndAMonthAreTheSameNumberTwice() {
        var monthly = of(CALL, Parameter.VOLUME_PER_MONTH, Unit.COUNT);
        var both = revealed(KNOWN.by(JORIS, new Proposed(MORE, monthly)), MORE, "1 2 3");
        assertThat(prospect(both)).isEmpty();
    }

    @Test
    void whatWasDroppedOrIsASeedDoesNotCount() {
        var why = Text.of("No.");
        assertThat(prospect(KNOWN.by(FATIMA, new Outcomes.Rejected(VALUE, why)))).isEmpty();
        assertThat(prospect(KNOWN.by(FATIMA, new Outcomes.Rejected(CALL, why)))).isEmpty();
        assertThat(prospect(KNOWN.by(FATIMA, new Seeds.Marked(VALUE)))).isEmpty();
        assertThat(prospect(KNOWN.by(FATIMA, new Outcomes.Parked(VALUE, why)))).isPresent();
    }

    @Test
    void moreMoneyThanThereIsIsNotSaid() {
        var much = revealed(PROPOSED, CHANCE, "4 5 6");
        much = revealed(much, VALUE, "1 2 900000000000000");
        assertThat(prospect(revealed(much, VOLUME, "1 2 900000000000000"))).isEmpty();
    }

    @Test
    void anotherNbaIsAnotherResult() {
        assertThat(Prospects.of(seen(KNOWN)).of(LETTER)).isEmpty();
        var moved =
                KNOWN.by(
                        JORIS,
                        new Items.Revised(
                                VALUE, 2, of(LETTER, Parameter.VALUE_ON_ACCEPT, Unit.MONEY)));
        assertThat(Prospects.of(seen(moved)).byNba()).isEmpty();
    }

    @Test
    void theCardsOfNbasAreShownAnewWhenANumberOfTheirsIs() {
        var workshop = KNOWN.workshop();
        assertThat(workshop.touchedBy(new Rounds.Revealed(CHANCE, 1))).contains(CHANCE, CALL);
        assertThat(workshop.touchedBy(agreedOn(VALUE, "10"))).contains(VALUE, CALL);
        var other = of(LETTER, Parameter.VALUE_ON_ACCEPT, Unit.MONEY);
        assertThat(workshop.touchedBy(new Items.Revised(VALUE, 2, other))).contains(CALL, LETTER);
        assertThat(workshop.touchedBy(new Rounds.RoundOpened(CHANCE, 2, Terms.enough(75))))
                .containsExactly(CHANCE);
    }

    private static Scenario volumePer(Parameter period) {
        return KNOWN.by(JORIS, new Items.Revised(VOLUME, 2, of(CALL, period, Unit.COUNT)));
    }

    private static Scenario known(Scenario scenario) {
        return revealed(revealed(scenario, VALUE, "200 300 400"), VOLUME, "900 1000 1100");
    }

    private static Scenario revealed(Scenario scenario, ItemId item, String numbers) {
        return asked(scenario, item, 1, numbers).by(FATIMA, new Rounds.Revealed(item, 1));
    }

    private static Scenario asked(Scenario scenario, ItemId item, int round, String numbers) {
        var three = numbers.split(" ", -1);
        return scenario.by(FATIMA, new Rounds.RoundOpened(item, round, Terms.enough(75)))
                .by(
                        SANNE,
                        new Rounds.Estimated(
                                item,
                                round,
                                Amount.of(three[0]),
                                Amount.of(three[1]),
                                Amount.of(three[2]),
                                80,
                                Text.NONE));
    }

    private static Outcomes.ValueAgreed agreedOn(ItemId item, String value) {
        var amount = Amount.of(value);
        return new Outcomes.ValueAgreed(
                item, new AgreedValue(1, amount, amount, amount, 1, 1, 0), Text.NONE);
    }

    private static void assertResult(Scenario scenario, double low, double best, double high) {
        assertThat(result(scenario).low()).isCloseTo(low, within(1e-3));
        assertThat(result(scenario).best()).isCloseTo(best, within(1e-3));
        assertThat(result(scenario).high()).isCloseTo(high, within(1e-3));
    }

    private static Interval result(Scenario scenario) {
        return prospect(scenario).orElseThrow().proceeds().result();
    }

    private static Optional<Prospect> prospect(Scenario scenario) {
        return Prospects.of(seen(scenario)).of(CALL);
    }

    private static Seen seen(Scenario scenario) {
        return scenario.workshop().seenBy(Role.OBSERVER);
    }

    private static Sought of(ItemId nba, Parameter measures, Unit unit) {
        return new Sought(nba, measures, unit);
    }

    private static ItemId item(long number) {
        return new ItemId(new UUID(2, number));
    }
}
