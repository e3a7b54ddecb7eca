package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.room.BenchmarkBullet.Picture;
import nl.draagvlak.room.BenchmarkBullet.Row;
import nl.draagvlak.room.BenchmarkBullet.Said;
import nl.draagvlak.room.BenchmarkBullet.Words;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.subject.benchmark.Benchmark;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Figure;
import nl.draagvlak.workshop.Grain;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Mine;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Unit;

/// Draws benchmarks, with their numbers in somebody's language.
final class Bullets {

    private final Component speaker;
    private final Seen seen;
    private final Locale language;
    private final Words words;

    Bullets(Component speaker, Seen seen, Locale language) {
        this.speaker = speaker;
        this.seen = seen;
        this.language = language;
        words = BenchmarkBullet.words(speaker::getTranslation);
    }

    /// What is drawn of one band: its numbers, and the same as they are written.
    private record Line(List<Double> numbers, Row row) {

        boolean isDrawn() {
            return !numbers.isEmpty();
        }
    }

    Picture picture(Item item, Optional<Ballot.Band> mine) {
        var benchmark = (Benchmark) item.content();
        var unit = benchmark.unit();
        var figure = seen.figure(item.id());
        var agreed = figure.filter(Figure::agreed).isPresent();
        var name = agreed ? words.agreed() : words.soFar();
        var band = line(name, figure.map(Figure::interval), unit);
        var expected = expected(benchmark);
        var control = rounded(words.control(), benchmark.control(), unit);
        var now = now(benchmark);
        var observed = ObservedMark.of(speaker, seen, item);
        var my = line(words.you(), mine.map(Bullets::interval), unit);
        var table =
                Stream.concat(
                                Stream.of(band, expected, control, now, my)
                                        .filter(Line::isDrawn)
                                        .map(Line::row),
                                observed.stream().map(this::row))
                        .toList();
        return new Picture(
                band.numbers(),
                agreed,
                expected.numbers(),
                control.numbers(),
                now.numbers(),
                observed,
                my.numbers(),
                List.of(benchmark.min().map(Amount::value), benchmark.max().map(Amount::value)),
                new Said(
                        band.row().low(),
                        band.row().middle(),
                        band.row().high(),
                        now.row().middle(),
                        my.row().middle()),
                table,
                sentence(benchmark, table));
    }

    /// What somebody voted for, to be drawn into a picture that everybody gets.
    BenchmarkBullet.Mark mark(Item item, Ballot.Band voted) {
        var line =
                line(
                        words.you(),
                        Optional.of(interval(voted)),
                        ((Benchmark) item.content()).unit());
        return new BenchmarkBullet.Mark(line.numbers(), line.row().middle(), sentence(line.row()));
    }

    /// What we think will happen: the number of the linked assumption, while it is in this unit.
    static Optional<Figure> expected(Seen seen, Benchmark benchmark) {
        return benchmark
                .expectation()
                .flatMap(seen::figure)
                .filter(figure -> figure.unit() == benchmark.unit());
    }

    /// The band that somebody voted for last.
    static Optional<Ballot.Band> voted(Seen seen, Mine mine, ItemId item) {
        return seen.rounds(item).reversed().stream()
                .flatMap(round -> mine.ballot(item, round.number()).stream())
                .filter(Ballot.Band.class::isInstance)
                .map(Ballot.Band.class::cast)
                .findFirst();
    }

    String write(double number, Unit unit) {
        return write(number, Grain.AS_WRITTEN, unit);
    }

    private String write(double number, Grain grain, Unit unit) {
        return new Quantities(speaker, seen).write(grain.round(number), unit, language);
    }

    private String sentence(Benchmark benchmark, List<Row> table) {
        var said =
                table.isEmpty() ? Stream.of(words.nothing()) : table.stream().map(this::sentence);
        return Stream.concat(Stream.of(benchmark.name().words()), said).collect(joining(". "));
    }

    private String sentence(Row row) {
        return row.low().isEmpty()
                ? speaker.getTranslation("room.bullet.says-one", row.name(), row.middle())
                : speaker.getTranslation(
                        "room.bullet.says", row.name(), row.low(), row.high(), row.middle());
    }

    private Line now(Benchmark benchmark) {
        var numbers = benchmark.now().map(Amount::value).stream().toList();
        var unit = benchmark.unit();
        var grain =
                benchmark.baseline().isPresent()
                        ? Grain.AS_WRITTEN
                        : grain(benchmark.control(), unit);
        var said = numbers.stream().map(now -> write(now, grain, unit)).collect(joining());
        return new Line(numbers, new Row(words.now(), "", said, ""));
    }

    private Line line(String name, Optional<Interval> numbers, Unit unit) {
        return line(name, numbers, Grain.AS_WRITTEN, unit);
    }

    /// A line of numbers that were worked out, no more precise than they are.
    private Line rounded(String name, Optional<Interval> numbers, Unit unit) {
        return line(name, numbers, grain(numbers, unit), unit);
    }

    private static Grain grain(Optional<Interval> numbers, Unit unit) {
        return numbers.map(one -> Grain.of(unit, one.high() - one.low())).orElse(Grain.AS_WRITTEN);
    }

    /// What we think, as it is said of the assumption itself.
    private Line expected(Benchmark benchmark) {
        var thought = expected(seen, benchmark);
        var grain =
                benchmark
                        .expectation()
                        .flatMap(seen.items()::measured)
                        .flatMap(about -> thought.map(figure -> figure.grain(about)))
                        .orElse(Grain.AS_WRITTEN);
        return line(words.expected(), thought.map(Figure::interval), grain, benchmark.unit());
    }

    private Line line(String name, Optional<Interval> numbers, Grain grain, Unit unit) {
        return numbers.map(shown ->
                        new Line(
                                List.of(shown.low(), shown.best(), shown.high()),
                                new Row(
                                        name,
                                        write(shown.low(), grain, unit),
                                        write(shown.best(), grain, unit),
                                        write(shown.high(), grain, unit))))
                .orElseGet(() -> new Line(List.of(), new Row(name, "", "", "")));
    }

    private Row row(ObservedMark mark) {
        var said = mark.said();
        return new Row(words.observed(), said.getFirst(), said.get(1), said.getLast());
    }

    private static Interval interval(Ballot.Band band) {
        return new Interval(band.lowest().value(), band.target().value(), band.highest().value());
    }
}
