package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.live.Presence;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// What the rail has no room for on a small screen: who is here, what happened, how to invite more.
class MoreMenu extends Composite<Div> {

    private final Button people;
    private final List<StageDoor> doors = new ArrayList<>();

    MoreMenu(Participation participation, Runnable toPeople) {
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
        var menu = new Popover(people, history, invite);
        for (var stage : Stage.values()) {
            var door = new StageDoor(participation, stage);
            doors.add(door);
            menu.add(door);
        }
        menu.setTarget(more);
        menu.setPosition(PopoverPosition.TOP_END);
        menu.setAriaLabel(getTranslation("room.more"));
        menu.addClassName("menu");
        people.addClickListener(_ -> {
            menu.close();
            toPeople.run();
        });
        getContent().addClassName("more");
        getContent().add(more, menu);
    }

    void show(Seen seen) {
        doors.forEach(door -> door.show(seen));
    }

    void show(Presence presence) {
        people.setText(getTranslation("room.more.people", presence.screens().size()));
    }
}
