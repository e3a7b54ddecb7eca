package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stages.OpenStage;

/// Closes a stage and opens it again, after a question; for facilitators.
class StageDoor extends Composite<Button> {

    private final Participation participation;
    private final Stage stage;

    /// The one thing to do here, or a small one beside others.
    StageDoor(Participation participation, Stage stage, boolean first) {
        this.participation = participation;
        this.stage = stage;
        if (first) {
            getContent().addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            getContent().addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            getContent().addClassName("stage-door");
        }
        getContent().addClickListener(_ -> ask());
        getContent().setVisible(participation.role() == Role.FACILITATOR);
        show(participation.seen());
    }

    void show(Seen seen) {
        var name = getTranslation("room.stage." + stage);
        getContent()
                .setText(
                        seen.stages().isOpen(stage)
                                ? getTranslation("room.stage-door.close", name)
                                : getTranslation("room.stage-door.open", name));
    }

    private boolean hasBegun() {
        return participation.seen().stages().isReadable(stage);
    }

    private void ask() {
        var name = getTranslation("room.stage." + stage);
        var question =
                participation.seen().stages().isOpen(stage)
                        ? new Question(
                                getTranslation("room.stage-door.close.title", name),
                                getTranslation("room.stage-door.close.text"),
                                getTranslation("room.stage-door.close.act"),
                                () -> participation.wish(new CloseStage(stage)))
                        : new Question(
                                getTranslation("room.stage-door.open.title", name),
                                hasBegun()
                                        ? getTranslation("room.stage-door.open.text")
                                        : getTranslation("room.stage-door.open.first"),
                                getTranslation("room.stage-door.open.act"),
                                () -> participation.wish(new OpenStage(stage)));
        question.open();
    }
}
