package nl.draagvlak.workshop;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.estimate.Agreement;
import nl.draagvlak.estimate.Backing;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.workshop.Prospects.Stake;

/// What to talk about next: the numbers that people work on, in the order in which talking helps
/// most.
///
/// Those on which fewer agree than was set as enough come first, by disagreement times influence.
/// *Disagreement* (0..1) is the mean of two shares in the latest revealed round: the intervals that
/// do not contain the group's value, and what two intervals do not have in common on average (one
/// less the overlap). *Influence* is how much the number leaves open, 0..1, times one more than the
/// number of items that hang on it. Where money is known to hang on it ([Prospects]), it leaves
/// open how much the expected result of its NBA swings between its low and its high, as a share of
/// the largest such swing in the workshop; elsewhere how far the group's band does, at most all of
/// it: (high - low) / |best|.
///
/// Then come those that an observation contradicts, also where they were agreed, those whose day to
/// be looked at again is there, those that can be agreed on, and those that nobody was asked about.
/// A seed question is nothing to agree on, so it is not among them.
public record ToDiscuss(List<Point> points) {

    /// One number, why it stands where it does, the NBA that it is about, what hangs on it in money
    /// where that is known, and how many other items show or use it.
    public record Point(
            Items.Item item,
            Why why,
            Optional<Items.Item> about,
            Optional<Stake> stake,
            int others) {

        public boolean needsTalk() {
            return switch (why) {
                case Why.Apart apart -> apart.isWide();
                case Why.Contradicted _, Why.Due _ -> true;
                case Why.NotAsked _ -> false;
            };
        }

        private int rank() {
            return switch (why) {
                case Why.Apart _ -> needsTalk() ? 0 : 3;
                case Why.Contradicted _ -> 1;
                case Why.Due _ -> 2;
                case Why.NotAsked _ -> 4;
            };
        }

        private double weight(double largest) {
            return switch (why) {
                case Why.Apart apart ->
                        apart.disagreement()
                                * stake.map(known -> known.swing() / largest).orElse(apart.open())
                                * (1 + others + about.stream().count());
                case Why.Contradicted _, Why.Due _, Why.NotAsked _ -> 0;
            };
        }
    }

    /// Why something is to be talked about.
    public sealed interface Why {

        /// So many of the respondents' intervals contain the group's value, of which so many were
        /// set as enough beforehand; `overlap` is what two of them have in common on average, and
        /// `open` how far the band leaves the number open, both 0..1.
        record Apart(int containing, int respondents, int enough, double overlap, double open)
                implements Why {

            double disagreement() {
                return (1 - (double) containing / respondents + 1 - overlap) / 2;
            }

            boolean isWide() {
                return containing < enough;
            }
        }

        /// Nothing of what was observed lies in its band.
        record Contradicted() implements Why {}

        /// It was agreed, and was to be looked at again from this day on.
        record Due(LocalDate since) implements Why {}

        record NotAsked() implements Why {}
    }

    /// What there is to talk about on a day, as far as it is seen.
    public static ToDiscuss of(Seen seen, LocalDate today) {
        var stakes = Prospects.of(seen).stakes();
        var largest = stakes.values().stream().mapToDouble(Stake::swing).max().orElse(0);
        var points =
                Stream.of(Stage.ASSUMPTIONS, Stage.BENCHMARKS)
                        .flatMap(seen.items()::of)
                        .filter(item -> !seen.seeds().has(item.id()))
                        .flatMap(item -> point(seen, item, stakes, today).stream())
                        .sorted(
                                comparingInt(Point::rank)
                                        .thenComparing(
                                                comparingDouble((Point point) ->
                                                                point.weight(largest))
                                                        .reversed()))
                        .toList();
        return new ToDiscuss(points);
    }

    /// Whether there is anything on which talk would help.
    public boolean isDue() {
        return points.stream().anyMatch(Point::needsTalk);
    }

    private static Optional<Point> point(
            Seen seen, Items.Item item, Map<ItemId, Stake> stakes, LocalDate today) {
        return why(seen, item, today)
                .map(why ->
                        new Point(
                                item,
                                why,
                                seen.nbaOf(item),
                                Optional.ofNullable(stakes.get(item.id())),
                                others(seen, item)));
    }

    private static Optional<Why> why(Seen seen, Items.Item item, LocalDate today) {
        if (!seen.isDiscussed(item)) {
            return contradicted(seen, item)
                    .or(() -> seen.dueSince(item.id(), today).map(Why.Due::new));
        }
        if (seen.isAsking(item.id())) {
            return Optional.empty();
        }
        var apart = seen.latestRevealed(item.id()).flatMap(ToDiscuss::apart);
        return apart.filter(Why.Apart::isWide)
                .<Why>map(why -> why)
                .or(() -> contradicted(seen, item))
                .or(() -> apart)
                .or(() -> Optional.of(new Why.NotAsked()));
    }

    /// Only of what is agreed or may be; what was dropped needs no second look.
    private static Optional<Why> contradicted(Seen seen, Items.Item item) {
        var counts = seen.isDiscussed(item) || seen.outcomes().status(item.id()) == Status.AGREED;
        return seen.evidence().beside(item.id()).stream()
                .filter(_ -> counts && seen.stages().isOpen(item.content().stage()))
                .flatMap(piece -> seen.backing(item.id(), piece.observed()).stream())
                .filter(Backing.CONTRADICTED::equals)
                .findFirst()
                .map(_ -> new Why.Contradicted());
    }

    private static Optional<Why.Apart> apart(Round round) {
        return round.result().map(result -> apart(round, result));
    }

    private static Why.Apart apart(Round round, Result result) {
        var intervals = result.all().stream().map(Result.Answer::interval).toList();
        return new Why.Apart(
                result.containingGroup(),
                result.respondents(),
                round.enoughOf(result.respondents()),
                Agreement.overlap(intervals),
                openness(result.group()));
    }

    private static double openness(Interval group) {
        var width = group.high() - group.low();
        return width == 0 ? 0 : Math.min(1, width / Math.abs(group.best()));
    }

    /// How many others speak of it, at first or second hand, and were not dropped.
    private static int others(Seen seen, Items.Item item) {
        Set<ItemId> showing = new HashSet<>(seen.items().showing(item.id()));
        showing.remove(item.id());
        return (int) showing.stream().filter(other -> !seen.isDropped(other)).count();
    }
}
