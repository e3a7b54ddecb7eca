package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Note.ITEM;
import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.NOTHING_CHANGED;
import static nl.draagvlak.workshop.Refusal.NOT_AGREED;
import static nl.draagvlak.workshop.Refusal.OF_ANOTHER_KIND;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_ITEM;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Outcomes.ReviewSet;
import nl.draagvlak.workshop.Outcomes.SetReview;
import nl.draagvlak.workshop.Outcomes.ValueAgreed;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 5, 1);
    private static final ItemId NOTE = new ItemId(new UUID(2, 7));
    private static final SetReview IN_JUNE = new SetReview(ITEM, Optional.of(JUNE));
    private static final SetReview NEVER = new SetReview(ITEM, Optional.empty());
    private static final ValueAgreed AGREED =
            new ValueAgreed(ITEM, ToDiscussTest.agreed("4"), Text.NONE);

    private static final Scenario PROPOSED =
            givenAWorkshop(new Stages.StageOpened(Stage.ASSUMPTIONS))
                    .by(
                            JORIS,
                            new Proposed(ITEM, Quantity.share("Reach")),
                            new Proposed(NOTE, Note.FIRST));

    @Test
    void theFacilitatorSaysWhenAnAgreedNumberIsLookedAtAgain() {
        var agreed = PROPOSED.by(FATIMA, AGREED);
        agreed.when(FATIMA, IN_JUNE).then(new ReviewSet(ITEM, Optional.of(JUNE)));
        agreed.when(SANNE, IN_JUNE).thenRefused(FACILITATORS_ONLY);
        agreed.when(FATIMA, NEVER).thenRefused(NOTHING_CHANGED);
        PROPOSED.when(FATIMA, IN_JUNE).thenRefused(NOT_AGREED);
        givenAWorkshop().when(FATIMA, IN_JUNE).thenRefused(UNKNOWN_ITEM);
        PROPOSED.by(FATIMA, new Outcomes.Agreed(NOTE, 1, new Tally(1, 0, 0, 0, 0)))
                .when(FATIMA, new SetReview(NOTE, Optional.of(JUNE)))
                .thenRefused(OF_ANOTHER_KIND);
    }

    @Test
    void theyCanChangeItAndClearIt() {
        var set = PROPOSED.by(FATIMA, AGREED, new ReviewSet(ITEM, Optional.of(JUNE)));
        assertThat(review(set)).contains(JUNE);
        set.when(FATIMA, IN_JUNE).thenRefused(NOTHING_CHANGED);
        set.when(FATIMA, new SetReview(ITEM, Optional.of(MAY)))
                .then(new ReviewSet(ITEM, Optional.of(MAY)));
        set.when(FATIMA, NEVER).then(new ReviewSet(ITEM, Optional.empty()));
        assertThat(review(set.by(FATIMA, new ReviewSet(ITEM, Optional.empty())))).isEmpty();
    }

    @Test
    void itIsDueOnItsDayAndNotBefore() {
        var set = PROPOSED.by(FATIMA, AGREED, new ReviewSet(ITEM, Optional.of(JUNE)));
        var seen = set.workshop().seenBy(Role.OBSERVER);
        assertThat(seen.dueSince(ITEM, JUNE.minusDays(1))).isEmpty();
        assertThat(seen.dueSince(ITEM, JUNE)).contains(JUNE);
        assertThat(seen.dueSince(ITEM, JUNE.plusDays(1))).contains(JUNE);
    }

    @Test
    void whatIsReopenedAndAgreedAnewIsLookedAtAgainWhenSaidAnew() {
        var reopened =
                PROPOSED.by(
                        FATIMA,
                        AGREED,
                        new ReviewSet(ITEM, Optional.of(JUNE)),
                        new Outcomes.Reopened(ITEM, Text.of("It is June.")));
        assertThat(review(reopened)).isEmpty();
        assertThat(review(reopened.by(FATIMA, AGREED))).isEmpty();
    }

    @Test
    void aRecordWithADayOfItsOwnHasThatUntilSomebodySaysOtherwise() {
        var agreed = ownDay(JUNE).by(FATIMA, AGREED);
        assertThat(review(ownDay(JUNE))).isEmpty();
        assertThat(review(agreed)).contains(JUNE);
        agreed.when(FATIMA, IN_JUNE).thenRefused(NOTHING_CHANGED);
        agreed.when(FATIMA, NEVER).then(new ReviewSet(ITEM, Optional.empty()));
        assertThat(review(agreed.by(FATIMA, new ReviewSet(ITEM, Optional.empty())))).isEmpty();
    }

    @Test
    void aDayOfItsOwnThatWasOverWhenItWasAgreedSaysNothing() {
        assertThat(review(ownDay(LONG_AGO).by(FATIMA, AGREED))).isEmpty();
    }

    @Test
    void aWishThatIsSentAgainIsKnown() {
        assertThat(IN_JUNE.ledTo(List.of(new ReviewSet(ITEM, Optional.of(JUNE))))).isTrue();
        assertThat(IN_JUNE.ledTo(List.of(new ReviewSet(ITEM, Optional.empty())))).isFalse();
    }

    private static Optional<LocalDate> review(Scenario scenario) {
        return scenario.workshop().seenBy(Role.OBSERVER).review(ITEM);
    }

    private static Scenario ownDay(LocalDate day) {
        return givenAWorkshop(new Stages.StageOpened(Stage.ASSUMPTIONS))
                .by(JORIS, new Proposed(ITEM, new Dated(Optional.of(day))));
    }

    /// A number whose record says itself when to look at it again.
    private record Dated(Optional<LocalDate> review) implements Measured {

        @Override
        public Text name() {
            return Text.of("Reach");
        }

        @Override
        public Form form() {
            return Form.ESTIMATE;
        }

        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }

        @Override
        public Bounds bounds() {
            return new Bounds(Optional.empty(), Optional.empty());
        }

        @Override
        public Stage stage() {
            return Stage.ASSUMPTIONS;
        }

        @Override
        public Optional<Problem> problem() {
            return Optional.empty();
        }
    }
}
