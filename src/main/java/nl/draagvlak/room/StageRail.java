package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.draagvlak.live.Presence;
import nl.draagvlak.workshop.Stage;

/// The stages of the workshop, and at its foot who is here; on a phone a bar at the bottom.
class StageRail extends Composite<Nav> {

    private final PresenceList presence;
    private final MoreMenu more;

    StageRail(Participation participation, Runnable toPeople) {
        presence = new PresenceList(participation, toPeople);
        more = new MoreMenu(participation, toPeople);
        var stages = new OrderedList();
        for (var stage : Stage.values()) {
            stages.add(new ListItem(link(participation, stage)));
        }
        var here = new Div(presence);
        here.addClassName("here");
        getContent().setAriaLabel(getTranslation("room.stages"));
        getContent().addClassName("rail");
        getContent().add(stages, here, more);
    }

    void show(Presence present) {
        presence.show(present);
        more.show(present);
    }

    private Anchor link(Participation participation, Stage stage) {
        var state = new Span();
        state.addClassName("state");
        state.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(participation.address() + "/" + address(stage), state);
        link.add(new Span(getTranslation("room.stage." + stage)));
        link.addClassNames("stage", "on");
        link.getElement().setAttribute("aria-current", "step");
        return link;
    }

    private static String address(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
