package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.room.Room.see;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class JoinInTest {

    private static final String LET_IN = "Let colleagues join in";
    private static final String IN = "Colleagues are joining in…";

    private final ApplicationContext context;
    private final LiveWorkshops workshops;

    @Autowired
    JoinInTest(ApplicationContext context, LiveWorkshops workshops) {
        this.context = context;
        this.workshops = workshops;
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void aLoneVisitorLetsColleaguesIn() {
        var copy = Room.showDemo(context);
        var before = seq(copy);
        _click(inRail(LET_IN).getFirst());
        assertThat(inRail(IN)).hasSize(2).noneMatch(Button::isEnabled);
        see(() -> assertThat(seq(copy)).isGreaterThan(before));
    }

    @Test
    void inAnyOtherWorkshopNobodyIsOfferedIt() {
        var room = new Room(context);
        room.show(room.facilitator(), "nbas");
        _assertNone(Button.class, button -> button.withText(LET_IN));
        assertThat(_find(JoinIn.class)).allMatch(one -> !one.getContent().isVisible());
    }

    /// At the foot of the rail, and in the menu of a phone.
    private static List<Button> inRail(String words) {
        return _find(_get(Nav.class), Button.class, button -> button.withText(words));
    }

    private long seq(WorkshopId workshop) {
        return workshops.seen(workshop, Role.OBSERVER).orElseThrow().seq();
    }
}
