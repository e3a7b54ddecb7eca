package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.agreement.Composition.Point;
import nl.draagvlak.workshop.Stage;

/// How far the set is complete: a block for every item, a line for every kind.
@Tag("agreement-picture")
@JsModule("./room/agreement-picture.ts")
class AgreementPicture extends Component {

    /// A kind as the browser gets it; `sentence` says in words what its blocks show.
    public record Line(String name, String sentence, String sum, List<String> blocks) {}

    public record Picture(String label, List<Line> lines, List<Entry> legend) {}

    /// What a block means.
    public record Entry(String state, String word) {}

    void show(List<Point> points) {
        var lines =
                Arrays.stream(Stage.values())
                        .flatMap(stage -> line(stage, points).stream())
                        .toList();
        getElement()
                .setPropertyBean(
                        "picture",
                        new Picture(getTranslation("room.agreement.picture"), lines, legend()));
    }

    private Optional<Line> line(Stage stage, List<Point> all) {
        var points = all.stream().filter(one -> one.item().content().stage() == stage).toList();
        var agreed = points.stream().filter(Point::isAgreed).count();
        var name = getTranslation("room.stage." + stage);
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Line(
                                name,
                                getTranslation("room.agreement.line", name, agreed, points.size()),
                                getTranslation("room.agreement.sum", agreed, points.size()),
                                points.stream().map(point -> point.state().name()).toList()));
    }

    private List<Entry> legend() {
        return List.of(
                new Entry("AGREED", getTranslation("room.agreement.agreed")),
                new Entry("AGREED_WITH_DISSENT", getTranslation("room.agreement.dissent")),
                new Entry("PARKED", getTranslation("room.agreement.parked")),
                new Entry("OPEN", getTranslation("room.agreement.open")));
    }
}
