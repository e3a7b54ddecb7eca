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
import java.util.EnumSet;
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
    private final StageList stages;
    private Stage here = Stage.NBAS;
    private Set<Stage> far = Set.of();
    private Waits waits = new Waits();

    MoreMenu(Participation participation, Runnable toPeople, Colleagues colleagues) {
        var more = new NativeButton();
        more.addClassName("stage");
        more.add(new Icon("more", "icon", 20), new Span(getTranslation("room.more")), waiting);
        stages = new StageList(participation).inMenu();
        people = new Button();
        var history =
                new Anchor(participation.address() + "/history", getTranslation("room.history"));
        menu.add(stages, people, history);
        if (participation.role() == Role.FACILITATOR) {
            menu.add(invite(participation));
        }
        if (colleagues.isDemo()) {
            menu.add(joinIn(colleagues));
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

    private Anchor invite(Participation participation) {
        var invite =
                new Anchor(participation.address() + "/invitation", getTranslation("room.invite"));
        invite.setRouterIgnore(true);
        return invite;
    }

    private JoinIn joinIn(Colleagues colleagues) {
        var joinIn = colleagues.button();
        joinIn.getContent().addClickListener(_ -> menu.close());
        return joinIn;
    }

    /// Shows what waits for me in all the stages that a phone has no room for.
    void show(Waits now) {
        waits = now;
        stages.show(waits);
        waiting.show(far.stream().mapToInt(waits::many).sum());
    }

    /// Shows the stages that are too far for a phone.
    void show(Seen seen, Stage at, Set<Stage> tooFar) {
        if (at != here) {
            menu.close();
        }
        here = at;
        far = tooFar;
        stages.show(seen, here, far);
        show(waits);
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
