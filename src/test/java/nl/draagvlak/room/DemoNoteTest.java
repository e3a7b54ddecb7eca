package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.room.Room.see;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.live.LiveWorkshops;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class DemoNoteTest {

    private final ApplicationContext context;
    private final LiveWorkshops workshops;

    @Autowired
    DemoNoteTest(ApplicationContext context, LiveWorkshops workshops) {
        this.context = context;
        this.workshops = workshops;
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void aVisitorReadsInWhoseSeatTheyAreUntilTheyHideIt() {
        Room.showDemo(context);
        assertThat(_get(DemoNote.class).getElement().getTextRecursively())
                .contains("This is a demo. You are in the seat of Sanne de Boer of Inbound calls,");
        _click(
                _find(_get(DemoNote.class), Button.class).stream()
                        .filter(one -> one.getAriaLabel().filter("Hide this"::equals).isPresent())
                        .findFirst()
                        .orElseThrow());
        _assertNone(DemoNote.class);
    }

    @Test
    void colleaguesWhoAreLetInAreHere() {
        var copy = Room.showDemo(context);
        var presence = workshops.find(copy).orElseThrow();
        assertThat(presence.presence().screens()).hasSize(1);
        _click(
                _get(
                        _get(DemoNote.class),
                        Button.class,
                        one -> one.withText("Let colleagues join in")));
        see(() -> assertThat(presence.presence().screens()).hasSizeGreaterThan(2));
    }

    @Test
    void noOtherWorkshopIsADemo() {
        var room = new Room(context);
        room.show(room.facilitator(), "nbas");
        _assertNone(DemoNote.class);
    }
}
