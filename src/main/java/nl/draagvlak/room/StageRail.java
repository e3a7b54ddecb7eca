package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.live.Presence;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// The stages of the workshop, and at its foot who is here; on a phone a bar at the bottom.
class StageRail extends Composite<Nav> {

    private final PresenceList presence;
    private final MoreMenu more;
    private final List<Item> items = new ArrayList<>();

    StageRail(Participation participation, Runnable toPeople) {
        presence = new PresenceList(participation, toPeople);
        more = new MoreMenu(participation, toPeople);
        var stages = new OrderedList();
        for (var stage : Stage.values()) {
            var item = new Item(participation, stage);
            items.add(item);
            stages.add(item);
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

    void show(Seen seen) {
        items.forEach(item -> item.show(seen));
        more.show(seen);
    }

    /// One stage: the way to it, whether it is closed, and for facilitators its door.
    private static final class Item extends ListItem {

        private final Stage stage;
        private final Span closed = new Span(new Icon("lock", "icon s", 12));
        private final StageDoor door;

        Item(Participation participation, Stage stage) {
            this.stage = stage;
            var state = new Span();
            state.addClassName("state");
            state.getElement().setAttribute("aria-hidden", "true");
            closed.add(new Span(getTranslation("room.stage.closed")));
            closed.addClassName("tag");
            var link = new Anchor(participation.address() + "/" + address(stage), state);
            link.add(new Span(getTranslation("room.stage." + stage)), closed);
            link.addClassNames("stage", "on");
            link.getElement().setAttribute("aria-current", "step");
            door = new StageDoor(participation, stage);
            add(link, door);
            show(participation.seen());
        }

        void show(Seen seen) {
            closed.setVisible(!seen.stages().isOpen(stage));
            door.show(seen);
        }
    }

    private static String address(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
