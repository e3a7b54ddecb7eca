package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.ITEM_EXISTS;
import static nl.draagvlak.workshop.Refusal.LIST_TOO_LONG;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.OBSERVERS_LOOK_ON;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.draagvlak.workshop.Items.Import;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Items.Proposed;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final Import TWO = list(2);

    @Test
    void aListIsPutOnTheTableInOneWish() {
        var facts = new Contribution[] {proposed(0), proposed(1)};
        givenAWorkshop().when(JORIS, TWO).then(facts);
        givenAWorkshop().when(FATIMA, TWO).then(facts);
        givenAWorkshop().when(OBSERVER, TWO).thenRefused(OBSERVERS_LOOK_ON);
    }

    @Test
    void whereOneIsRefusedNoneIsThere() {
        var wrong = new Propose(item(1), new Note(""));
        givenAWorkshop()
                .when(JORIS, new Import(List.of(propose(0), wrong)))
                .thenRefused(MISSING, "sentence");
        givenAWorkshop().by(JORIS, proposed(1)).when(JORIS, TWO).thenRefused(ITEM_EXISTS);
        givenAWorkshop()
                .when(JORIS, new Import(List.of(propose(0), propose(0))))
                .thenRefused(ITEM_EXISTS);
        givenAWorkshop(new Stages.StageClosed(Stage.NBAS))
                .when(JORIS, TWO)
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void aListHoldsSomethingAndAtMostTwoHundred() {
        givenAWorkshop().when(JORIS, list(0)).thenRefused(MISSING, "list");
        givenAWorkshop().when(JORIS, list(201)).thenRefused(LIST_TOO_LONG, "list");
        assertThat(givenAWorkshop().workshop().decide(list(200), JORIS))
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(accepted.facts()).hasSize(200));
    }

    @Test
    void sentAgainItIsTheSameWish() {
        assertThat(TWO.ledTo(List.of(proposed(0), proposed(1)))).isTrue();
        assertThat(TWO.ledTo(List.of(proposed(1), proposed(0)))).isFalse();
        assertThat(TWO.ledTo(List.of(proposed(0)))).isFalse();
    }

    private static Import list(int many) {
        return new Import(IntStream.range(0, many).mapToObj(ImportTest::propose).toList());
    }

    private static Propose propose(int nth) {
        return new Propose(item(nth), new Note("Number " + nth));
    }

    private static Proposed proposed(int nth) {
        return new Proposed(item(nth), new Note("Number " + nth));
    }

    private static ItemId item(int nth) {
        return new ItemId(new UUID(2, nth));
    }
}
