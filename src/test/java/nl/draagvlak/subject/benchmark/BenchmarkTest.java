package nl.draagvlak.subject.benchmark;

import static nl.draagvlak.subject.benchmark.SampleBenchmark.amount;
import static nl.draagvlak.subject.benchmark.SampleBenchmark.conversion;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.NOT_A_SERIES;
import static nl.draagvlak.workshop.Refusal.NUMBERS_OUT_OF_ORDER;
import static nl.draagvlak.workshop.Refusal.OF_ANOTHER_KIND;
import static nl.draagvlak.workshop.Refusal.OUTSIDE_RANGE;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.UNITS_DIFFER;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_ITEM;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Figure;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Items.Revise;
import nl.draagvlak.workshop.Items.Revised;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Rounds.BandGiven;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.Revealed;
import nl.draagvlak.workshop.Rounds.RoundOpened;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.StageClosed;
import nl.draagvlak.workshop.Stages.StageOpened;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;
import org.junit.jupiter.api.Test;

class BenchmarkTest {

    private static final ItemId BENCHMARK = new ItemId(new UUID(2, 1));
    private static final ItemId CALL = new ItemId(new UUID(2, 2));
    private static final ItemId CHANCE = new ItemId(new UUID(2, 3));
    private static final ItemId TIME = new ItemId(new UUID(2, 4));
    private static final Scenario GIVEN =
            givenAWorkshop(
                    new StageOpened(Stage.BENCHMARKS),
                    new Proposed(CALL, SampleNba.rateReviewCall()),
                    new Proposed(CHANCE, SampleAssumption.startingPropensity()),
                    new Proposed(TIME, SampleAssumption.handleTime()));

    @Test
    void whatIsSaidAboutAnNbaAndExpectedOfItIsProposed() {
        var linked = conversion().with("scope", Optional.of(CALL)).expecting(CHANCE).benchmark();
        GIVEN.when(SANNE, new Propose(BENCHMARK, linked)).then(new Proposed(BENCHMARK, linked));
        assertThat(linked.links()).containsExactlyInAnyOrder(CALL, CHANCE);
    }

    @Test
    void itsStageMustBeOpen() {
        GIVEN.by(FATIMA, new StageClosed(Stage.BENCHMARKS))
                .when(SANNE, propose(conversion()))
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void aNumberWithoutQuestionOrDefinitionIsNoBenchmark() {
        thenRefused(conversion().with("name", Text.NONE), MISSING, "name");
        thenRefused(conversion().with("question", Text.NONE), MISSING, "question");
        thenRefused(conversion().with("definition", Text.NONE), MISSING, "definition");
    }

    @Test
    void aBaselineSaysWhereItComesFrom() {
        thenRefused(conversion().with("source", Text.NONE), MISSING, "source");
        var unknown =
                conversion()
                        .with("source", Text.NONE)
                        .with("baseline", Optional.empty())
                        .benchmark();
        assertThat(unknown.problem()).isEmpty();
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        thenRefused(conversion().with("max", amount("-1")), NUMBERS_OUT_OF_ORDER, "max");
        thenRefused(conversion().with("baseline", amount("101")), OUTSIDE_RANGE, "baseline");
        thenRefused(conversion().with("sample", amount("0")), OUTSIDE_RANGE, "sample");
        thenRefused(
                conversion()
                        .with("max", Optional.empty())
                        .with("baseline", amount("101"))
                        .with("sample", amount("50")),
                OUTSIDE_RANGE,
                "baseline");
    }

    @Test
    void whatIsExpectedIsAnAssumptionInTheSameUnit() {
        thenRefused(conversion().expecting(TIME), UNITS_DIFFER, "expectation");
        thenRefused(conversion().expecting(CALL), OF_ANOTHER_KIND, "expectation");
        GIVEN.when(SANNE, propose(conversion().expecting(new ItemId(new UUID(2, 9)))))
                .thenRefused(UNKNOWN_ITEM);
    }

    @Test
    void itStaysInTheUnitOfItsExpectationWhenItIsImproved() {
        var given = GIVEN.by(SANNE, new Proposed(BENCHMARK, conversion().benchmark()));
        var inTime = conversion().expecting(TIME).benchmark();
        given.when(JORIS, new Revise(BENCHMARK, 1, inTime))
                .thenRefused(UNITS_DIFFER, "expectation");
        var better = conversion().expecting(CHANCE).benchmark();
        given.when(JORIS, new Revise(BENCHMARK, 1, better)).then(new Revised(BENCHMARK, 2, better));
    }

    @Test
    void peopleVoteForABandWithinItsRange() {
        var given =
                GIVEN.by(SANNE, new Proposed(BENCHMARK, conversion().benchmark()))
                        .by(FATIMA, new RoundOpened(BENCHMARK, 1, Terms.enough(75)));
        given.when(SANNE, new Cast(BENCHMARK, 1, band("3", "4.5", "6")))
                .then(bandGiven("3", "4.5", "6"));
        given.when(SANNE, new Cast(BENCHMARK, 1, band("5", "4.5", "6")))
                .thenRefused(NUMBERS_OUT_OF_ORDER, "target");
        given.when(SANNE, new Cast(BENCHMARK, 1, band("3", "4.5", "101")))
                .thenRefused(OUTSIDE_RANGE, "highest");
        var guess =
                new Ballot.Guess(Amount.of("3"), Amount.of("4.5"), Amount.of("6"), 80, Text.NONE);
        given.when(SANNE, new Cast(BENCHMARK, 1, guess)).thenRefused(OF_ANOTHER_KIND);
    }

    @Test
    void theBandOfTheGroupIsTheMedianOfEachEnd() {
        var revealed =
                GIVEN.by(SANNE, new Proposed(BENCHMARK, conversion().benchmark()))
                        .by(FATIMA, new RoundOpened(BENCHMARK, 1, Terms.enough(75)))
                        .by(SANNE, bandGiven("3", "4", "6"))
                        .by(JORIS, bandGiven("2", "5", "9"))
                        .by(FATIMA, new Revealed(BENCHMARK, 1));
        assertThat(revealed.workshop().seenBy(Role.OBSERVER).figure(BENCHMARK))
                .contains(new Figure(Unit.PERCENT, 4.5, 2.5, 7.5, false));
    }

    @Test
    void itLooksDifferentWhenWhatItSpeaksOfDoes() {
        var linked = conversion().expecting(CHANCE).benchmark();
        var workshop = GIVEN.by(SANNE, new Proposed(BENCHMARK, linked)).workshop();
        assertThat(workshop.touchedBy(new RoundOpened(CHANCE, 1, Terms.enough(75))))
                .containsExactlyInAnyOrder(CHANCE, BENCHMARK);
        assertThat(workshop.touchedBy(new RoundOpened(TIME, 1, Terms.enough(75))))
                .containsExactly(TIME);
    }

    @Test
    void theProcessMovesByItselfOnlyWhereTheSampleIsKnown() {
        assertThat(conversion().benchmark().control()).isEmpty();
        var seconds = conversion().with("unit", Unit.SECONDS).with("sample", amount("400"));
        assertThat(seconds.benchmark().control()).isEmpty();
        var share = conversion().with("baseline", amount("10")).with("sample", amount("400"));
        assertThat(share.benchmark().control())
                .hasValueSatisfying(limits -> {
                    assertThat(limits.low()).isCloseTo(5.5, within(1e-9));
                    assertThat(limits.best()).isEqualTo(10);
                    assertThat(limits.high()).isCloseTo(14.5, within(1e-9));
                });
    }

    @Test
    void aSeriesHasAtLeastTwoNumbersAndAtMostFiveHundred() {
        GIVEN.when(SANNE, propose(conversion().inTime("2.1"))).thenRefused(NOT_A_SERIES, "series");
        var tooLong = Collections.nCopies(501, "2.1").toArray(String[]::new);
        thenRefused(conversion().inTime(tooLong), NOT_A_SERIES, "series");
        var longest = Collections.nCopies(500, "2.1").toArray(String[]::new);
        assertThat(conversion().inTime(longest).benchmark().problem()).isEmpty();
    }

    @Test
    void everyNumberOfASeriesCanBe() {
        thenRefused(conversion().inTime("2.1", "-0.1"), OUTSIDE_RANGE, "series");
        thenRefused(conversion().inTime("2.1", "100.1"), OUTSIDE_RANGE, "series");
    }

    @Test
    void aSeriesSaysWhereItComesFrom() {
        var series = conversion().with("baseline", Optional.empty()).inTime("2.1", "2.3");
        thenRefused(series.with("source", Text.NONE), MISSING, "source");
    }

    @Test
    void howItIsNowIsTheMeanOfTheSeriesWhereNobodySaysOtherwise() {
        var series = conversion().inTime("2", "2", "3");
        assertThat(series.benchmark().now()).isEqualTo(amount("2.1"));
        assertThat(series.with("baseline", Optional.empty()).benchmark().now())
                .isEqualTo(amount("2.333333"));
    }

    /// NIST/SEMATECH e-Handbook 6.3.2.2, batches 1 to 10: limits 45.8159 and 55.8041, with 3/1.128
    /// for what is rounded to 2.66 here.
    @Test
    void theProcessMovesByItselfAsItsSeriesDid() {
        var batches =
                conversion()
                        .with("sample", amount("400"))
                        .inTime(
                                "49.6", "47.6", "49.9", "51.3", "47.8", "51.2", "52.6", "52.4",
                                "53.6", "52.1");
        assertThat(batches.benchmark().control())
                .hasValueSatisfying(limits -> {
                    assertThat(limits.low()).isCloseTo(45.8159, within(0.001));
                    assertThat(limits.best()).isCloseTo(50.81, within(1e-9));
                    assertThat(limits.high()).isCloseTo(55.8041, within(0.001));
                });
    }

    @Test
    void itDoesNotMoveBeyondWhatIsPossible() {
        assertThat(conversion().inTime("1", "3", "1", "3").benchmark().control())
                .hasValueSatisfying(limits -> assertThat(limits.low()).isZero());
    }

    @Test
    void aBandThatTheSeriesNeverComesNearIsBeyondTheProcess() {
        var restless = conversion().inTime("2", "3", "2", "3", "2");
        var steady = conversion().inTime("2.1", "2.2", "2.1", "2.2", "2.1");
        assertThat(Verdict.of(restless.benchmark(), band(3, 4.5, 6), Optional.empty()))
                .isEqualTo(Verdict.FITS);
        assertThat(Verdict.of(steady.benchmark(), band(3, 4.5, 6), Optional.empty()))
                .isEqualTo(Verdict.BEYOND_PROCESS);
        assertThat(verdict(restless, band(3, 4.5, 6), band(1, 4, 6)))
                .isEqualTo(Verdict.DISCUSS_FIRST);
    }

    @Test
    void aBandThatIsNarrowerThanWhatWeThinkIsDiscussedFirst() {
        assertThat(verdict(conversion(), band(3, 4.5, 6), band(1, 4, 6)))
                .isEqualTo(Verdict.DISCUSS_FIRST);
        assertThat(verdict(conversion(), band(3, 4.5, 6), band(3, 4, 6))).isEqualTo(Verdict.FITS);
    }

    @Test
    void aBandOnTheWrongSideOfWhatWeThinkIsNotExpected() {
        assertThat(verdict(conversion(), band(3, 4.5, 6), band(1, 1.5, 2)))
                .isEqualTo(Verdict.NOT_EXPECTED);
        assertThat(verdict(conversion(), band(3, 4.5, 6), band(7, 8, 9))).isEqualTo(Verdict.FITS);
        var lower = conversion().with("direction", Benchmark.Direction.LOWER_BETTER);
        assertThat(verdict(lower, band(3, 4.5, 6), band(7, 8, 9))).isEqualTo(Verdict.NOT_EXPECTED);
        var target = conversion().with("direction", Benchmark.Direction.TARGET_IS_BEST);
        assertThat(verdict(target, band(3, 4.5, 6), band(7, 8, 9))).isEqualTo(Verdict.NOT_EXPECTED);
    }

    @Test
    void aBandThatTheProcessDoesNotReachByItselfIsBeyondIt() {
        var measured = conversion().with("sample", amount("4380"));
        assertThat(Verdict.of(measured.benchmark(), band(3, 4.5, 6), Optional.empty()))
                .isEqualTo(Verdict.BEYOND_PROCESS);
        assertThat(Verdict.of(measured.benchmark(), band(2, 4.5, 6), Optional.empty()))
                .isEqualTo(Verdict.FITS);
    }

    @Test
    void whatIsThoughtInAnotherUnitSaysNothing() {
        var seconds = new Figure(Unit.SECONDS, 100, 0, 900, true);
        assertThat(Verdict.of(conversion().benchmark(), band(3, 4.5, 6), Optional.of(seconds)))
                .isEqualTo(Verdict.FITS);
    }

    private static void thenRefused(SampleBenchmark sample, Refusal why, String field) {
        GIVEN.when(SANNE, propose(sample)).thenRefused(why, field);
    }

    private static Propose propose(SampleBenchmark sample) {
        return new Propose(BENCHMARK, sample.benchmark());
    }

    private static Verdict verdict(SampleBenchmark sample, Figure band, Figure expected) {
        return Verdict.of(sample.benchmark(), band, Optional.of(expected));
    }

    private static Figure band(double lower, double value, double upper) {
        return new Figure(Unit.PERCENT, value, lower, upper, true);
    }

    private static Ballot band(String lowest, String target, String highest) {
        return new Ballot.Band(Amount.of(target), Amount.of(lowest), Amount.of(highest), Text.NONE);
    }

    private static BandGiven bandGiven(String lowest, String target, String highest) {
        return new BandGiven(
                BENCHMARK, 1, Amount.of(target), Amount.of(lowest), Amount.of(highest), Text.NONE);
    }
}
