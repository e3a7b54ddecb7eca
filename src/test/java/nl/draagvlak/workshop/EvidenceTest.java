package nl.draagvlak.workshop;

import static nl.draagvlak.estimate.Backing.CONTAINS;
import static nl.draagvlak.estimate.Backing.CONTRADICTED;
import static nl.draagvlak.estimate.Backing.TOO_TIGHT;
import static nl.draagvlak.workshop.Refusal.ANOTHER_LAID_IT;
import static nl.draagvlak.workshop.Refusal.EVIDENCE_EXISTS;
import static nl.draagvlak.workshop.Refusal.EVIDENCE_IN_THIS_UNIT;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.NO_DEPARTMENT;
import static nl.draagvlak.workshop.Refusal.OBSERVERS_LOOK_ON;
import static nl.draagvlak.workshop.Refusal.OF_ANOTHER_KIND;
import static nl.draagvlak.workshop.Refusal.ONE_LINE_ONLY;
import static nl.draagvlak.workshop.Refusal.OUTSIDE_RANGE;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.TOO_LONG;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_EVIDENCE;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_ITEM;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.HALF_PAST_ONE;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.STRANGER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.estimate.Backing;
import nl.draagvlak.workshop.Evidence.Laid;
import nl.draagvlak.workshop.Evidence.Lay;
import nl.draagvlak.workshop.Evidence.Piece;
import nl.draagvlak.workshop.Evidence.TakeBack;
import nl.draagvlak.workshop.Evidence.TakenBack;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Items.Revise;
import nl.draagvlak.workshop.Rounds.Estimated;
import nl.draagvlak.workshop.Rounds.Revealed;
import nl.draagvlak.workshop.Rounds.RoundOpened;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    private static final ItemId RATE = new ItemId(new UUID(2, 7));
    private static final EvidenceId ONE = new EvidenceId(new UUID(9, 1));
    private static final Text SOURCE = Text.of("Pilot of last autumn, report page 4");
    private static final Text AUTUMN = Text.of("September to November");
    private static final Observed PILOT = share("4.2", "500");
    private static final Scenario PROPOSED =
            givenAWorkshop(
                    new Stages.StageOpened(Stage.ASSUMPTIONS),
                    new Proposed(RATE, Quantity.share("Acceptance")));
    private static final Scenario LAID = PROPOSED.by(JORIS, new Laid(ONE, RATE, PILOT));

    /// Sanne thinks 2 to 7 %, and her answer is revealed.
    private static final Scenario REVEALED =
            PROPOSED.by(FATIMA, new RoundOpened(RATE, 1, Terms.enough(75)))
                    .by(SANNE, estimated("2", "4.5", "7"))
                    .by(FATIMA, new Revealed(RATE, 1));

    @Test
    void whoTakesPartLaysEvidenceAndWhoLooksOnDoesNot() {
        PROPOSED.when(JORIS, laying(PILOT)).then(new Laid(ONE, RATE, PILOT));
        PROPOSED.when(FATIMA, laying(PILOT)).then(new Laid(ONE, RATE, PILOT));
        PROPOSED.when(OBSERVER, laying(PILOT)).thenRefused(OBSERVERS_LOOK_ON);
        PROPOSED.by(
                        FATIMA,
                        new People.Joined(
                                STRANGER, new People.Person(Role.PARTICIPANT, Optional.empty())))
                .when(STRANGER, laying(PILOT))
                .thenRefused(NO_DEPARTMENT);
    }

    @Test
    void itLiesBesideANumberInAnOpenStage() {
        var unknown = new ItemId(new UUID(2, 8));
        PROPOSED.when(JORIS, new Lay(ONE, unknown, PILOT)).thenRefused(UNKNOWN_ITEM);
        PROPOSED.by(JORIS, new Proposed(Note.ITEM, Note.FIRST))
                .when(JORIS, new Lay(ONE, Note.ITEM, PILOT))
                .thenRefused(OF_ANOTHER_KIND);
        PROPOSED.by(FATIMA, new Stages.StageClosed(Stage.ASSUMPTIONS))
                .when(JORIS, laying(PILOT))
                .thenRefused(STAGE_CLOSED);
        LAID.when(SANNE, laying(PILOT)).thenRefused(EVIDENCE_EXISTS);
    }

    @Test
    void whatWasObservedCanBeAndSaysWhereItStands() {
        PROPOSED.when(JORIS, laying(share("101", "500"))).thenRefused(OUTSIDE_RANGE, "value");
        PROPOSED.when(JORIS, laying(share("4", "0"))).thenRefused(OUTSIDE_RANGE, "sample");
        PROPOSED.when(JORIS, laying(share("4", "1.5"))).thenRefused(OUTSIDE_RANGE, "sample");
        PROPOSED.when(JORIS, laying(said(AUTUMN, Text.NONE))).thenRefused(MISSING, "source");
        PROPOSED.when(JORIS, laying(said(AUTUMN, Text.of("x".repeat(256)))))
                .thenRefused(TOO_LONG, "source");
        PROPOSED.when(JORIS, laying(said(Text.of("a\nb"), SOURCE)))
                .thenRefused(ONE_LINE_ONLY, "period");
    }

    @Test
    void aShareOfASampleIsAShareWhateverTheRange() {
        var growth =
                new Quantity(
                        Text.of("Growth"),
                        Measured.Form.ESTIMATE,
                        Unit.PERCENT,
                        new Bounds(Optional.empty(), Optional.empty()));
        var proposed =
                givenAWorkshop(
                        new Stages.StageOpened(Stage.ASSUMPTIONS), new Proposed(RATE, growth));
        proposed.when(JORIS, laying(share("120", "500"))).thenRefused(OUTSIDE_RANGE, "value");
        proposed.when(JORIS, laying(number("120"))).then(new Laid(ONE, RATE, number("120")));
    }

    @Test
    void whoLaidItOrAFacilitatorTakesItBack() {
        var back = new TakeBack(ONE, RATE);
        LAID.when(JORIS, back).then(new TakenBack(ONE, RATE));
        LAID.when(FATIMA, back).then(new TakenBack(ONE, RATE));
        LAID.when(SANNE, back).thenRefused(ANOTHER_LAID_IT);
        LAID.when(OBSERVER, back).thenRefused(OBSERVERS_LOOK_ON);
        LAID.by(JORIS, new TakenBack(ONE, RATE)).when(JORIS, back).thenRefused(UNKNOWN_EVIDENCE);
    }

    @Test
    void everybodySeesItUntilItIsTakenBack() {
        assertThat(beside(LAID)).containsExactly(new Piece(ONE, JORIS, HALF_PAST_ONE, PILOT));
        assertThat(beside(LAID.by(FATIMA, new TakenBack(ONE, RATE)))).isEmpty();
    }

    @Test
    void whatWasObservedInOneUnitIsNotReadInAnother() {
        var days =
                new Quantity(
                        Text.of("Days"),
                        Measured.Form.ESTIMATE,
                        Unit.DAYS,
                        new Bounds(Optional.empty(), Optional.empty()));
        LAID.when(JORIS, new Revise(RATE, 1, days)).thenRefused(EVIDENCE_IN_THIS_UNIT, "unit");
        PROPOSED.when(JORIS, new Revise(RATE, 1, days)).then(new Items.Revised(RATE, 2, days));
        var renamed = Quantity.share("Acceptance of a call");
        LAID.when(JORIS, new Revise(RATE, 1, renamed)).then(new Items.Revised(RATE, 2, renamed));
    }

    @ParameterizedTest
    @CsvSource({
        "4.2, 500, 2.7632, 6.3352",
        "0, 20, 0, 16.1125",
        "100, 20, 83.8875, 100",
        "0, 1, 0, 79.3450",
        "100, 1, 20.6550, 100"
    })
    void aShareOfASampleIsWhatWilsonSaysOfIt(String value, String many, double low, double high) {
        var interval = share(value, many).interval(Unit.PERCENT);
        assertThat(interval.low()).isCloseTo(low, offset());
        assertThat(interval.high()).isCloseTo(high, offset());
        assertThat(interval.best()).isEqualTo(Double.parseDouble(value));
        assertThat(interval.low()).isBetween(0.0, 100.0);
        assertThat(interval.high()).isBetween(0.0, 100.0);
    }

    @Test
    void withoutASampleOrInAnotherUnitItIsThatNumberAlone() {
        assertThat(number("4.2").interval(Unit.PERCENT).low()).isEqualTo(4.2);
        assertThat(share("4.2", "500").interval(Unit.SECONDS).high()).isEqualTo(4.2);
    }

    @ParameterizedTest
    @CsvSource({
        "4.2, 2000, CONTAINS",
        "4.2, 100, TOO_TIGHT",
        "1.5, 100, TOO_TIGHT",
        "1, 2000, CONTRADICTED",
        "0, 1, TOO_TIGHT",
        "100, 1, CONTRADICTED",
        "0, 2000, CONTRADICTED",
        "100, 2000, CONTRADICTED",
        "2, , CONTAINS",
        "7, , CONTAINS",
        "1.999999, , CONTRADICTED",
        "7.000001, , CONTRADICTED"
    })
    void theBandOfTheGroupStandsBesideIt(String value, String many, Backing backing) {
        var observed = many == null ? number(value) : share(value, many);
        assertThat(backing(REVEALED, observed)).contains(backing);
    }

    @Test
    void aBandThatReachesNothingAndAllContainsWhatReachesThem() {
        assertThat(backing(revealed("0", "5", "20"), share("0", "20"))).contains(CONTAINS);
        assertThat(backing(revealed("80", "95", "100"), share("100", "20"))).contains(CONTAINS);
    }

    @Test
    void besideAnAgreedBandItIsThatBand() {
        var value =
                new Outcomes.AgreedValue(
                        1, Amount.of("4.5"), Amount.of("4.3"), Amount.of("5"), 1, 1, 0);
        var agreed =
                REVEALED.by(FATIMA, new Outcomes.ValueAgreed(RATE, value, Text.of("We know.")));
        assertThat(backing(REVEALED, number("4.2"))).contains(CONTAINS);
        assertThat(backing(agreed, number("4.2"))).contains(CONTRADICTED);
        assertThat(backing(agreed, share("4.5", "500"))).contains(TOO_TIGHT);
        agreed.when(SANNE, laying(PILOT)).then(new Laid(ONE, RATE, PILOT));
    }

    @Test
    void whilePeopleAnswerBlindItIsLaidAndNothingIsSaidOfTheBand() {
        assertThat(backing(PROPOSED, PILOT)).isEmpty();
        var again = REVEALED.by(FATIMA, new RoundOpened(RATE, 2, Terms.enough(75)));
        again.when(SANNE, laying(PILOT)).then(new Laid(ONE, RATE, PILOT));
        assertThat(backing(again, PILOT)).isEmpty();
        var cancelled = again.by(FATIMA, new Rounds.Cancelled(RATE, 2));
        assertThat(backing(cancelled, PILOT)).contains(CONTAINS);
    }

    private static Optional<Backing> backing(Scenario scenario, Observed observed) {
        return scenario.workshop().seenBy(Role.PARTICIPANT).backing(RATE, observed);
    }

    private static List<Piece> beside(Scenario scenario) {
        return scenario.workshop().seenBy(Role.OBSERVER).evidence().beside(RATE);
    }

    private static Scenario revealed(String low, String best, String high) {
        return PROPOSED.by(FATIMA, new RoundOpened(RATE, 1, Terms.enough(75)))
                .by(SANNE, estimated(low, best, high))
                .by(FATIMA, new Revealed(RATE, 1));
    }

    private static Estimated estimated(String low, String best, String high) {
        return new Estimated(
                RATE, 1, Amount.of(low), Amount.of(best), Amount.of(high), 80, Text.NONE);
    }

    private static Lay laying(Observed observed) {
        return new Lay(ONE, RATE, observed);
    }

    private static Observed share(String percent, String many) {
        return new Observed(Amount.of(percent), Optional.of(Amount.of(many)), AUTUMN, SOURCE);
    }

    private static Observed number(String value) {
        return new Observed(Amount.of(value), Optional.empty(), AUTUMN, SOURCE);
    }

    private static Observed said(Text period, Text source) {
        return new Observed(Amount.of("4.2"), Optional.empty(), period, source);
    }

    private static Offset<Double> offset() {
        return Offset.offset(0.001);
    }
}
