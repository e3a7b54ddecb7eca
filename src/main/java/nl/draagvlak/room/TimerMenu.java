package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Timer.StartTimer;
import nl.draagvlak.workshop.Timer.StopTimer;

/// How much time is left; a facilitator sets it here.
class TimerMenu extends Composite<Div> {

    private static final List<Integer> MINUTES = List.of(3, 5, 10, 15, 20, 30);

    private final Participation participation;
    private final TimeLeft left = new TimeLeft();
    private final Popover menu = new Popover();
    private final Button stop;

    TimerMenu(Participation participation) {
        this.participation = participation;
        stop = new Button(getTranslation("room.timer.stop"), _ -> wish(new StopTimer()));
        getContent().addClassName("timer");
        getContent().add(left);
        if (participation.role() == Role.FACILITATOR) {
            getContent().add(setter(), menu);
        }
        show(participation.seen());
    }

    private NativeButton setter() {
        var set = new NativeButton();
        set.add(new Icon("clock", "icon", 20));
        set.setAriaLabel(getTranslation("room.timer.set"));
        set.addClassName("timer-set");
        var choices = new Div();
        choices.addClassName("timer-choices");
        for (var minutes : MINUTES) {
            choices.add(
                    new Button(
                            getTranslation("room.timer.minutes", minutes),
                            _ -> wish(new StartTimer(minutes))));
        }
        menu.add(choices, stop);
        menu.setTarget(set);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAriaLabel(getTranslation("room.timer"));
        menu.addClassName("menu");
        return set;
    }

    private void wish(Command command) {
        menu.close();
        participation.wish(command);
    }

    void show(Seen seen) {
        left.show(seen.timer().until());
        stop.setVisible(seen.timer().until().isPresent());
    }
}
