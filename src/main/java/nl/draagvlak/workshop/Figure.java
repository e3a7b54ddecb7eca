package nl.draagvlak.workshop;

import nl.draagvlak.estimate.Interval;

/// A number and its band, in the unit of what it is about; agreed, or what the group makes of it so
/// far.
public record Figure(Unit unit, double value, double lower, double upper, boolean agreed) {

    /// Its band, as precise as amounts are.
    Interval band() {
        return new Interval(near(lower), near(value), near(upper));
    }

    private static double near(double number) {
        return Amount.near(number).value();
    }
}
