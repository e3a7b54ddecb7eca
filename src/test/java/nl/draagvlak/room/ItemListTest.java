package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.room.Room.see;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.live.Frame;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.CommentId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Talk.Say;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// What a list sends to the browser, and how often it works that out.
@RunningDraagvlak
class ItemListTest {

    private final Room room;
    private final Room.Person ann;
    private final ItemId first = new ItemId(UUID.randomUUID());
    private final ItemId second = new ItemId(UUID.randomUUID());

    @Autowired
    ItemListTest(ApplicationContext context) {
        room = new Room(context);
        ann = room.participant("Ann", Scenario.MARKETING);
    }

    @BeforeEach
    void twoNbasOnTheTable() {
        room.submit(ann, new Propose(first, SampleNba.rateReviewCall()));
        room.submit(ann, new Propose(second, SampleNba.rateReviewCall()));
        room.show(ann, "listening");
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void whoComesInGetsEveryRow() {
        var list = shown();
        assertThat(news(list).path("from").asLong()).isZero();
        assertThat(news(list).path("rows").propertyNames()).containsExactly("0", "1");
    }

    @Test
    void onlyWhatChangedIsSent() {
        var list = shown();
        list.show(comment(first));
        MockVaadin.clientRoundtrip(true);
        assertThat(news(list).path("rows").propertyNames()).containsExactly("0");
        assertThat(news(list).path("rows").path("0").propertyNames()).containsExactly("comments");
    }

    @Test
    void whoDoesNotReadIsNotKeptWaitingForMoreThanOnce() {
        var list = shown();
        list.show(comment(first));
        list.show(comment(second));
        var node = list.getElement().getNode();
        assertThat(node.dumpBeforeClientResponseEntries()).hasSize(1);
    }

    @Test
    void framesThatAreSentTogetherAreOnePatch() {
        var list = shown();
        var before = room.seen();
        list.show(comment(first));
        list.show(comment(second));
        MockVaadin.clientRoundtrip(true);
        assertThat(news(list).path("from").asLong()).isEqualTo(before.seq());
        assertThat(news(list).path("seq").asLong()).isEqualTo(room.seen().seq());
        assertThat(news(list).path("rows").propertyNames()).containsExactly("0", "1");
    }

    @Test
    void aFrameIsWorkedOutOnceHoweverManyLookAtIt() {
        Counting.worked.set(0);
        var lists = new Counting[] {counting(), counting(), counting()};
        MockVaadin.clientRoundtrip(true);
        var frame = comment(first);
        Counting.worked.set(0);
        for (var list : lists) {
            list.show(frame);
        }
        MockVaadin.clientRoundtrip(true);
        assertThat(Counting.worked).as("as it was, and as it is").hasValue(2);
        assertThat(news(lists[2])).isEqualTo(news(lists[0]));
    }

    @Test
    void whoSawAnEmptyStageGetsTheFirstItemWhole() {
        room.submit(room.facilitator(), new OpenStage(Stage.ASSUMPTIONS));
        room.show(ann, "assumptions");
        var propose = new Propose(new ItemId(UUID.randomUUID()), SampleAssumption.handleTime());
        room.submit(ann, propose);
        see(() -> assertThat(_get(AssumptionList.class).isAttached()).isTrue());
        assertThat(news(_get(AssumptionList.class)).path("from").asLong()).isZero();
        assertThat(news(_get(AssumptionList.class)).path("rows").propertyNames())
                .containsExactly("0");
    }

    private NbaList shown() {
        var list = new NbaList(room.participation(ann), () -> {});
        show(list);
        return list;
    }

    private Counting counting() {
        var list = new Counting(room.participation(ann));
        show(list);
        return list;
    }

    private void show(NbaList list) {
        UI.getCurrent().add(list);
        list.showAll(room.seen());
        MockVaadin.clientRoundtrip(true);
    }

    /// Ann says something about an NBA, as a frame.
    private Frame comment(ItemId item) {
        var before = room.seen();
        var words = Text.of("Do they know us?");
        room.submit(ann, new Say(new CommentId(UUID.randomUUID()), item, words, Optional.empty()));
        return new Frame(before, Set.of(item), room.seen());
    }

    private static JsonNode news(ItemList list) {
        return (JsonNode) list.getElement().getPropertyRaw("news");
    }

    /// A list that counts how many rows were worked out for all like it.
    private static final class Counting extends NbaList {

        private static final AtomicInteger worked = new AtomicInteger();

        Counting(Participation participation) {
            super(participation, () -> {});
        }

        @Override
        Row row(Seen seen, Item item) {
            worked.incrementAndGet();
            return super.row(seen, item);
        }
    }
}
