package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stages.OpenStage;

/// Closes a stage and opens it again, after a question; for facilitators.
record Door(Participation participation, Stage stage, Component speaker) {

    /// What can be done with it.
    String act(Seen seen) {
        return seen.stages().isOpen(stage)
                ? say("room.stage-door.close")
                : say("room.stage-door.open");
    }

    void ask() {
        var stages = participation.seen().stages();
        if (stages.isOpen(stage)) {
            ask(
                    say("room.stage-door.close.title"),
                    say("room.stage-door.close.text"),
                    say("room.stage-door.close.act"),
                    new CloseStage(stage));
        } else {
            ask(
                    say("room.stage-door.open.title"),
                    stages.isReadable(stage)
                            ? say("room.stage-door.open.text")
                            : say("room.stage-door.open.first"),
                    say("room.stage-door.open.act"),
                    new OpenStage(stage));
        }
    }

    private void ask(String title, String consequence, String act, Command yes) {
        new Question(title, consequence, act, () -> participation.wish(yes)).open();
    }

    private String say(String key) {
        return speaker.getTranslation(key, speaker.getTranslation("room.stage." + stage));
    }
}
