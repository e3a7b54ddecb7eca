package nl.draagvlak.room;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.live.Presence;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// What the rail has no room for on a small screen: who is here, what happened, how to invite more.
class MoreMenu extends Composite<Div> {

    private static final int MOST_AT_HAND = 4;

    private final Button people;
    private final boolean facilitates;
    private final Map<Stage, Row> stages = new EnumMap<>(Stage.class);

    /// The way to a stage, and its door.
    private record Row(Anchor way, StageDoor door) {}

    MoreMenu(Participation participation, Runnable toPeople, JoinIn colleagues) {
        facilitates = participation.role() == Role.FACILITATOR;
        var more = new NativeButton();
        more.addClassName("stage");
        more.add(new Icon("more"), new Span(getTranslation("room.more")));
        people = new Button();
        var invite =
                new Anchor(participation.address() + "/invitation", getTranslation("room.invite"));
        invite.setRouterIgnore(true);
        invite.setVisible(participation.role() == Role.FACILITATOR);
        var history =
                new Anchor(participation.address() + "/history", getTranslation("room.history"));
        var menu = new Popover(colleagues, people, history, invite);
        for (var stage : Stage.values()) {
            var way =
                    new Anchor(participation.address(stage), getTranslation("room.stage." + stage));
            way.addClassName("far");
            var door = new StageDoor(participation, stage, false);
            stages.put(stage, new Row(way, door));
            menu.add(way, door);
        }
        menu.setTarget(more);
        menu.setPosition(PopoverPosition.TOP_END);
        menu.setAriaLabel(getTranslation("room.more"));
        menu.addClassName("menu");
        colleagues.getContent().addClickListener(_ -> menu.close());
        people.addClickListener(_ -> {
            menu.close();
            toPeople.run();
        });
        getContent().addClassName("more");
        getContent().add(more, menu);
    }

    void show(Seen seen, Stage here) {
        var far = far(seen);
        stages.forEach((stage, row) -> {
            var standing = Standing.of(seen, stage);
            row.way()
                    .setVisible(far.contains(stage) && (facilitates || standing != Standing.LATER));
            row.door().show(seen);
            row.door().setVisible(stage == here && facilitates && standing != Standing.LATER);
        });
    }

    /// The stages for which a phone has no room at its foot: those that nobody has opened yet, and
    /// beyond the fourth those that are closed.
    static Set<Stage> far(Seen seen) {
        var near =
                Arrays.stream(Stage.values())
                        .filter(stage -> seen.stages().isReadable(stage))
                        .sorted(comparing(stage -> !seen.stages().isOpen(stage)))
                        .limit(MOST_AT_HAND)
                        .collect(toSet());
        var far = EnumSet.allOf(Stage.class);
        far.removeAll(near);
        return far;
    }

    void show(Presence presence) {
        people.setText(getTranslation("room.more.people", presence.screens().size()));
    }
}
