package nl.draagvlak.workshop;

import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.estimate.Rates;

/// What somebody saw happen: a value in the unit of the item, of how many where that is known,
/// when, and where that can be found.
public record Observed(Amount value, Optional<Amount> sample, Text period, Text source) {

    public static final int LONGEST_PERIOD = 80;
    public static final int LONGEST_SOURCE = 255;

    private static final double LEVEL = 0.95;
    private static final double PER_CENT = 100;

    /// Between which values the true one lies: of a share of a sample Wilson's 95 % interval, of
    /// anything else no more than what was seen.
    public Interval interval(Unit unit) {
        var seen = value.value();
        return sample.filter(_ -> unit == Unit.PERCENT)
                .map(many -> Rates.wilson(seen / PER_CENT * many.value(), many.value(), LEVEL))
                .map(wilson -> new Interval(percent(wilson.low()), seen, percent(wilson.high())))
                .orElseGet(() -> new Interval(seen, seen, seen));
    }

    /// As precise as amounts are, so that nothing is beside a band by less than anybody can type.
    private static double percent(double rate) {
        return Amount.near(Math.clamp(rate * PER_CENT, 0, PER_CENT)).value();
    }

    /// The first thing that is wrong with it, beside this item.
    Optional<Problem> problem(Measured about) {
        return problems(about).findFirst();
    }

    /// All that is wrong with it, beside this item, in the order in which it is asked.
    public Stream<Problem> problems(Measured about) {
        var isOutside = !about.bounds().contains(value) || isNoShare(about.unit());
        return Stream.of(
                        Optional.of(new Problem("value", Refusal.OUTSIDE_RANGE))
                                .filter(_ -> isOutside),
                        sample.filter(many -> !canBeCounted(many))
                                .map(_ -> new Problem("sample", Refusal.OUTSIDE_RANGE)),
                        period.problemAsLine(LONGEST_PERIOD).map(why -> new Problem("period", why)),
                        source.problemIn("source", LONGEST_SOURCE))
                .flatMap(Optional::stream);
    }

    /// Of a sample in per cent there is never less than nothing, nor more than all.
    private boolean isNoShare(Unit unit) {
        return unit == Unit.PERCENT
                && sample.isPresent()
                && Math.clamp(value.value(), 0, PER_CENT) != value.value();
    }

    private static boolean canBeCounted(Amount many) {
        return many.value() >= 1 && many.number().stripTrailingZeros().scale() <= 0;
    }
}
