package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.live.Presence;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// The stages of the workshop, and at its foot who is here; on a phone a bar at the bottom.
class StageRail extends Composite<Nav> {

    private final PresenceList presence;
    private final MoreMenu more;
    private final List<Item> items = new ArrayList<>();
    private Map<Stage, Progress> progress = Map.of();

    StageRail(Participation participation, Runnable toPeople, Colleagues colleagues) {
        presence = new PresenceList(participation, toPeople);
        more = new MoreMenu(participation, toPeople, colleagues.button());
        var stages = new OrderedList();
        for (var stage : Stage.values()) {
            var item = new Item(participation, stage);
            items.add(item);
            stages.add(item);
        }
        var here = new Div(presence, colleagues.button());
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
        items.forEach(item -> item.show(seen, here));
        more.show(seen, here);
    }

    /// Shows how far each stage is.
    void show(Map<Stage, Progress> now) {
        if (!now.equals(progress)) {
            items.forEach(item -> item.show(now));
            progress = now;
        }
    }

    /// Shows where something waits for me.
    void show(Waits waits) {
        items.forEach(item -> item.waiting.show(waits.many(item.stage)));
        items.forEach(item -> more.showWaiting(item.stage, item.waiting.many()));
        more.showWaiting();
    }

    /// One stage: the way to it, how it stands, and for facilitators who are in it its door.
    private static final class Item extends ListItem {

        private final Stage stage;
        private final boolean facilitates;
        private final Anchor link;
        private final Span state = new Span();
        private final Span words = new Span();
        private final Waiting waiting = new Waiting();
        private final ProgressBar plank = new ProgressBar();
        private final StageDoor door;

        Item(Participation participation, Stage stage) {
            this.stage = stage;
            facilitates = participation.role() == Role.FACILITATOR;
            state.addClassName("state");
            state.getElement().setAttribute("aria-hidden", "true");
            words.addClassName("sr");
            var drawing = new Span(new Icon("stage-" + stage.address(), "icon", 20));
            drawing.addClassName("drawing");
            var name = new Span(getTranslation("room.stage." + stage));
            name.addClassName("words");
            plank.addClassName("plank");
            plank.getElement().setAttribute("aria-hidden", "true");
            link = new Anchor(participation.address(stage), state);
            link.add(drawing, name, words, waiting, plank);
            link.addClassName("stage");
            door = new StageDoor(participation, stage, false);
            add(link, door);
            show(participation.seen(), Stage.NBAS);
        }

        void show(Map<Stage, Progress> all) {
            var progress = Optional.ofNullable(all.get(stage)).orElseThrow();
            plank.setVisible(progress.all() > 0);
            plank.setMax((double) Math.max(1, progress.all()));
            plank.setValue((double) progress.done());
        }

        void show(Seen seen, Stage here) {
            var isHere = stage == here;
            var standing = Standing.of(seen, stage);
            link.setClassName("on", isHere);
            link.setClassName("later", standing == Standing.LATER);
            link.getElement().setEnabled(facilitates || standing != Standing.LATER);
            if (isHere) {
                link.getElement().setAttribute("aria-current", "step");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
            state.removeAll();
            standing.icon().ifPresent(icon -> state.add(new Icon(icon, "icon s", 14)));
            words.setText(getTranslation("room.standing." + standing));
            door.show(seen);
            door.setVisible(isHere && facilitates && standing != Standing.LATER);
            setClassName("far", MoreMenu.far(seen, here).contains(stage));
        }
    }
}
