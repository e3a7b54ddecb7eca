package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.room.SupportPillars.Foot;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Pulses;
import nl.draagvlak.workshop.Scores;
import nl.draagvlak.workshop.Seen;

/// Everybody as a block on a scale of 1 to 5, by department, with the mean as a triangle.
@Tag("buyin-pulse")
@JsModule("./room/buyin-pulse.ts")
class BuyInPulse extends Component {

    /// A group as the browser gets it: no departments for everybody together; `mean` in numbers and
    /// in words.
    public record Row(
            String name,
            List<Foot> feet,
            List<Integer> counts,
            double mean,
            String figure,
            String sentence) {}

    void show(Seen seen, Pulses pulses) {
        var all = getTranslation("room.buy-in.everybody");
        var rows =
                Stream.concat(
                                pulses.groups().stream().map(group -> row(seen, group)),
                                Stream.of(row(all, List.of(), pulses.whole())))
                        .toList();
        getElement().setPropertyList("rows", rows);
    }

    private Row row(Seen seen, Pulses.Group group) {
        var departments = new Departments(seen, group.departments());
        return row(departments.names(), departments.feet(), group.scores());
    }

    private Row row(String name, List<Foot> feet, Scores scores) {
        var counts = scores.counts();
        var figure = figure(scores.mean());
        var sentence =
                getTranslation(
                        "room.buy-in.sentence",
                        name,
                        scores.people(),
                        figure,
                        counts.get(0),
                        counts.get(1),
                        counts.get(2),
                        counts.get(3),
                        counts.get(4));
        return new Row(name, feet, counts, scores.mean(), figure, sentence);
    }

    private String figure(double mean) {
        var format = NumberFormat.getInstance(getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(mean);
    }

    /// Departments that stand together, in the order of the charter.
    record Departments(Seen seen, List<DepartmentId> ids) {

        String names() {
            return String.join(", ", feet().stream().map(Foot::name).toList());
        }

        List<Foot> feet() {
            return ids.stream()
                    .flatMap(id -> seen.charter().find(id).stream())
                    .map(Foot::of)
                    .toList();
        }
    }
}
