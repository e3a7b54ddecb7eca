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
import java.util.Optional;
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
    private final Waiting waiting = new Waiting();
    private final Popover menu = new Popover();
    private final boolean facilitates;
    private final Map<Stage, Row> stages = new EnumMap<>(Stage.class);
    private Stage here = Stage.NBAS;
    private Set<Stage> far = Set.of();

    /// The way to a stage, what waits for me there, and its door.
    private record Row(Anchor way, Waiting waiting, StageDoor door) {}

    MoreMenu(Participation participation, Runnable toPeople, JoinIn colleagues) {
        facilitates = participation.role() == Role.FACILITATOR;
        var more = new NativeButton();
        more.addClassName("stage");
        more.add(new Icon("more", "icon", 20), new Span(getTranslation("room.more")), waiting);
        people = new Button();
        var invite =
                new Anchor(participation.address() + "/invitation", getTranslation("room.invite"));
        invite.setRouterIgnore(true);
        invite.setVisible(participation.role() == Role.FACILITATOR);
        var history =
                new Anchor(participation.address() + "/history", getTranslation("room.history"));
        for (var stage : Stage.values()) {
            var row = row(participation, stage);
            stages.put(stage, row);
            menu.add(row.way(), row.door());
        }
        menu.add(people, history, invite, colleagues);
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

    private Row row(Participation participation, Stage stage) {
        var way = new Anchor(participation.address(stage), getTranslation("room.stage." + stage));
        var mine = new Waiting();
        way.add(mine);
        way.addClassName("far");
        return new Row(way, mine, new StageDoor(participation, stage, false));
    }

    /// Shows how much waits for me in a stage.
    void showWaiting(Stage stage, long many) {
        Optional.ofNullable(stages.get(stage)).ifPresent(row -> row.waiting().show(many));
    }

    /// Shows how much waits for me in all the stages that a phone has no room for.
    void showWaiting() {
        waiting.show(
                stages.entrySet().stream()
                        .filter(row -> far.contains(row.getKey()))
                        .mapToLong(row -> row.getValue().waiting().many())
                        .sum());
    }

    void show(Seen seen, Stage at) {
        if (at != here) {
            menu.close();
        }
        here = at;
        far = far(seen, here);
        showWaiting();
        stages.forEach((stage, row) -> {
            var standing = Standing.of(seen, stage);
            row.way()
                    .setVisible(far.contains(stage) && (facilitates || standing != Standing.LATER));
            row.door().show(seen);
            row.door().setVisible(stage == here && facilitates && standing != Standing.LATER);
        });
    }

    /// The stages for which a phone has no room at its foot beside the one that somebody is in:
    /// those that nobody has opened yet, and beyond the fourth those that are closed.
    static Set<Stage> far(Seen seen, Stage here) {
        var near =
                Arrays.stream(Stage.values())
                        .filter(stage -> stage == here || seen.stages().isReadable(stage))
                        .sorted(
                                comparing((Stage stage) -> stage != here)
                                        .thenComparing(stage -> !seen.stages().isOpen(stage)))
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
