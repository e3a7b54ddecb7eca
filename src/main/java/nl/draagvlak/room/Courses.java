package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.room.SupportPillars.Foot;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Weighted;

/// Tells how a group went through revealed rounds, at least two, as a picture and as a table;
/// `mine` are my best guesses, one for each round. How others moved is told where both rounds have
/// names.
record Courses(
        Component speaker,
        Seen seen,
        ItemId item,
        Measured about,
        List<Round> rounds,
        List<Optional<Double>> mine,
        Participation reader) {

    private static final String NOTHING = "–";

    Course course() {
        return new Course(
                IntStream.range(0, rounds.size()).mapToObj(this::step).toList(),
                cells().map(cell -> new Course.Line(feet(cell), bests(cell))).toList(),
                IntStream.range(1, rounds.size()).boxed().flatMap(this::move).toList(),
                together(rounds.getFirst(), rounds.getLast()),
                speaker.getTranslation("room.strip.you"));
    }

    /// The same in words: a column for every round.
    List<List<String>> table() {
        var rows = new ArrayList<List<String>>();
        rows.add(row("", rounds.stream().map(this::name)));
        rows.add(group(speaker.getTranslation("room.strip.group"), Interval::best));
        rows.add(group(speaker.getTranslation("room.strip.low"), Interval::low));
        rows.add(group(speaker.getTranslation("room.strip.high"), Interval::high));
        if (rounds.stream().anyMatch(round -> weighted(round).isPresent())) {
            rows.add(ofWeights());
        }
        cells().map(this::row).forEach(rows::add);
        if (mine.stream().anyMatch(Optional::isPresent)) {
            rows.add(ofMine());
        }
        rounds.stream()
                .flatMap(round -> named(round).keySet().stream())
                .distinct()
                .filter(who -> !who.equals(reader.me()))
                .map(this::ofSomebody)
                .forEach(rows::add);
        return rows;
    }

    private Course.Step step(int place) {
        var round = rounds.get(place);
        var band = group(round);
        return new Course.Step(
                name(round),
                List.of(band.low(), band.best(), band.high()),
                say(round, Interval::best),
                place == 0 ? "" : change(group(rounds.get(place - 1)), band));
    }

    private Stream<Course.Move> move(int place) {
        return Stream.concat(moveOfMine(place), movesOfOthers(place));
    }

    private Stream<Course.Move> moveOfMine(int place) {
        return mine.get(place - 1).stream()
                .flatMap(from ->
                        mine.get(place).stream()
                                .map(to -> new Course.Move(place - 1, from, to, true)));
    }

    private Stream<Course.Move> movesOfOthers(int place) {
        var before = named(rounds.get(place - 1));
        return named(rounds.get(place)).entrySet().stream()
                .filter(now -> before.containsKey(now.getKey()))
                .filter(now -> !now.getKey().equals(reader.me()))
                .map(now ->
                        new Course.Move(
                                place - 1,
                                before.getOrDefault(now.getKey(), now.getValue()),
                                now.getValue(),
                                false));
    }

    /// The best guesses of a round with names, by who gave them.
    private static Map<ParticipantId, Double> named(Round round) {
        var named = new LinkedHashMap<ParticipantId, Double>();
        result(round)
                .all()
                .forEach(answer ->
                        answer.by().ifPresent(who -> named.put(who, answer.interval().best())));
        return named;
    }

    private List<String> ofSomebody(ParticipantId who) {
        return row(
                reader.name(who, speaker),
                rounds.stream()
                        .map(round ->
                                Optional.ofNullable(named(round).get(who))
                                        .map(best -> figures(round).say(best))
                                        .orElse(NOTHING)));
    }

    /// All departments that stood together in some round, with enough answers to be told apart.
    private Stream<List<DepartmentId>> cells() {
        return rounds.stream()
                .flatMap(round -> result(round).answers().stream())
                .filter(cell -> cell.mean().isPresent())
                .map(Result.Answers::departments)
                .distinct();
    }

    private List<List<Double>> bests(List<DepartmentId> cell) {
        return rounds.stream().map(round -> best(cell, round).stream().toList()).toList();
    }

    private static Optional<Double> best(List<DepartmentId> cell, Round round) {
        return result(round).answers().stream()
                .filter(one -> one.departments().equals(cell))
                .flatMap(one -> one.mean().stream())
                .map(Interval::best)
                .findFirst();
    }

    private List<Foot> feet(List<DepartmentId> cell) {
        return cell.stream().flatMap(id -> seen.charter().find(id).stream()).map(Foot::of).toList();
    }

    private List<String> row(List<DepartmentId> cell) {
        return row(
                feet(cell).stream().map(Foot::name).collect(joining(", ")),
                rounds.stream()
                        .map(round ->
                                best(cell, round)
                                        .map(best -> figures(round).say(best))
                                        .orElse(NOTHING)));
    }

    private List<String> group(String heading, ToDoubleFunction<Interval> number) {
        return row(heading, rounds.stream().map(round -> say(round, number)));
    }

    private List<String> ofWeights() {
        return row(
                speaker.getTranslation("room.weighted.row"),
                rounds.stream().map(round -> weighted(round).map(this::band).orElse(NOTHING)));
    }

    private String band(Weighted weighted) {
        var figures = Figures.of(speaker, seen, about, weighted.interval());
        return speaker.getTranslation(
                "room.weighted.cell", figures.value(), figures.low(), figures.high());
    }

    private Optional<Weighted> weighted(Round round) {
        return seen.weighted(item, round.number());
    }

    private List<String> ofMine() {
        return row(
                speaker.getTranslation("room.strip.you"),
                IntStream.range(0, rounds.size())
                        .mapToObj(place ->
                                mine.get(place)
                                        .map(best -> figures(rounds.get(place)).say(best))
                                        .orElse(NOTHING)));
    }

    private static List<String> row(String heading, Stream<String> cells) {
        return Stream.concat(Stream.of(heading), cells).toList();
    }

    private String name(Round round) {
        return speaker.getTranslation("room.round", round.number());
    }

    private String say(Round round, ToDoubleFunction<Interval> number) {
        return figures(round).say(number.applyAsDouble(group(round)));
    }

    private Figures figures(Round round) {
        return Figures.of(speaker, seen, about, group(round));
    }

    /// Whether people came nearer to each other; the group's band may well be wider for it.
    private String together(Round first, Round last) {
        return speaker.getTranslation(
                "room.rounds.together",
                result(first).containingGroup(),
                result(first).respondents(),
                result(last).containingGroup(),
                result(last).respondents());
    }

    private String change(Interval first, Interval last) {
        var before = first.high() - first.low();
        var now = last.high() - last.low();
        var share = before > 0 ? Math.round(100 * Math.abs(before - now) / before) : 0;
        if (share == 0) {
            return speaker.getTranslation("room.rounds.as-wide");
        }
        return now < before
                ? speaker.getTranslation("room.rounds.narrower", share)
                : speaker.getTranslation("room.rounds.wider", share);
    }

    private static Interval group(Round round) {
        return result(round).group();
    }

    private static Result result(Round round) {
        return round.result().orElseThrow();
    }
}
