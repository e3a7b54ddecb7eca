package nl.draagvlak.estimate;

import static nl.draagvlak.estimate.Proceeds.Factor.CHANCE;
import static nl.draagvlak.estimate.Proceeds.Factor.COST_OF_CONTACT;
import static nl.draagvlak.estimate.Proceeds.Factor.COST_OF_YES;
import static nl.draagvlak.estimate.Proceeds.Factor.VALUE;
import static nl.draagvlak.estimate.Proceeds.Factor.VOLUME;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an action is expected to bring in a year, in money, worked out of numbers with a band each.
///
/// `volume * (chance * (value - cost of a yes) - cost of a contact)`, where the volume is customers
/// a year, the chance lies in 0..1, and the others are money: the expected value of one contact, as
/// in net value arbitration without weights, times the number of contacts. A cost that is not known
/// is not counted. What customers would have done without the action is not taken off.
public record Proceeds(Map<Factor, Interval> factors) {

    private static final Set<Factor> NEEDED = EnumSet.of(CHANCE, VALUE, VOLUME);
    private static final Interval NOTHING = new Interval(0, 0, 0);

    public Proceeds {
        factors = Map.copyOf(factors);
    }

    /// A number in the formula.
    public enum Factor {
        CHANCE,
        VALUE,
        VOLUME,
        COST_OF_YES,
        COST_OF_CONTACT
    }

    /// What comes of these numbers; untold while the chance, the value or the volume is not known.
    public static Optional<Proceeds> of(Map<Factor, Interval> factors) {
        return factors.keySet().containsAll(NEEDED)
                ? Optional.of(new Proceeds(factors))
                : Optional.empty();
    }

    /// The result of all best guesses, between what comes out when every number is at the end of
    /// its band that is worst for it, and when every one is at the best.
    public Interval result() {
        return over(EnumSet.allOf(Factor.class));
    }

    /// Between which results one number decides while all others are as guessed best.
    public Interval swing(Factor factor) {
        return over(EnumSet.of(factor));
    }

    /// Each number stands in the formula once, so that interval arithmetic is exact.
    private Interval over(Set<Factor> moving) {
        var margin = minus(factor(VALUE, moving), factor(COST_OF_YES, moving));
        var accepted = times(factor(CHANCE, moving), margin);
        var contact = minus(accepted, factor(COST_OF_CONTACT, moving));
        return times(factor(VOLUME, moving), contact);
    }

    private Interval factor(Factor factor, Set<Factor> moving) {
        var known = factors.getOrDefault(factor, NOTHING);
        return moving.contains(factor)
                ? known
                : new Interval(known.best(), known.best(), known.best());
    }

    private static Interval minus(Interval one, Interval other) {
        return new Interval(
                one.low() - other.high(), one.best() - other.best(), one.high() - other.low());
    }

    private static Interval times(Interval one, Interval other) {
        double[] ends = {
            one.low() * other.low(),
            one.low() * other.high(),
            one.high() * other.low(),
            one.high() * other.high()
        };
        Arrays.sort(ends);
        return new Interval(ends[0], one.best() * other.best(), ends[ends.length - 1]);
    }
}
