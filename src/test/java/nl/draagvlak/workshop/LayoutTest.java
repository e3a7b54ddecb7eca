package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.ITEM_IS_CLOSED;
import static nl.draagvlak.workshop.Refusal.NOTHING_CHANGED;
import static nl.draagvlak.workshop.Refusal.OBSERVERS_LOOK_ON;
import static nl.draagvlak.workshop.Refusal.OF_ANOTHER_KIND;
import static nl.draagvlak.workshop.Refusal.OUTSIDE_GRID;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_ITEM;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Sketch.A;
import static nl.draagvlak.workshop.Sketch.B;
import static nl.draagvlak.workshop.Sketch.C;
import static nl.draagvlak.workshop.Sketch.D;
import static nl.draagvlak.workshop.Sketch.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Layout.Arrange;
import nl.draagvlak.workshop.Layout.Arranged;
import nl.draagvlak.workshop.Layout.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

    private static final Text WHY = Text.of("Nobody decides anything with it.");

    /// Three beside each other, and one below the first.
    private static final Scenario FOUR =
            givenAWorkshop(new Stages.StageOpened(Stage.DASHBOARD))
                    .by(JORIS, proposed(A), proposed(B), proposed(C), proposed(D));

    @Test
    void whatIsNewTakesTheFirstFreePlace() {
        assertThat(place(FOUR, A)).isEqualTo(new Place(0, 0, 4, 3));
        assertThat(place(FOUR, B)).isEqualTo(new Place(4, 0, 4, 3));
        assertThat(place(FOUR, C)).isEqualTo(new Place(8, 0, 4, 3));
        assertThat(place(FOUR, D)).isEqualTo(new Place(0, 3, 4, 3));
    }

    @Test
    void everybodyWhoTakesPartArranges() {
        FOUR.when(SANNE, new Arrange(A, new Place(1, 0, 3, 3))).then(new Arranged(A, 1, 0, 3, 3));
        FOUR.when(FATIMA, new Arrange(A, new Place(1, 0, 3, 3))).then(new Arranged(A, 1, 0, 3, 3));
        FOUR.when(OBSERVER, new Arrange(A, new Place(1, 0, 3, 3))).thenRefused(OBSERVERS_LOOK_ON);
    }

    @Test
    void onlyWhatIsOnTheDashboardIsArranged() {
        var wish = new Arrange(A, new Place(1, 0, 3, 3));
        FOUR.by(FATIMA, new Stages.StageClosed(Stage.DASHBOARD))
                .when(SANNE, wish)
                .thenRefused(STAGE_CLOSED);
        FOUR.by(JORIS, new Outcomes.Withdrawn(A)).when(SANNE, wish).thenRefused(ITEM_IS_CLOSED);
        FOUR.by(FATIMA, new Outcomes.Rejected(A, WHY))
                .when(SANNE, wish)
                .thenRefused(ITEM_IS_CLOSED);
        FOUR.by(FATIMA, new Outcomes.Parked(A, WHY))
                .when(SANNE, wish)
                .then(new Arranged(A, 1, 0, 3, 3));
        givenAWorkshop().when(SANNE, wish).thenRefused(UNKNOWN_ITEM);
        FOUR.by(JORIS, new Items.Proposed(Note.ITEM, Note.FIRST))
                .when(SANNE, new Arrange(Note.ITEM, new Place(1, 0, 3, 3)))
                .thenRefused(OF_ANOTHER_KIND);
    }

    @ParameterizedTest
    @CsvSource({
        "-1,0,4,3",
        "9,0,4,3",
        "0,-1,4,3",
        "0,501,4,3",
        "0,0,1,3",
        "0,0,13,3",
        "0,0,4,1",
        "0,0,4,13"
    })
    void nothingLiesOutsideTheGrid(int x, int y, int w, int h) {
        FOUR.when(SANNE, new Arrange(A, new Place(x, y, w, h))).thenRefused(OUTSIDE_GRID);
    }

    @Test
    void aMoveThatChangesNothingIsNone() {
        FOUR.when(SANNE, new Arrange(A, new Place(0, 0, 4, 3))).thenRefused(NOTHING_CHANGED);
        FOUR.when(SANNE, new Arrange(A, new Place(0, 1, 4, 3))).thenRefused(NOTHING_CHANGED);
    }

    @Test
    void whoMovesLastGetsThePlaceAndTheOthersMakeRoom() {
        var moved = FOUR.by(SANNE, new Arranged(C, 4, 0, 4, 3));
        assertThat(place(moved, C)).isEqualTo(new Place(4, 0, 4, 3));
        assertThat(place(moved, B)).isEqualTo(new Place(4, 3, 4, 3));
        assertThat(place(moved, A)).isEqualTo(place(FOUR, A));

        var both = moved.by(JORIS, new Arranged(B, 4, 0, 4, 3));
        assertThat(place(both, B)).isEqualTo(new Place(4, 0, 4, 3));
        assertThat(place(both, C)).isEqualTo(new Place(4, 3, 4, 3));
    }

    @Test
    void whatIsBelowFloatsUpIntoTheRoomThatIsLeft() {
        var moved = FOUR.by(SANNE, new Arranged(A, 8, 3, 4, 3));
        assertThat(place(moved, A)).isEqualTo(new Place(8, 3, 4, 3));
        assertThat(place(moved, D)).isEqualTo(new Place(0, 0, 4, 3));
    }

    @Test
    void whatIsWithdrawnLeavesAndWhatIsReopenedComesBackWhereItStood() {
        var without = FOUR.by(JORIS, new Outcomes.Withdrawn(A));
        assertThat(without.workshop().layout().find(A)).isEmpty();
        assertThat(place(without, D)).isEqualTo(new Place(0, 0, 4, 3));

        var back = without.by(FATIMA, new Outcomes.Reopened(A, WHY));
        assertThat(place(back, A)).isEqualTo(new Place(0, 0, 4, 3));
        assertThat(place(back, D)).isEqualTo(new Place(0, 3, 4, 3));
        assertThat(back.by(FATIMA, new Outcomes.Reopened(A, WHY)).workshop().layout())
                .isEqualTo(back.workshop().layout());
    }

    @Test
    void aSpotTellsWhenItLastChanged() {
        var before = FOUR.workshop();
        var after = FOUR.by(SANNE, new Arranged(C, 4, 0, 4, 3)).workshop();
        assertThat(after.layout().find(B).map(Spot::seq)).contains(after.seq());
        assertThat(after.layout().find(A)).isEqualTo(before.layout().find(A));
        assertThat(after.seenBy(Role.OBSERVER).layout()).isEqualTo(after.layout());
        assertThat(after.touchedBy(new Arranged(C, 4, 0, 4, 3))).containsExactly(C);
    }

    @Test
    void aStepIsVisible() {
        assertThat(step(A, Step.LEFT)).isEmpty();
        assertThat(step(A, Step.RIGHT)).contains(new Place(1, 0, 4, 3));
        assertThat(step(A, Step.UP)).isEmpty();
        assertThat(step(A, Step.DOWN)).contains(new Place(0, 3, 4, 3));
        assertThat(step(B, Step.DOWN)).isEmpty();
        assertThat(step(D, Step.UP)).contains(new Place(0, 2, 4, 3));
        assertThat(step(C, Step.RIGHT)).isEmpty();
        assertThat(step(C, Step.WIDER)).contains(new Place(7, 0, 5, 3));
        assertThat(step(A, Step.WIDER)).contains(new Place(0, 0, 5, 3));
        assertThat(step(A, Step.NARROWER)).contains(new Place(0, 0, 3, 3));
        assertThat(step(A, Step.TALLER)).contains(new Place(0, 0, 4, 4));
        assertThat(step(A, Step.SHORTER)).contains(new Place(0, 0, 4, 2));
        assertThat(step(Note.ITEM, Step.RIGHT)).isEmpty();
    }

    @Test
    void aStepEndsWhereTheGridOrTheWidgetDoes() {
        var wide = FOUR.by(SANNE, new Arranged(A, 0, 0, 12, 12)).workshop().layout();
        assertThat(wide.step(A, Step.WIDER)).isEmpty();
        assertThat(wide.step(A, Step.TALLER)).isEmpty();
        var small = FOUR.by(SANNE, new Arranged(A, 0, 0, 2, 2)).workshop().layout();
        assertThat(small.step(A, Step.NARROWER)).isEmpty();
        assertThat(small.step(A, Step.SHORTER)).isEmpty();
    }

    @Test
    void twoChangePlaces() {
        var layout = FOUR.workshop().layout();
        assertThat(layout.inOrder()).containsExactly(A, B, C, D);
        assertThat(layout.inPlaceOf(A, C)).contains(new Place(8, 0, 4, 3));
        var wide = FOUR.by(SANNE, new Arranged(A, 0, 0, 6, 3)).workshop().layout();
        assertThat(wide.inPlaceOf(A, C)).contains(new Place(6, 0, 6, 3));
        assertThat(layout.inPlaceOf(A, Note.ITEM)).isEmpty();
    }

    @Test
    void aWishThatIsSentAgainIsKnown() {
        var wish = new Arrange(A, new Place(1, 2, 3, 4));
        assertThat(wish.ledTo(List.of(new Arranged(A, 1, 2, 3, 4)))).isTrue();
        assertThat(wish.ledTo(List.of(new Arranged(A, 1, 2, 3, 5)))).isFalse();
        assertThat(wish.ledTo(List.of(new Arranged(B, 1, 2, 3, 4)))).isFalse();
    }

    private static Optional<Place> step(ItemId item, Step step) {
        return FOUR.workshop().layout().step(item, step);
    }

    private static Place place(Scenario scenario, ItemId item) {
        return scenario.workshop().layout().find(item).map(Spot::place).orElseThrow();
    }
}
