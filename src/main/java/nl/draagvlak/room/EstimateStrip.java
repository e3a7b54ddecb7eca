package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.draagvlak.estimate.Distribution;
import nl.draagvlak.estimate.Distributions;
import nl.draagvlak.estimate.Group;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.estimate.Range;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Seen;

/// Everybody's interval by department, and what the group makes of them; as a picture or a table.
@Tag("estimate-strip")
@JsModule("./room/estimate-strip.ts")
class EstimateStrip extends Component {

    private static final int POINTS = 96;
    private static final double OVERSHOOT = 0.1;

    /// A department as it is drawn.
    public record Foot(String name, String shape, String look) {}

    /// Answers that stand together: low, best and high of each, the same in words, and their mean.
    public record Answers(
            List<Foot> feet, List<List<Double>> rows, List<List<String>> said, String mean) {}

    public record Said(String value, String low, String high) {}

    /// What the browser draws; `mine` is the place of my answer, or twice -1.
    public record Picture(
            List<Answers> answers,
            List<Double> group,
            Said said,
            List<Integer> mine,
            List<List<Double>> density,
            List<List<Double>> ends,
            String sentence) {}

    public record Words(
            String strip,
            String table,
            String view,
            String you,
            String mean,
            String together,
            String differ,
            String few,
            String answer,
            String band,
            String department,
            String low,
            String best,
            String high,
            String group) {}

    private final Participation participation;

    EstimateStrip(Participation participation, Measured.Form form) {
        this.participation = participation;
        getElement().setPropertyBean("words", words(form));
    }

    /// Shows a result; `fresh` when it has been revealed a moment ago.
    void show(Seen seen, Measured about, Result result, Optional<Ballot> mine, boolean fresh) {
        var figures = Figures.of(this, seen, about, result.group());
        getElement().setProperty("fresh", fresh);
        getElement().setPropertyBean("picture", picture(seen, about, result, mine, figures));
    }

    private Picture picture(
            Seen seen, Measured about, Result result, Optional<Ballot> mine, Figures figures) {
        var bounds = about.bounds();
        return new Picture(
                result.answers().stream().map(cell -> answers(seen, cell, figures)).toList(),
                numbers(result.group()),
                new Said(figures.value(), figures.low(), figures.high()),
                mine.flatMap(ballot -> ballot.interval(bounds.range()))
                        .map(interval -> placeOf(seen, result, interval))
                        .orElse(List.of(-1, -1)),
                about.form() == Measured.Form.ESTIMATE ? density(about, result) : List.of(),
                List.of(
                        bounds.min().stream().map(min -> min.value()).toList(),
                        bounds.max().stream().map(max -> max.value()).toList()),
                getTranslation(
                        "room.strip.sentence",
                        result.respondents(),
                        figures.value(),
                        figures.low(),
                        figures.high()));
    }

    private static Answers answers(Seen seen, Result.Answers cell, Figures figures) {
        var feet =
                cell.departments().stream()
                        .flatMap(id -> seen.charter().find(id).stream())
                        .map(department ->
                                new Foot(
                                        department.name().words(),
                                        Marks.shape(department.mark()),
                                        Marks.look(department.mark())))
                        .toList();
        var intervals = cell.each().stream().map(Result.Answer::interval).toList();
        return new Answers(
                feet,
                intervals.stream().map(EstimateStrip::numbers).toList(),
                intervals.stream().map(figures::each).toList(),
                cell.mean().map(mean -> figures.say(mean.best())).orElse(""));
    }

    private static List<Double> numbers(Interval interval) {
        return List.of(interval.low(), interval.best(), interval.high());
    }

    /// Which row is drawn as mine: the first with my numbers, in my department if it is named.
    private List<Integer> placeOf(Seen seen, Result result, Interval mine) {
        var cells = result.answers();
        var department = seen.people().find(participation.me()).flatMap(me -> me.voice());
        return IntStream.range(0, cells.size())
                .boxed()
                .sorted((one, other) ->
                        Boolean.compare(
                                isOf(cells.get(other), department),
                                isOf(cells.get(one), department)))
                .flatMap(cell ->
                        IntStream.range(0, cells.get(cell).each().size())
                                .filter(row ->
                                        cells.get(cell).each().get(row).interval().equals(mine))
                                .mapToObj(row -> List.of(cell, row)))
                .findFirst()
                .orElse(List.of(-1, -1));
    }

    private static boolean isOf(Result.Answers cell, Optional<DepartmentId> department) {
        return department.filter(cell.departments()::contains).isPresent();
    }

    /// The density of the linear pool: how far people really differ.
    private static List<List<Double>> density(Measured about, Result result) {
        var intervals = result.all().stream().map(Result.Answer::interval).toList();
        var range = finite(about.bounds().range(), intervals);
        if (!(range.max() > range.min())) {
            return List.of();
        }
        List<Distribution> each =
                intervals.stream().map(interval -> Distributions.pieces(interval, range)).toList();
        var pool = Group.pool(each, DoubleStream.generate(() -> 1).limit(each.size()).toArray());
        var shown = shown(intervals);
        return IntStream.rangeClosed(0, POINTS)
                .mapToObj(at -> shown.min() + (shown.max() - shown.min()) * at / POINTS)
                .map(x -> List.of(x, pool.density(x)))
                .filter(point -> Double.isFinite(point.get(1)))
                .toList();
    }

    /// The range of the quantity, or where it has no end, a little beyond the outermost answer.
    private static Range finite(Range range, List<Interval> intervals) {
        var shown = shown(intervals);
        var beyond = (shown.max() - shown.min()) * OVERSHOOT;
        return new Range(
                Double.isInfinite(range.min()) ? shown.min() - beyond : range.min(),
                Double.isInfinite(range.max()) ? shown.max() + beyond : range.max());
    }

    private static Range shown(List<Interval> intervals) {
        return new Range(
                intervals.stream().mapToDouble(Interval::low).min().orElse(0),
                intervals.stream().mapToDouble(Interval::high).max().orElse(0));
    }

    private Words words(Measured.Form form) {
        var isBand = form == Measured.Form.BAND;
        return new Words(
                getTranslation("room.strip.strip"),
                getTranslation("room.strip.table"),
                getTranslation("room.strip.view"),
                getTranslation("room.strip.you"),
                getTranslation(isBand ? "room.strip.median" : "room.strip.mean"),
                getTranslation("room.strip.together"),
                getTranslation("room.strip.differ"),
                getTranslation("room.strip.few"),
                getTranslation(isBand ? "room.strip.answer-band" : "room.strip.answer"),
                getTranslation(isBand ? "room.strip.band-band" : "room.strip.band"),
                getTranslation("room.strip.department"),
                getTranslation("room.strip.low"),
                getTranslation(isBand ? "room.strip.target" : "room.strip.best"),
                getTranslation("room.strip.high"),
                getTranslation("room.strip.group"));
    }
}
