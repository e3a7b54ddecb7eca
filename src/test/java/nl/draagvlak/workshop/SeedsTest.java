package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.ASKED_ALREADY;
import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.ITEM_IS_CLOSED;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.NOTHING_CHANGED;
import static nl.draagvlak.workshop.Refusal.NOT_A_SEED;
import static nl.draagvlak.workshop.Refusal.NOT_REVEALED_YET;
import static nl.draagvlak.workshop.Refusal.OF_ANOTHER_KIND;
import static nl.draagvlak.workshop.Refusal.OUTSIDE_RANGE;
import static nl.draagvlak.workshop.Refusal.ROUND_IS_OPEN;
import static nl.draagvlak.workshop.Refusal.SEED_ALREADY;
import static nl.draagvlak.workshop.Refusal.SEED_IS_NOT_AGREED;
import static nl.draagvlak.workshop.Refusal.SEED_WITHOUT_EVIDENCE;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.TOO_FEW_SEEDS;
import static nl.draagvlak.workshop.Refusal.TRUTH_IS_KNOWN;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Seeded.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Rounds.Cancelled;
import nl.draagvlak.workshop.Rounds.Declined;
import nl.draagvlak.workshop.Rounds.Estimated;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Revealed;
import nl.draagvlak.workshop.Rounds.RoundOpened;
import nl.draagvlak.workshop.Seeds.Mark;
import nl.draagvlak.workshop.Seeds.Marked;
import nl.draagvlak.workshop.Seeds.TellTruth;
import nl.draagvlak.workshop.Seeds.TruthTold;
import nl.draagvlak.workshop.Seeds.Unmark;
import nl.draagvlak.workshop.Seeds.Unmarked;
import nl.draagvlak.workshop.Seeds.UseWeights;
import nl.draagvlak.workshop.Seeds.WeightsHidden;
import nl.draagvlak.workshop.Seeds.WeightsShown;
import org.junit.jupiter.api.Test;

class SeedsTest {

    private static final ItemId RATE = new ItemId(new UUID(2, 7));
    private static final Terms TERMS = Terms.enough(75);
    private static final Scenario PROPOSED =
            givenAWorkshop(
                    new Stages.StageOpened(Stage.ASSUMPTIONS),
                    new Proposed(RATE, Quantity.share("Acceptance")));
    private static final Scenario MARKED = PROPOSED.by(FATIMA, new Marked(RATE));
    private static final Scenario ASKED =
            MARKED.by(FATIMA, new RoundOpened(RATE, 1, TERMS)).by(JORIS, estimated());
    private static final Scenario REVEALED = ASKED.by(FATIMA, new Revealed(RATE, 1));
    private static final Scenario KNOWN = REVEALED.by(FATIMA, told("4.2"));

    @Test
    void aFacilitatorMarksWhatNobodyWasAskedYet() {
        PROPOSED.when(FATIMA, new Mark(RATE)).then(new Marked(RATE));
        PROPOSED.when(JORIS, new Mark(RATE)).thenRefused(FACILITATORS_ONLY);
        PROPOSED.when(OBSERVER, new Mark(RATE)).thenRefused(FACILITATORS_ONLY);
        MARKED.when(FATIMA, new Mark(RATE)).thenRefused(SEED_ALREADY);
        var cancelled =
                PROPOSED.by(FATIMA, new RoundOpened(RATE, 1, TERMS), new Cancelled(RATE, 1));
        cancelled.when(FATIMA, new Mark(RATE)).thenRefused(ASKED_ALREADY);
    }

    @Test
    void itIsSomethingThatPeopleEstimateAndStillWorkOn() {
        var band = new ItemId(new UUID(2, 8));
        PROPOSED.by(JORIS, new Proposed(band, Quantity.share("Norm").of(Measured.Form.BAND)))
                .when(FATIMA, new Mark(band))
                .thenRefused(OF_ANOTHER_KIND);
        PROPOSED.by(JORIS, new Proposed(Note.ITEM, Note.FIRST))
                .when(FATIMA, new Mark(Note.ITEM))
                .thenRefused(OF_ANOTHER_KIND);
        PROPOSED.by(FATIMA, new Outcomes.Parked(RATE, SOURCE))
                .when(FATIMA, new Mark(RATE))
                .thenRefused(ITEM_IS_CLOSED);
        PROPOSED.by(FATIMA, new Stages.StageClosed(Stage.ASSUMPTIONS))
                .when(FATIMA, new Mark(RATE))
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void itIsUnmarkedWhileNobodyWasAsked() {
        MARKED.when(FATIMA, new Unmark(RATE)).then(new Unmarked(RATE));
        MARKED.when(JORIS, new Unmark(RATE)).thenRefused(FACILITATORS_ONLY);
        PROPOSED.when(FATIMA, new Unmark(RATE)).thenRefused(NOT_A_SEED);
        ASKED.when(FATIMA, new Unmark(RATE)).thenRefused(ASKED_ALREADY);
        MARKED.by(FATIMA, new Unmarked(RATE)).when(FATIMA, new Mark(RATE)).then(new Marked(RATE));
    }

    @Test
    void noObservationGivesTheAnswerAway() {
        var evidence = new EvidenceId(new UUID(9, 1));
        var observed = new Observed(Amount.of("4.2"), Optional.empty(), Text.NONE, SOURCE);
        MARKED.when(JORIS, new Evidence.Lay(evidence, RATE, observed))
                .thenRefused(SEED_WITHOUT_EVIDENCE);
        PROPOSED.by(JORIS, new Evidence.Laid(evidence, RATE, observed))
                .when(FATIMA, new Mark(RATE))
                .thenRefused(SEED_WITHOUT_EVIDENCE);
    }

    @Test
    void theTruthIsToldAfterTheReveal() {
        REVEALED.when(FATIMA, telling("4.2")).then(told("4.2"));
        REVEALED.when(JORIS, telling("4.2")).thenRefused(FACILITATORS_ONLY);
        MARKED.when(FATIMA, telling("4.2")).thenRefused(NOT_REVEALED_YET);
        ASKED.when(FATIMA, telling("4.2")).thenRefused(ROUND_IS_OPEN);
        REVEALED.by(FATIMA, new RoundOpened(RATE, 2, TERMS))
                .when(FATIMA, telling("4.2"))
                .thenRefused(ROUND_IS_OPEN);
        PROPOSED.when(FATIMA, telling("4.2")).thenRefused(NOT_A_SEED);
        REVEALED.by(FATIMA, new Stages.StageClosed(Stage.ASSUMPTIONS))
                .when(FATIMA, telling("4.2"))
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void whereNobodyPutANumberOnItThereIsNothingToScore() {
        MARKED.by(FATIMA, new RoundOpened(RATE, 1, TERMS))
                .by(JORIS, new Declined(RATE, 1, Text.NONE))
                .by(FATIMA, new Rounds.Ended(RATE, 1))
                .when(FATIMA, telling("4.2"))
                .thenRefused(NOT_REVEALED_YET);
    }

    @Test
    void theTruthCanBeAndSaysWhereItStands() {
        REVEALED.when(FATIMA, telling("101")).thenRefused(OUTSIDE_RANGE, "truth");
        REVEALED.when(FATIMA, new TellTruth(RATE, Amount.of("4.2"), Text.NONE))
                .thenRefused(MISSING, "source");
    }

    @Test
    void itIsCorrectedAndNobodyIsAskedAgain() {
        KNOWN.when(FATIMA, telling("4.3")).then(told("4.3"));
        KNOWN.when(FATIMA, telling("4.2")).thenRefused(NOTHING_CHANGED);
        REVEALED.when(FATIMA, OpenRounds.one(RATE, 2, TERMS)).then(new RoundOpened(RATE, 2, TERMS));
        KNOWN.when(FATIMA, OpenRounds.one(RATE, 2, TERMS)).thenRefused(TRUTH_IS_KNOWN);
        var corrected = KNOWN.by(FATIMA, told("4.3")).workshop().seenBy(Role.PARTICIPANT);
        assertThat(corrected.seeds().truth(RATE))
                .map(Seeds.Truth::value)
                .contains(Amount.of("4.3"));
    }

    @Test
    void beforeItIsToldItIsNowhere() {
        assertThat(REVEALED.workshop().seenBy(Role.FACILITATOR).seeds().truth(RATE)).isEmpty();
        assertThat(KNOWN.workshop().seenBy(Role.OBSERVER).seeds().truth(RATE))
                .map(Seeds.Truth::source)
                .contains(SOURCE);
    }

    @Test
    void aSeedIsNothingToAgreeOnOrToDiscussNext() {
        var agree = new Outcomes.AgreeValue(RATE, 1, Optional.empty(), Text.NONE);
        REVEALED.when(FATIMA, agree).thenRefused(SEED_IS_NOT_AGREED);
        KNOWN.when(FATIMA, agree).thenRefused(SEED_IS_NOT_AGREED);
        var today = LocalDate.of(2026, 11, 3);
        assertThat(ToDiscuss.of(PROPOSED.workshop().seenBy(Role.OBSERVER), today).points())
                .hasSize(1);
        assertThat(ToDiscuss.of(REVEALED.workshop().seenBy(Role.OBSERVER), today).points())
                .isEmpty();
    }

    @Test
    void weightsAreShownFromTenTrueAnswersOn() {
        var nine = Seeded.wellAnswered(9);
        var ten = Seeded.wellAnswered(10);
        nine.when(FATIMA, new UseWeights(true)).thenRefused(TOO_FEW_SEEDS);
        ten.when(FATIMA, new UseWeights(true)).then(new WeightsShown());
        ten.when(JORIS, new UseWeights(true)).thenRefused(FACILITATORS_ONLY);
        ten.when(FATIMA, new UseWeights(false)).thenRefused(NOTHING_CHANGED);
        var shown = ten.by(FATIMA, new WeightsShown());
        shown.when(FATIMA, new UseWeights(true)).thenRefused(NOTHING_CHANGED);
        shown.when(FATIMA, new UseWeights(false)).then(new WeightsHidden());
        ten.by(FATIMA, new Stages.StageClosed(Stage.ASSUMPTIONS))
                .when(FATIMA, new UseWeights(true))
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void whatWasDroppedDoesNotCount() {
        Seeded.wellAnswered(10)
                .by(FATIMA, new Outcomes.Rejected(Seeded.seed(3), SOURCE))
                .when(FATIMA, new UseWeights(true))
                .thenRefused(TOO_FEW_SEEDS);
    }

    private static Estimated estimated() {
        return new Estimated(
                RATE, 1, Amount.of("2"), Amount.of("4"), Amount.of("7"), 80, Text.NONE);
    }

    private static TellTruth telling(String truth) {
        return new TellTruth(RATE, Amount.of(truth), SOURCE);
    }

    private static TruthTold told(String truth) {
        return new TruthTold(RATE, Amount.of(truth), SOURCE);
    }
}
