package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.subject.benchmark.Benchmark;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Grain;
import nl.draagvlak.workshop.Seen;

/// The series of a benchmark in order of time, between the limits within which the process stays by
/// itself.
@Tag("run-chart")
@JsModule("./room/run-chart.ts")
class RunChart extends Component {

    /// `control` from low to high, `beyond` the places of those that lie outside it; the rest as it
    /// is written.
    public record Picture(
            List<Double> numbers,
            List<Double> control,
            List<Integer> beyond,
            List<String> said,
            List<String> limits,
            String sentence) {}

    public record Words(
            String title,
            String oldest,
            String newest,
            String high,
            String mean,
            String low,
            String table,
            String place,
            String value,
            String beyond) {}

    RunChart() {
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                getTranslation("room.run-chart.title"),
                                getTranslation("room.run-chart.oldest"),
                                getTranslation("room.run-chart.newest"),
                                getTranslation("room.run-chart.high"),
                                getTranslation("room.run-chart.mean"),
                                getTranslation("room.run-chart.low"),
                                getTranslation("room.run-chart.table"),
                                getTranslation("room.run-chart.place"),
                                getTranslation("room.run-chart.value"),
                                getTranslation("room.run-chart.beyond")));
    }

    void show(Seen seen, Benchmark benchmark) {
        var limits = benchmark.control().filter(_ -> !benchmark.series().isEmpty());
        setVisible(limits.isPresent());
        limits.ifPresent(control ->
                getElement().setPropertyBean("picture", picture(seen, benchmark, control)));
    }

    private Picture picture(Seen seen, Benchmark benchmark, Interval control) {
        var numbers = benchmark.series();
        var beyond =
                IntStream.range(0, numbers.size())
                        .filter(place -> isBeyond(numbers.get(place), control))
                        .boxed()
                        .toList();
        var grain = Grain.of(benchmark.unit(), control.high() - control.low());
        var limits =
                limits(control).stream()
                        .map(grain::round)
                        .map(limit -> write(seen, benchmark, limit))
                        .toList();
        return new Picture(
                numbers.stream().map(Amount::value).toList(),
                limits(control),
                beyond,
                numbers.stream().map(number -> write(seen, benchmark, number)).toList(),
                limits,
                getTranslation(
                        "room.run-chart.sentence",
                        numbers.size(),
                        limits.get(1),
                        limits.getFirst(),
                        limits.getLast(),
                        beyond.size()));
    }

    private String write(Seen seen, Benchmark benchmark, Amount amount) {
        return new Quantities(this, seen).write(amount, benchmark.unit(), getLocale());
    }

    private static List<Double> limits(Interval control) {
        return List.of(control.low(), control.best(), control.high());
    }

    /// As precise as amounts are, so that none lies outside by less than anybody can type.
    private static boolean isBeyond(Amount number, Interval control) {
        return Amount.near(control.low()).isMoreThan(number)
                || number.isMoreThan(Amount.near(control.high()));
    }
}
