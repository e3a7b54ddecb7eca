package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.draagvlak.live.Frame;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// A stage that has not been opened yet: what it is for, and for facilitators the way to begin it.
class LaterPanel extends StagePanel {

    LaterPanel(Participation participation, Stage stage) {
        var lead = new Paragraph(getTranslation("room.stage." + stage + ".lead"));
        lead.addClassName("lead");
        var notYet = new Paragraph(getTranslation("room.later.not-yet"));
        notYet.addClassNames("soft");
        var empty =
                new Emptiness(
                        participation,
                        new H1(getTranslation("room.stage." + stage)),
                        lead,
                        notYet,
                        door(participation, stage));
        getContent().addClassName("panel");
        getContent().add(empty);
    }

    private Button door(Participation participation, Stage stage) {
        var door = new Door(participation, stage, this);
        var open = new Button(door.act(participation.seen()), _ -> door.ask());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setVisible(participation.role() == Role.FACILITATOR);
        return open;
    }

    @Override
    void open(Optional<String> what) {
        // There is nothing in it yet.
    }

    @Override
    void showAll(Seen seen) {
        // As soon as the stage opens, its own panel takes this place.
    }

    @Override
    void show(Frame frame) {
        showAll(frame.seen());
    }
}
