package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.Map;
import nl.draagvlak.live.Presence;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// The stages of the workshop, and at its foot who is here; on a phone a bar at the bottom.
class StageRail extends Composite<Nav> {

    private final PresenceList presence;
    private final MoreMenu more;
    private final StageList stages;

    StageRail(Participation participation, Runnable toPeople, Colleagues colleagues) {
        presence = new PresenceList(participation, toPeople);
        more = new MoreMenu(participation, toPeople, colleagues);
        stages = new StageList(participation);
        var here = new Div(presence);
        if (colleagues.isDemo()) {
            here.add(colleagues.button());
        }
        here.addClassName("here");
        getContent().setAriaLabel(getTranslation("room.stages"));
        getContent().addClassName("rail");
        getContent().add(stages, here, more);
    }

    void show(Presence present) {
        presence.show(present);
        more.show(present);
    }

    /// Shows how the stages stand, and in which one somebody is.
    void show(Seen seen, Stage here) {
        var far = MoreMenu.far(seen, here);
        stages.show(seen, here, far);
        more.show(seen, here, far);
    }

    /// Shows how far each stage is.
    void show(Map<Stage, Progress> progress) {
        stages.show(progress);
    }

    /// Shows where something waits for me.
    void show(Waits waits) {
        stages.show(waits);
        more.show(waits);
    }
}
