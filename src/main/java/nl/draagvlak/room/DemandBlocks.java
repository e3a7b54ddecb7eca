package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.workshop.Demand;
import nl.draagvlak.workshop.Demand.Counts;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.Priority;
import nl.draagvlak.workshop.Seen;

/// How badly each department needs a widget: one block per person, and the verdict in a word.
@Tag("demand-blocks")
@JsModule("./room/demand-blocks.ts")
class DemandBlocks extends Component {

    /// Departments that stand together: must, should, could, won't, not yet; no counts where they
    /// must not be told.
    public record Line(
            List<SupportPillars.Foot> departments, List<Integer> counts, String verdict) {}

    public record Words(Map<String, String> priorities, String notYet, String few, String counts) {}

    DemandBlocks() {
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                Arrays.stream(Priority.values())
                                        .collect(
                                                Collectors.toMap(
                                                        Priority::name,
                                                        one ->
                                                                getTranslation(
                                                                        "room.priority." + one))),
                                getTranslation("room.demand.not-yet"),
                                getTranslation("room.support.few"),
                                getTranslation("room.demand.counts")));
    }

    void show(Seen seen, Demand demand) {
        var lines =
                demand.parts().stream()
                        .filter(part -> part.people() > 0)
                        .map(part -> line(seen, part))
                        .toList();
        getElement().setPropertyList("lines", lines);
    }

    private Line line(Seen seen, Demand.Part part) {
        var feet =
                part.departments().stream()
                        .flatMap(department -> seen.charter().find(department).stream())
                        .map(DemandBlocks::foot)
                        .toList();
        return new Line(feet, numbers(part.counts()), verdict(part.counts()));
    }

    private static SupportPillars.Foot foot(Department department) {
        return new SupportPillars.Foot(
                department.name().words(),
                Marks.shape(department.mark()),
                Marks.look(department.mark()));
    }

    private static List<Integer> numbers(Optional<Counts> counts) {
        return counts.map(all ->
                        List.of(all.must(), all.should(), all.could(), all.wont(), all.notYet()))
                .orElse(List.of());
    }

    private String verdict(Optional<Counts> counts) {
        return counts.filter(all -> all.said() > 0)
                .map(all ->
                        all.verdict()
                                .map(one -> getTranslation("room.priority." + one))
                                .orElseGet(() -> getTranslation("room.demand.split")))
                .orElse("");
    }
}
