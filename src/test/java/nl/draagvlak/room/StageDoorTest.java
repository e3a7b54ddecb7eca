package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stages.OpenStage;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class StageDoorTest {

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
        click("Close NBAs…");
        assertThat(isOpen()).isTrue();
        answerYes();
        assertThat(isOpen()).isFalse();

        awaitSeen(() -> click("Open NBAs…"));
        answerYes();
        assertThat(isOpen()).isTrue();
    }

    @Test
    void whoThinksBetterOfItChangesNothing() {
        room.show(room.facilitator(), "nbas");
        click("Close NBAs…");
        _get(ConfirmDialog.class).close();
        assertThat(isOpen()).isTrue();
    }

    @Test
    void participantsAndObserversSeeItLiveAndHaveNoDoor() {
        for (var person : new Room.Person[] {ann, room.observer("Olga Visser")}) {
            room.show(person, "nbas");
            _assertNone(Button.class, button -> button.withText("Close NBAs…"));
            _assertNone(Span.class, span -> span.withText("closed"));

            room.submit(room.facilitator(), new CloseStage(Stage.NBAS));
            awaitSeen(() -> _assertOne(Span.class, span -> span.withText("closed")));
            _assertNone(Button.class, button -> button.withText("Propose the first one"));

            room.submit(room.facilitator(), new OpenStage(Stage.NBAS));
            awaitSeen(() -> _assertNone(Span.class, span -> span.withText("closed")));
            Room.leave();
        }
    }

    /// The door stands in the rail, and on a phone in the menu for more.
    private static void click(String words) {
        var doors = _find(Button.class, button -> button.withText(words));
        assertThat(doors).hasSize(2);
        _click(doors.getFirst());
    }

    private static void answerYes() {
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        question.close();
    }

    private boolean isOpen() {
        return room.seen().stages().isOpen(Stage.NBAS);
    }

    private static void awaitSeen(ThrowingRunnable eyes) {
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(true);
                    eyes.run();
                });
    }
}
