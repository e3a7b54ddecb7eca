package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stages.OpenStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

@RunningDraagvlak
class DoorTest {

    private Room room;
    private Room.Person ann;

    @BeforeEach
    void annIsIn(@Autowired ApplicationContext context) {
        room = new Room(context);
        ann = room.participant("Ann de Wit", MARKETING);
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void theFacilitatorClosesTheStageAfterAQuestionAndOpensItAgain() {
        room.show(room.facilitator(), "nbas");
        use("Close NBAs…");
        assertThat(isOpen()).isTrue();
        answerYes();
        assertThat(isOpen()).isFalse();

        Room.see(() -> use("Open NBAs…"));
        answerYes();
        assertThat(isOpen()).isTrue();
    }

    @Test
    void whoThinksBetterOfItChangesNothing() {
        room.show(room.facilitator(), "nbas");
        use("Close NBAs…");
        _get(ConfirmDialog.class).close();
        assertThat(isOpen()).isTrue();
    }

    @Test
    void participantsAndObserversSeeItLiveAndHaveNoDoor() {
        for (var person : new Room.Person[] {ann, room.observer("Olga Visser")}) {
            room.show(person, "nbas");
            assertThat(seen("door")).isEmpty();
            assertThat(seen("words")).isEqualTo("open");

            room.submit(room.facilitator(), new CloseStage(Stage.NBAS));
            Room.see(() -> assertThat(seen("words")).isEqualTo("closed"));
            _assertNone(Button.class, button -> button.withText("Propose the first one"));
            knock();
            _assertNone(ConfirmDialog.class);

            room.submit(room.facilitator(), new OpenStage(Stage.NBAS));
            Room.see(() -> assertThat(seen("words")).isEqualTo("open"));
            Room.leave();
        }
    }

    private static void use(String act) {
        assertThat(seen("door")).isEqualTo(act);
        knock();
    }

    /// The door stands in the rail, and on a phone in the menu for more.
    private static void knock() {
        var lists = _find(StageList.class);
        assertThat(lists).hasSize(2);
        var stage = JsonNodeFactory.instance.objectNode().put("event.detail", Stage.NBAS.name());
        _fireDomEvent(lists.getFirst(), "door", stage);
    }

    private static String seen(String what) {
        return Room.stage(Stage.NBAS).path(what).asString();
    }

    private static void answerYes() {
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        question.close();
    }

    private boolean isOpen() {
        return room.seen().stages().isOpen(Stage.NBAS);
    }
}
