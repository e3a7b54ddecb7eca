package nl.draagvlak.workshop;

import nl.draagvlak.estimate.Interval;

/// A number and its band, in the unit of what it is about; agreed, or what the group makes of it so
/// far.
public record Figure(Unit unit, double value, double lower, double upper, boolean agreed) {

    /// Its number and band as they were agreed, or as they were worked out.
    public Interval interval() {
        return new Interval(lower, value, upper);
    }

    /// In how many decimals it is said: what was agreed is said as it was recorded.
    public Grain grain(Measured about) {
        return agreed ? Grain.AS_WRITTEN : Grain.of(about, interval());
    }

    /// Its band, as precise as amounts are.
    Interval band() {
        return new Interval(near(lower), near(value), near(upper));
    }

    private static double near(double number) {
        return Amount.near(number).value();
    }
}
