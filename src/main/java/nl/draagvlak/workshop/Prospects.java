package nl.draagvlak.workshop;

import static java.util.Collections.unmodifiableMap;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.estimate.Proceeds;
import nl.draagvlak.estimate.Proceeds.Factor;
import nl.draagvlak.workshop.Items.Item;

/// What NBAs are expected to bring in a year, in the currency of the workshop, where the chance of
/// a yes, its value and the volume are known: agreed, or what a revealed round made of them.
///
/// Nothing of a round that is still open counts. Where several assumptions of one NBA put a number
/// on the same, the one that is agreed counts; where none of them is, or more than one, it is not
/// known. Seed questions are nothing to count on. Of a volume per week there are 52 in a year.
public record Prospects(Map<ItemId, Prospect> byNba) {

    /// More money than this is a slip of the pen.
    private static final double MOST = 1e12;

    /// What one NBA is expected to bring, and the numbers that it is worked out of.
    public record Prospect(Item nba, Map<Factor, Counted> counted, Proceeds proceeds) {

        private Stake stake(Factor factor) {
            return new Stake(nba, proceeds.swing(factor));
        }

        private boolean isSensible() {
            var result = proceeds.result();
            return Math.max(Math.abs(result.low()), Math.abs(result.high())) < MOST;
        }
    }

    /// Between which results of an NBA one of its numbers decides.
    public record Stake(Item nba, Interval result) {

        double swing() {
            return result.high() - result.low();
        }
    }

    /// What is expected of all NBAs, as far as it is seen.
    public static Prospects of(Seen seen) {
        var byNba = new LinkedHashMap<ItemId, Prospect>();
        seen.items()
                .of(Stage.ASSUMPTIONS)
                .flatMap(item -> counted(seen, item).stream())
                .collect(
                        groupingBy(
                                one -> seen.nbaOf(one.item()).orElseThrow(),
                                LinkedHashMap::new,
                                toList()))
                .forEach((nba, all) ->
                        prospect(nba, all).ifPresent(found -> byNba.put(nba.id(), found)));
        return new Prospects(byNba);
    }

    /// What is expected of one NBA.
    public Optional<Prospect> of(ItemId nba) {
        return Optional.ofNullable(byNba.get(nba));
    }

    /// What hangs on each number that makes a difference.
    Map<ItemId, Stake> stakes() {
        var stakes = new HashMap<ItemId, Stake>();
        byNba.values()
                .forEach(prospect ->
                        prospect.counted()
                                .forEach((factor, one) ->
                                        stakes.put(one.item().id(), prospect.stake(factor))));
        stakes.values().removeIf(stake -> !(stake.swing() > 0));
        return stakes;
    }

    private static Optional<Counted> counted(Seen seen, Item item) {
        if (!(item.content() instanceof Measured about)
                || about.measures() == Parameter.NOTHING
                || seen.isDropped(item.id())
                || seen.seeds().has(item.id())
                || seen.nbaOf(item).isEmpty()) {
            return Optional.empty();
        }
        return seen.figure(item.id()).map(figure -> new Counted(item, about.measures(), figure));
    }

    private static Optional<Prospect> prospect(Item nba, List<Counted> all) {
        var alike = new EnumMap<Factor, List<Counted>>(Factor.class);
        all.forEach(one ->
                one.factor()
                        .ifPresent(factor ->
                                alike.computeIfAbsent(factor, _ -> new ArrayList<>()).add(one)));
        var counted = new EnumMap<Factor, Counted>(Factor.class);
        alike.forEach((factor, them) -> only(them).ifPresent(one -> counted.put(factor, one)));
        var numbers = new EnumMap<Factor, Interval>(Factor.class);
        counted.forEach((factor, one) -> numbers.put(factor, one.inFormula()));
        return Proceeds.of(numbers)
                .map(proceeds -> new Prospect(nba, unmodifiableMap(counted), proceeds))
                .filter(Prospect::isSensible);
    }

    /// The one that counts of those that put a number on the same.
    private static Optional<Counted> only(List<Counted> alike) {
        var agreed = alike.stream().filter(one -> one.figure().agreed()).toList();
        var left = agreed.isEmpty() ? alike : agreed;
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }
}
