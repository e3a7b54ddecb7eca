package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.room.Reading.Part;
import nl.draagvlak.subject.benchmark.Benchmark;
import nl.draagvlak.subject.widget.Chart;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Support;
import nl.draagvlak.workshop.Tally;

/// Works out the marks of a widget's picture, with the same numbers as they are written.
record Parts(Component speaker, Seen seen) {

    /// The number as it is now, agreed or not; empty where nobody gave one.
    Optional<Part> now(Item about, Measured measured) {
        return seen.figure(about.id())
                .map(figure ->
                        part(
                                about.content().name().words(),
                                Figures.of(speaker, seen, measured, figure)));
    }

    /// The marks of a number, of which `value` is the one that counts now.
    List<Part> of(Chart chart, Item about, Measured measured, Part value) {
        return switch (chart) {
            case ROUNDS -> rounds(about, measured);
            case BULLET ->
                    Stream.concat(Stream.of(value), beside(about, measured).stream()).toList();
            case FIGURE, BAR, SUPPORT -> List.of(value);
        };
    }

    /// How many stand where: by department, or all together.
    List<Part> of(Chart chart, Support support) {
        return chart == Chart.SUPPORT ? cells(support) : List.of(everybody(support));
    }

    /// What a benchmark is held against: what we think, what the process does by itself, and where
    /// it is now; without numbers where that is not known.
    private List<Part> beside(Item about, Measured measured) {
        if (!(measured instanceof Benchmark)) {
            return List.of();
        }
        var bullet =
                new Bullets(speaker, seen, UI.getCurrent().getLocale())
                        .picture(about, Optional.empty());
        var words = BenchmarkBullet.words(speaker::getTranslation);
        return List.of(
                beside(words.expected(), bullet.expected(), bullet.table()),
                beside(words.control(), bullet.control(), bullet.table()),
                beside(words.now(), bullet.now(), bullet.table()));
    }

    private static Part beside(String name, List<Double> numbers, List<BenchmarkBullet.Row> table) {
        return table.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .map(row -> new Part(name, numbers, List.of(row.low(), row.middle(), row.high())))
                .orElseGet(() -> new Part(name, List.of(), List.of()));
    }

    private List<Part> rounds(Item about, Measured measured) {
        return seen.rounds(about.id()).stream()
                .flatMap(round -> round(round, measured).stream())
                .toList();
    }

    private Optional<Part> round(Round round, Measured measured) {
        return round.result()
                .map(result ->
                        part(
                                say("room.round", round.number()),
                                Figures.of(speaker, seen, measured, result.group())));
    }

    private static Part part(String name, Figures figures) {
        var band = figures.band();
        return new Part(name, List.of(band.low(), band.best(), band.high()), figures.each(band));
    }

    private Part everybody(Support support) {
        return part(say("room.widget.everybody"), support.whole());
    }

    private List<Part> cells(Support support) {
        return support.pillars().stream()
                .filter(cell -> cell.people() > 0)
                .map(cell -> part(names(cell.departments()), cell.tally()))
                .toList();
    }

    private Part part(String name, Optional<Tally> tally) {
        return tally.map(Parts::counts)
                .map(counts ->
                        new Part(
                                name,
                                counts.stream().map(Integer::doubleValue).toList(),
                                counts.stream().map(String::valueOf).toList()))
                .orElseGet(() -> new Part(name, List.of(), List.of(say("room.support.few"))));
    }

    private static List<Integer> counts(Tally all) {
        return List.of(all.agree(), all.canLive(), all.object(), all.abstain(), all.notYet());
    }

    private String names(List<DepartmentId> departments) {
        return departments.stream()
                .flatMap(department -> seen.charter().find(department).stream())
                .map(department -> department.name().words())
                .collect(joining(", "));
    }

    private String say(String key, Object... values) {
        return speaker.getTranslation(key, values);
    }
}
