package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Note.BETTER;
import static nl.draagvlak.workshop.Note.FIRST;
import static nl.draagvlak.workshop.Note.ITEM;
import static nl.draagvlak.workshop.Refusal.CHANGED_MEANWHILE;
import static nl.draagvlak.workshop.Refusal.ITEM_IS_CLOSED;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.NOTHING_CHANGED;
import static nl.draagvlak.workshop.Refusal.OBSERVERS_LOOK_ON;
import static nl.draagvlak.workshop.Refusal.OF_ANOTHER_KIND;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_ITEM;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Items.Revise;
import nl.draagvlak.workshop.Items.Revised;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final Scenario PROPOSED = givenAWorkshop().by(JORIS, new Proposed(ITEM, FIRST));

    @Test
    void everybodyWhoTakesPartMakesItBetter() {
        PROPOSED.when(SANNE, new Revise(ITEM, 1, BETTER)).then(new Revised(ITEM, 2, BETTER));
        PROPOSED.when(FATIMA, new Revise(ITEM, 1, BETTER)).then(new Revised(ITEM, 2, BETTER));
        PROPOSED.when(OBSERVER, new Revise(ITEM, 1, BETTER)).thenRefused(OBSERVERS_LOOK_ON);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        PROPOSED.by(SANNE, new Revised(ITEM, 2, BETTER))
                .when(JORIS, new Revise(ITEM, 1, new Note("Mine.")))
                .thenRefused(CHANGED_MEANWHILE);
        PROPOSED.when(JORIS, new Revise(ITEM, 2, BETTER)).thenRefused(CHANGED_MEANWHILE);
    }

    @Test
    void aVersionDiffersFromTheOneBefore() {
        PROPOSED.when(SANNE, new Revise(ITEM, 1, FIRST)).thenRefused(NOTHING_CHANGED);
        PROPOSED.when(SANNE, new Revise(ITEM, 1, new Note.Question("Do we call?")))
                .thenRefused(OF_ANOTHER_KIND);
        PROPOSED.when(SANNE, new Revise(ITEM, 1, new Note(""))).thenRefused(MISSING, "sentence");
    }

    @Test
    void onlyWhatIsOnTheTableIsRevised() {
        givenAWorkshop().when(SANNE, new Revise(ITEM, 1, BETTER)).thenRefused(UNKNOWN_ITEM);
        PROPOSED.by(FATIMA, new Stages.StageClosed(Stage.NBAS))
                .when(SANNE, new Revise(ITEM, 1, BETTER))
                .thenRefused(STAGE_CLOSED);
        PROPOSED.by(FATIMA, new Outcomes.Parked(ITEM, Text.of("Next year.")))
                .when(SANNE, new Revise(ITEM, 1, BETTER))
                .thenRefused(ITEM_IS_CLOSED);
    }

    @Test
    void allWhoWorkedOnItOwnItInTheOrderInWhichTheyCame() {
        var item =
                PROPOSED.by(SANNE, new Revised(ITEM, 2, BETTER))
                        .by(FATIMA, new Revised(ITEM, 3, FIRST))
                        .by(SANNE, new Revised(ITEM, 4, BETTER))
                        .workshop()
                        .items()
                        .find(ITEM)
                        .orElseThrow();
        assertThat(item.authors()).containsExactly(JORIS, SANNE, FATIMA);
        assertThat(item.author()).isEqualTo(JORIS);
        assertThat(item.version()).isEqualTo(4);
        assertThat(item.content()).isEqualTo(BETTER);
        assertThat(item.seq()).isEqualTo(10);
    }

    @Test
    void aRevisionStaysInItsPlace() {
        var second = new ItemId(new UUID(2, 2));
        var third = new ItemId(new UUID(2, 3));
        var items =
                PROPOSED.by(SANNE, new Proposed(second, FIRST), new Proposed(third, FIRST))
                        .by(JORIS, new Revised(second, 2, BETTER), new Revised(ITEM, 2, BETTER))
                        .workshop()
                        .items();
        assertThat(items.byId().keySet()).containsExactly(ITEM, second, third);
        assertThat(items.byId().values()).extracting(Items.Item::version).containsExactly(2, 2, 1);
    }

    @Test
    void aWishThatIsSentAgainIsKnown() {
        var wish = new Revise(ITEM, 1, BETTER);
        assertThat(wish.ledTo(List.of(new Revised(ITEM, 2, BETTER)))).isTrue();
        assertThat(wish.ledTo(List.of(new Revised(ITEM, 2, FIRST)))).isFalse();
        assertThat(wish.ledTo(List.of(new Revised(ITEM, 3, BETTER)))).isFalse();
    }
}
