package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.room.Room.see;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.workshop.Timer.StartTimer;
import nl.draagvlak.workshop.Timer.StopTimer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class ScreenTest {

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
    void anAddressWithNothingBehindItSaysSoAndShowsTheWayOut() {
        room.show(ann, "nowhere");
        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        assertThat(_get(Anchor.class, way -> way.withText("To the front page")).getHref())
                .isEqualTo("/");
        Room.leave();
        room.show(ann, "nowhere", Locale.of("nl"));
        assertThat(_get(H1.class).getText()).isEqualTo("Hier is niets");
    }

    @Test
    void theFacilitatorSetsATimerAndStopsIt() {
        room.show(room.facilitator(), "nbas");
        _assertNone(Button.class, one -> one.withText("Stop the timer"));
        _click(_get(Button.class, one -> one.withText("10 min")));
        see(() -> assertThat(running()).contains("until"));
        assertThat(room.seen().timer().until()).isPresent();

        _click(_get(Button.class, one -> one.withText("Stop the timer")));
        see(() -> assertThat(running()).isEqualTo("null"));
        assertThat(room.seen().timer().until()).isEmpty();
    }

    @Test
    void everybodySeesItRunAndNobodyElseSetsIt() {
        for (var person : new Room.Person[] {ann, room.observer("Otto Kijker")}) {
            room.show(person, "nbas");
            _assertNone(NativeButton.class, one -> one.withClasses("timer-set"));
            assertThat(running()).isEqualTo("null");
            room.submit(room.facilitator(), new StartTimer(5));
            see(() -> assertThat(running()).contains("until"));
            room.submit(room.facilitator(), new StopTimer());
            Room.leave();
        }
    }

    @Test
    void whoAsksForTheKeysGetsThem() {
        room.show(ann, "nbas");
        _get(KeyHelp.class).open();
        _assertOne(Dialog.class);
        _click(_get(Button.class, one -> one.withText("Close")));
        _assertNone(Dialog.class);
    }

    private static String running() {
        assertThat(UI.getCurrent()).isNotNull();
        return String.valueOf(_get(TimeLeft.class).getElement().getPropertyRaw("running"));
    }
}
