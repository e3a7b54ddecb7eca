package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// The ways to the stages and how each stands: in the rail, or in the menu of a small screen.
@Tag("stage-list")
@JsModule("./room/stage-list.ts")
class StageList extends Component {

    private final Participation participation;
    private List<Line> lines = List.of();
    private List<Integer> waits = List.of();
    private List<Progress> progress = List.of();

    /// A stage as the browser gets it; `door` is what a facilitator who is in it can do with it.
    public record Line(
            Stage stage,
            String name,
            String drawing,
            String way,
            Standing standing,
            String words,
            boolean here,
            boolean far,
            boolean enterable,
            String door) {}

    StageList(Participation participation) {
        this.participation = participation;
        getElement().setProperty("forMe", getTranslation("room.rail.for-you"));
        if (participation.role() == Role.FACILITATOR) {
            getElement().addEventListener("door", this::ask).addEventData("event.detail");
        }
    }

    /// Those that the menu of a small screen shows.
    StageList inMenu() {
        getElement().setAttribute("menu", true);
        return this;
    }

    private void ask(DomEvent event) {
        var stage = Stage.valueOf(event.getEventData().get("event.detail").asString());
        new Door(participation, stage, this).ask();
    }

    /// Shows how the stages stand, in which one somebody is, and for which there is no room beside
    /// it on a small screen.
    void show(Seen seen, Stage here, Set<Stage> far) {
        var now =
                Arrays.stream(Stage.values())
                        .map(stage -> line(seen, stage, stage == here, far.contains(stage)))
                        .toList();
        if (!now.equals(lines)) {
            lines = now;
            getElement().setPropertyList("stages", lines);
        }
    }

    private Line line(Seen seen, Stage stage, boolean isHere, boolean isFar) {
        var standing = Standing.of(seen, stage);
        var facilitates = participation.role() == Role.FACILITATOR;
        var hasBegun = standing != Standing.LATER;
        return new Line(
                stage,
                getTranslation("room.stage." + stage),
                "stage-" + stage.address(),
                participation.address(stage),
                standing,
                getTranslation("room.standing." + standing),
                isHere,
                isFar,
                facilitates || hasBegun,
                facilitates && hasBegun && isHere
                        ? new Door(participation, stage, this).act(seen)
                        : "");
    }

    /// Shows how far each stage is.
    void show(Map<Stage, Progress> all) {
        var now =
                Arrays.stream(Stage.values())
                        .map(stage -> Optional.ofNullable(all.get(stage)).orElseThrow())
                        .toList();
        if (!now.equals(progress)) {
            progress = now;
            getElement().setPropertyList("progress", progress);
        }
    }

    /// Shows where something waits for me.
    void show(Waits waiting) {
        var now = Arrays.stream(Stage.values()).map(waiting::many).toList();
        if (!now.equals(waits)) {
            waits = now;
            getElement().setPropertyList("waits", waits);
        }
    }
}
