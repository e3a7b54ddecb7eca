package nl.draagvlak.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// How many times the floor's time and pace each system has, in words.
record Comparison(List<Result> results, double steady) {

    private static final double STILL = 1.5;

    /// A line for every size of room, and one for everything that got lost in a system of others.
    List<String> lines() {
        var lines = new ArrayList<String>();
        results.stream()
                .filter(Comparison::isFloor)
                .map(result -> result.subject().people())
                .distinct()
                .sorted()
                .map(this::line)
                .forEach(lines::add);
        results.stream()
                .filter(result -> !result.isFine())
                .map(Comparison::broken)
                .distinct()
                .forEach(lines::add);
        return lines;
    }

    private String line(int people) {
        var floors = waits(people, Result.FLOOR).sorted().boxed().toList();
        if (floors.getLast() > STILL * floors.getFirst()) {
            return String.format(
                    Locale.ROOT,
                    "%d people: the floor moved from %.1f to %.1f ms between rounds, so that"
                            + " nothing is held against it",
                    people,
                    floors.getFirst(),
                    floors.getLast());
        }
        return people
                + " people, the floor being 1: until another sees it "
                + ratios(people, result -> result.rate() == steady, Comparison::wait)
                + "; changes a second "
                + ratios(people, result -> result.rate() == 0, Result::changesPerSecond);
    }

    private DoubleStream waits(int people, String system) {
        return at(people, system, result -> result.rate() == steady).mapToDouble(Comparison::wait);
    }

    private String ratios(int people, Predicate<Result> which, ToDoubleFunction<Result> value) {
        var floor = middle(at(people, Result.FLOOR, which), value);
        return results.stream()
                .filter(result -> result.subject().people() == people && !isFloor(result))
                .map(result -> result.subject().system())
                .distinct()
                .map(system ->
                        String.format(
                                Locale.ROOT,
                                "%s %.3g",
                                system,
                                middle(at(people, system, which), value) / floor))
                .collect(Collectors.joining(", "));
    }

    private Stream<Result> at(int people, String system, Predicate<Result> which) {
        return results.stream()
                .filter(which)
                .filter(result ->
                        result.subject().people() == people
                                && result.subject().system().equals(system));
    }

    private static double middle(Stream<Result> rounds, ToDoubleFunction<Result> value) {
        var values = rounds.mapToDouble(value).sorted().toArray();
        return values.length == 0 ? Double.NaN : values[values.length / 2];
    }

    private static double wait(Result result) {
        return result.p50() == null ? Double.NaN : result.p50();
    }

    private static boolean isFloor(Result result) {
        return result.subject().system().equals(Result.FLOOR);
    }

    private static String broken(Result result) {
        return String.format(
                Locale.ROOT,
                "%s, %d people: %d of %d changes seen by everybody, %d lost and %d doubled so"
                        + " far%s",
                result.subject().system(),
                result.subject().people(),
                result.seen(),
                result.sent(),
                result.lost(),
                result.doubled(),
                result.divergence() == null ? "" : ", " + result.divergence());
    }
}
