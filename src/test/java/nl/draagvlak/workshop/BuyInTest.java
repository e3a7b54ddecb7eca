package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Cause.CHANGE_UNWELCOME;
import static nl.draagvlak.workshop.Cause.NOT_TRUSTED;
import static nl.draagvlak.workshop.Cause.OTHER;
import static nl.draagvlak.workshop.Refusal.ANSWERED_BY_ANOTHER;
import static nl.draagvlak.workshop.Refusal.ANSWERED_THIS_ALREADY;
import static nl.draagvlak.workshop.Refusal.CONCERN_EXISTS;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.NO_DEPARTMENT;
import static nl.draagvlak.workshop.Refusal.OBSERVERS_LOOK_ON;
import static nl.draagvlak.workshop.Refusal.OUTSIDE_RANGE;
import static nl.draagvlak.workshop.Refusal.OWN_CONCERN;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.TOO_LONG;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_CONCERN;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import nl.draagvlak.workshop.BuyIn.AnswerConcern;
import nl.draagvlak.workshop.BuyIn.ConcernAnswered;
import nl.draagvlak.workshop.BuyIn.ConcernRaised;
import nl.draagvlak.workshop.BuyIn.ConcernWithdrawn;
import nl.draagvlak.workshop.BuyIn.GivePulse;
import nl.draagvlak.workshop.BuyIn.PulseGiven;
import nl.draagvlak.workshop.BuyIn.RaiseConcern;
import nl.draagvlak.workshop.BuyIn.WithdrawConcern;
import nl.draagvlak.workshop.Pulses.Group;
import nl.draagvlak.workshop.Stages.StageClosed;
import nl.draagvlak.workshop.Stages.StageOpened;
import org.junit.jupiter.api.Test;

class BuyInTest {

    private static final Text WHY = Text.of("Show us why a customer is in the group.");
    private static final Text OTHERWISE = Text.of("Let us try the script ourselves.");
    private static final Text TOO_MUCH = Text.of("x".repeat(BuyIn.LONGEST + 1));
    private static final Text DONE = Text.of("Meike shows it on Friday.");
    private static final ConcernId CONCERN = concern(1);
    private static final Scenario BEGUN = givenAWorkshop(new StageOpened(Stage.LISTENING));

    /// Joris, Ann and Bob of marketing, Sanne and Carl of inbound calls.
    private static final ParticipantId ANN = new ParticipantId(new UUID(0, 21));

    private static final ParticipantId BOB = new ParticipantId(new UUID(0, 22));
    private static final ParticipantId CARL = new ParticipantId(new UUID(0, 23));
    private static final ParticipantId DIRK = new ParticipantId(new UUID(0, 24));
    private static final Scenario FIVE =
            BEGUN.by(ANN, joined(ANN, MARKETING))
                    .by(BOB, joined(BOB, MARKETING))
                    .by(CARL, joined(CARL, INBOUND));

    @Test
    void whoeverSpeaksForADepartmentSaysHowTheyFeel() {
        BEGUN.when(SANNE, new GivePulse(4, WHY)).then(new PulseGiven(4, WHY));
        BEGUN.when(FATIMA, new GivePulse(4, WHY)).thenRefused(NO_DEPARTMENT);
        BEGUN.when(OBSERVER, new GivePulse(4, WHY)).thenRefused(OBSERVERS_LOOK_ON);
        BEGUN.when(SANNE, new GivePulse(0, WHY)).thenRefused(OUTSIDE_RANGE, "score");
        BEGUN.when(SANNE, new GivePulse(6, WHY)).thenRefused(OUTSIDE_RANGE, "score");
        BEGUN.when(SANNE, new GivePulse(5, TOO_MUCH)).thenRefused(TOO_LONG, "note");
        closed(BEGUN).when(SANNE, new GivePulse(4, WHY)).thenRefused(STAGE_CLOSED);
    }

    @Test
    void oneChangesOnesMindForAsLongAsTheRoundIsOpen() {
        var given = BEGUN.by(SANNE, pulse(4));
        given.when(SANNE, new GivePulse(2, Text.NONE)).then(pulse(2));
        given.when(SANNE, new GivePulse(4, WHY)).then(new PulseGiven(4, WHY));
        given.when(SANNE, new GivePulse(4, Text.NONE)).thenRefused(ANSWERED_THIS_ALREADY);
    }

    @Test
    void whoeverSpeaksForADepartmentSaysWhatHoldsThemBack() {
        BEGUN.when(SANNE, raise(NOT_TRUSTED, Text.NONE, Text.NONE))
                .then(new ConcernRaised(CONCERN, NOT_TRUSTED, Text.NONE, Text.NONE));
        BEGUN.when(SANNE, raise(OTHER, WHY, OTHERWISE))
                .then(new ConcernRaised(CONCERN, OTHER, WHY, OTHERWISE));
        BEGUN.when(SANNE, raise(OTHER, Text.NONE, WHY)).thenRefused(MISSING, "words");
        BEGUN.when(SANNE, raise(NOT_TRUSTED, TOO_MUCH, WHY)).thenRefused(TOO_LONG, "words");
        BEGUN.when(SANNE, raise(NOT_TRUSTED, WHY, TOO_MUCH)).thenRefused(TOO_LONG, "help");
        BEGUN.when(FATIMA, raise(NOT_TRUSTED, WHY, WHY)).thenRefused(NO_DEPARTMENT);
        BEGUN.when(OBSERVER, raise(NOT_TRUSTED, WHY, WHY)).thenRefused(OBSERVERS_LOOK_ON);
        closed(BEGUN).when(SANNE, raise(NOT_TRUSTED, WHY, WHY)).thenRefused(STAGE_CLOSED);
        BEGUN.by(JORIS, raised(1, NOT_TRUSTED))
                .when(SANNE, raise(NOT_TRUSTED, WHY, WHY))
                .thenRefused(CONCERN_EXISTS);
    }

    @Test
    void oneTakesBackOnesOwnConcern() {
        var raised = BEGUN.by(SANNE, raised(1, NOT_TRUSTED));
        var wish = new WithdrawConcern(CONCERN);
        raised.when(SANNE, wish).then(new ConcernWithdrawn(CONCERN));
        raised.when(JORIS, wish).thenRefused(UNKNOWN_CONCERN);
        raised.by(SANNE, new ConcernWithdrawn(CONCERN))
                .when(SANNE, wish)
                .thenRefused(UNKNOWN_CONCERN);
        closed(raised).when(SANNE, wish).thenRefused(STAGE_CLOSED);
    }

    @Test
    void anybodyButObserversAnswersAConcernThatIsShown() {
        var wish = new AnswerConcern(CONCERN, DONE);
        var two = FIVE.by(SANNE, raised(1, NOT_TRUSTED)).by(CARL, raised(2, NOT_TRUSTED));
        two.when(FATIMA, wish).thenRefused(UNKNOWN_CONCERN);

        var shown = two.by(ANN, raised(3, OTHER));
        shown.when(FATIMA, wish).then(new ConcernAnswered(CONCERN, DONE));
        shown.when(JORIS, wish).then(new ConcernAnswered(CONCERN, DONE));
        shown.when(OBSERVER, wish).thenRefused(OBSERVERS_LOOK_ON);
        shown.when(FATIMA, new AnswerConcern(CONCERN, Text.NONE)).thenRefused(MISSING, "words");
        closed(shown).when(FATIMA, wish).thenRefused(STAGE_CLOSED);
    }

    @Test
    void theLastAnswerCounts() {
        var answered =
                threeConcerns()
                        .by(FATIMA, new ConcernAnswered(CONCERN, WHY))
                        .by(JORIS, new ConcernAnswered(CONCERN, DONE));
        assertThat(voice(answered, CONCERN).answer()).contains(new Concern.Answer(JORIS, DONE));
        answered.when(FATIMA, new AnswerConcern(CONCERN, DONE)).thenRefused(ANSWERED_THIS_ALREADY);
    }

    @Test
    void anAnswerIsReplacedByItsAuthorAndByAFacilitator() {
        var answered = threeConcerns().by(JORIS, new ConcernAnswered(CONCERN, DONE));
        var wish = new AnswerConcern(CONCERN, WHY);
        answered.when(JORIS, wish).then(new ConcernAnswered(CONCERN, WHY));
        answered.when(FATIMA, wish).then(new ConcernAnswered(CONCERN, WHY));
        answered.when(ANN, wish).thenRefused(ANSWERED_BY_ANOTHER);
        assertThat(mayAnswer(answered, CONCERN)).containsExactly(FATIMA, JORIS);
    }

    @Test
    void nobodyAnswersTheirOwnConcern() {
        var raised = threeConcerns();
        raised.when(SANNE, new AnswerConcern(CONCERN, DONE)).thenRefused(OWN_CONCERN);
        raised.by(JORIS, new ConcernAnswered(CONCERN, WHY))
                .when(SANNE, new AnswerConcern(CONCERN, DONE))
                .thenRefused(OWN_CONCERN);
        raised.by(FATIMA, new People.RoleChanged(SANNE, Role.FACILITATOR))
                .when(SANNE, new AnswerConcern(CONCERN, DONE))
                .thenRefused(OWN_CONCERN);
        assertThat(mayAnswer(raised, CONCERN)).containsExactly(FATIMA, JORIS, ANN, BOB, CARL);
        assertThat(mayAnswer(closed(raised), CONCERN)).isEmpty();
    }

    /// Who is offered to answer, in the order in which they came in.
    private static List<ParticipantId> mayAnswer(Scenario scenario, ConcernId concern) {
        var workshop = scenario.workshop();
        return workshop.people().byId().keySet().stream()
                .filter(who ->
                        workshop.mine(who)
                                .mayAnswer(
                                        workshop.seenBy(Role.PARTICIPANT),
                                        voice(scenario, concern)))
                .toList();
    }

    @Test
    void nothingIsShownBeforeThreeHaveAnswered() {
        var two = FIVE.by(JORIS, pulse(2)).by(ANN, pulse(3));
        assertThat(heard(two).answered()).isEqualTo(2);
        assertThat(heard(two).pulses()).isEmpty();
        assertThat(heard(closed(two)).pulses()).isEmpty();
        assertThat(heard(two.by(SANNE, pulse(4))).pulses()).isPresent();
        var reopened = closed(two).by(FATIMA, new StageOpened(Stage.LISTENING));
        assertThat(heard(reopened.by(SANNE, pulse(4))).pulses()).isPresent();
    }

    @Test
    void aSmallDepartmentStandsTogetherWithTheNextSmallest() {
        var three = FIVE.by(JORIS, pulse(2)).by(ANN, pulse(3)).by(SANNE, pulse(4));
        assertThat(pulses(three).groups())
                .containsExactly(new Group(List.of(MARKETING, INBOUND), scores(2, 3, 4)));
        assertThat(pulses(three).whole()).isEqualTo(scores(2, 3, 4));

        var six = closed(sixPulses());
        assertThat(pulses(six).groups())
                .containsExactly(
                        new Group(List.of(MARKETING), scores(1, 2, 3)),
                        new Group(List.of(INBOUND), scores(4, 5, 5)));
    }

    @Test
    void resultsChangeWhenTheAnswersOfThreeAreNew() {
        var three = FIVE.by(JORIS, pulse(2)).by(ANN, pulse(3)).by(SANNE, pulse(4));
        var more = three.by(BOB, pulse(1)).by(CARL, pulse(1)).by(CARL, pulse(5));
        assertThat(heard(more).answered()).isEqualTo(5);
        assertThat(heard(more).pulses()).isEqualTo(heard(three).pulses());
        assertThat(pulses(more.by(ANN, pulse(1))).whole()).isEqualTo(scores(1, 1, 2, 4, 5));
        assertThat(pulses(closed(more)).whole()).isEqualTo(scores(1, 2, 3, 4, 5));
    }

    @Test
    void whoeverComesBackToWhatIsShownIsNotNew() {
        var three = FIVE.by(JORIS, pulse(2)).by(ANN, pulse(3)).by(SANNE, pulse(4));
        var hither = three.by(JORIS, pulse(5)).by(JORIS, pulse(2));
        var noted = hither.by(ANN, new PulseGiven(3, WHY)).by(BOB, pulse(1)).by(CARL, pulse(1));
        assertThat(heard(noted).pulses()).isEqualTo(heard(three).pulses());
    }

    @Test
    void causesAreCountedInPeopleAndHiddenBelowThree() {
        var counted =
                closed(
                        FIVE.by(JORIS, raised(1, NOT_TRUSTED))
                                .by(ANN, raised(2, NOT_TRUSTED))
                                .by(ANN, raised(3, NOT_TRUSTED))
                                .by(BOB, raised(4, NOT_TRUSTED))
                                .by(SANNE, raised(5, CHANGE_UNWELCOME))
                                .by(CARL, raised(6, NOT_TRUSTED)));
        var causes = heard(counted).causes().orElseThrow();
        assertThat(causes.rows()).hasSize(1);
        assertThat(causes.whole().counts())
                .containsExactly(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.of(4),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty());
    }

    @Test
    void causesAreShownWhenThreePeopleHaveOne() {
        var two = FIVE.by(JORIS, raised(1, OTHER)).by(ANN, raised(2, OTHER), raised(3, OTHER));
        assertThat(heard(two).causes()).isEmpty();
        assertThat(heard(closed(two)).causes()).isEmpty();
        assertThat(heard(two).voices()).isEmpty();
        assertThat(heard(two.by(SANNE, raised(4, OTHER))).causes()).isPresent();
    }

    @Test
    void wordsAreShownWithoutTheirAuthorAndInAnOrderThatTellsNothing() {
        var one = threeConcerns();
        assertThat(heard(one).voices())
                .extracting(Heard.Voice::id)
                .containsExactly(concern(1), concern(2), concern(3));
        var withdrawn = one.by(SANNE, new ConcernWithdrawn(CONCERN));
        assertThat(heard(withdrawn).voices())
                .extracting(Heard.Voice::id)
                .containsExactly(concern(2), concern(3));
        assertThat(heard(withdrawn).causes()).isEqualTo(heard(one).causes());
    }

    @Test
    void aConcernWithoutWordsIsOnlyCounted() {
        var silent = new ConcernRaised(concern(1), NOT_TRUSTED, Text.NONE, Text.NONE);
        var shown =
                FIVE.by(SANNE, silent)
                        .by(JORIS, raised(2, NOT_TRUSTED))
                        .by(ANN, erased(concern(3)));
        assertThat(heard(shown).causes().orElseThrow().whole().counts())
                .contains(OptionalInt.of(3));
        assertThat(heard(shown).voices())
                .extracting(Heard.Voice::words)
                .containsExactly(WHY, Text.ERASED);
    }

    @Test
    void whatIsSeenDoesNotDependOnWhoOfTheManySaidWhat() {
        var one = FIVE.by(JORIS, pulse(1)).by(ANN, pulse(3)).by(BOB, pulse(5));
        var other = FIVE.by(BOB, pulse(1)).by(JORIS, pulse(3)).by(ANN, pulse(5));
        var mine =
                FIVE.by(JORIS, raised(3, OTHER))
                        .by(ANN, raised(2, OTHER))
                        .by(BOB, raised(1, OTHER));
        var yours =
                FIVE.by(BOB, raised(3, OTHER))
                        .by(JORIS, raised(1, OTHER))
                        .by(ANN, raised(2, OTHER));
        for (var role : Role.values()) {
            assertThat(one.workshop().seenBy(role)).isEqualTo(other.workshop().seenBy(role));
            assertThat(mine.workshop().seenBy(role)).isEqualTo(yours.workshop().seenBy(role));
        }
    }

    @Test
    void canaryTheWorkshopItselfDoes() {
        var one = FIVE.by(JORIS, pulse(1)).by(ANN, pulse(3)).by(BOB, pulse(5));
        var other = FIVE.by(BOB, pulse(1)).by(JORIS, pulse(3)).by(ANN, pulse(5));
        assertThat(one.workshop()).isNotEqualTo(other.workshop());
    }

    @Test
    void whatHasNotBeenShownIsNotSeen() {
        var two = FIVE.by(JORIS, new PulseGiven(2, WHY)).by(ANN, raised(1, OTHER));
        for (var role : Role.values()) {
            assertThat(two.workshop().seenBy(role).heard().toString())
                    .doesNotContain(WHY.words(), CONCERN.value().toString());
        }
    }

    @Test
    void everybodyKnowsWhatTheySaidAndNothingElse() {
        var workshop =
                FIVE.by(JORIS, pulse(1), raised(1, OTHER))
                        .by(ANN, pulse(3), raised(2, NOT_TRUSTED))
                        .workshop();
        assertThat(workshop.mine(JORIS).pulse()).map(Pulse::score).contains(1);
        assertThat(workshop.mine(JORIS).concerns())
                .extracting(Concern::cause)
                .containsExactly(OTHER);
        assertThat(workshop.mine(FATIMA).pulse()).isEmpty();
        assertThat(workshop.mine(FATIMA).concerns()).isEmpty();
    }

    @Test
    void whoeverHasASayIsAskedOnce() {
        assertThat(isAsked(BEGUN, SANNE)).isTrue();
        assertThat(isAsked(BEGUN, FATIMA)).isFalse();
        assertThat(isAsked(BEGUN, OBSERVER)).isFalse();
        assertThat(isAsked(BEGUN.by(SANNE, pulse(3)), SANNE)).isFalse();
        assertThat(isAsked(closed(BEGUN), SANNE)).isFalse();
    }

    @Test
    void whatSomebodySaidStaysWhenTheyAreTakenOut() {
        var gone = FIVE.by(JORIS, pulse(1)).by(FATIMA, new People.Removed(JORIS)).by(ANN, pulse(2));
        assertThat(pulses(gone.by(SANNE, pulse(3))).whole()).isEqualTo(scores(1, 2, 3));
    }

    @Test
    void aWishThatIsSentAgainIsKnown() {
        assertThat(new GivePulse(4, WHY).ledTo(List.of(new PulseGiven(4, WHY)))).isTrue();
        assertThat(new GivePulse(4, WHY).ledTo(List.of(pulse(4)))).isFalse();
        assertThat(raise(OTHER, WHY, Text.NONE).ledTo(List.of(raised(1, OTHER)))).isTrue();
        assertThat(raise(OTHER, WHY, Text.NONE).ledTo(List.of(raised(2, OTHER)))).isFalse();
        var withdraw = new WithdrawConcern(CONCERN);
        assertThat(withdraw.ledTo(List.of(new ConcernWithdrawn(CONCERN)))).isTrue();
        var answer = new AnswerConcern(CONCERN, DONE);
        assertThat(answer.ledTo(List.of(new ConcernAnswered(CONCERN, DONE)))).isTrue();
    }

    /// Three of marketing, and three of inbound calls.
    private static Scenario sixPulses() {
        return FIVE.by(DIRK, joined(DIRK, INBOUND))
                .by(JORIS, pulse(1))
                .by(ANN, pulse(2))
                .by(BOB, pulse(3))
                .by(SANNE, pulse(4))
                .by(CARL, pulse(5))
                .by(DIRK, pulse(5));
    }

    private static Scenario threeConcerns() {
        return FIVE.by(BOB, raised(3, OTHER))
                .by(SANNE, raised(1, OTHER))
                .by(CARL, raised(2, NOT_TRUSTED));
    }

    private static Scenario closed(Scenario scenario) {
        return scenario.by(FATIMA, new StageClosed(Stage.LISTENING));
    }

    private static Heard heard(Scenario scenario) {
        return scenario.workshop().seenBy(Role.OBSERVER).heard();
    }

    private static Pulses pulses(Scenario scenario) {
        return heard(scenario).pulses().orElseThrow();
    }

    private static Heard.Voice voice(Scenario scenario, ConcernId concern) {
        return heard(scenario).voices().stream()
                .filter(voice -> voice.id().equals(concern))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAsked(Scenario scenario, ParticipantId who) {
        var workshop = scenario.workshop();
        return workshop.mine(who).isAskedForPulse(workshop.seenBy(Role.PARTICIPANT));
    }

    private static Scores scores(Integer... scores) {
        return Scores.of(List.of(scores));
    }

    private static PulseGiven pulse(int score) {
        return new PulseGiven(score, Text.NONE);
    }

    private static RaiseConcern raise(Cause cause, Text words, Text help) {
        return new RaiseConcern(CONCERN, cause, words, help);
    }

    private static ConcernRaised raised(int number, Cause cause) {
        return new ConcernRaised(concern(number), cause, WHY, Text.NONE);
    }

    private static ConcernRaised erased(ConcernId concern) {
        return new ConcernRaised(concern, NOT_TRUSTED, Text.ERASED, Text.NONE);
    }

    private static ConcernId concern(int number) {
        return new ConcernId(new UUID(5, number));
    }
}
