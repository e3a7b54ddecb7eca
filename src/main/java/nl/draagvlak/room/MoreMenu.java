package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import nl.draagvlak.live.Presence;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Role;

/// What the rail has no room for on a small screen: who is here, and how to invite more.
class MoreMenu extends Composite<Div> {

    private final Button people;

    MoreMenu(Participation participation, Runnable toPeople) {
        var more = new NativeButton();
        more.addClassName("stage");
        more.add(new Icon("more"), new Span(getTranslation("room.more")));
        people = new Button();
        var invite =
                new Anchor(participation.address() + "/invitation", getTranslation("room.invite"));
        invite.setRouterIgnore(true);
        invite.setVisible(participation.role() == Role.FACILITATOR);
        var menu = new Popover(people, invite);
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

    void show(Presence presence) {
        people.setText(getTranslation("room.more.people", presence.screens().size()));
    }
}
