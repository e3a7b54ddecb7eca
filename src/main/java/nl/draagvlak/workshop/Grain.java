package nl.draagvlak.workshop;

import java.math.RoundingMode;
import nl.draagvlak.estimate.Interval;

/// In how many decimals a number that was worked out is said, and recorded: its value and both ends
/// of its band alike, and within the bounds of the quantity.
public record Grain(int decimals, Bounds bounds) {

    /// For what stands as somebody wrote it.
    public static final Grain AS_WRITTEN = new Grain(Amount.DECIMALS, Bounds.NONE);

    /// The grain of what the group makes of it: an estimate is as precise as its band is narrow,
    /// whereas a norm that people voted for stands as they wrote it.
    public static Grain of(Measured about, Interval band) {
        return switch (about.form()) {
            case ESTIMATE ->
                    new Grain(decimals(about.unit(), band.high() - band.low()), about.bounds());
            case BAND -> AS_WRITTEN;
        };
    }

    /// The grain of a number that is uncertain by so much; what has no width stands as it is.
    public static Grain of(Unit unit, double width) {
        return new Grain(decimals(unit, width), Bounds.NONE);
    }

    /// For money that was worked out: round hundreds or thousands where it is uncertain by as much.
    public static Grain roughly(double width) {
        var decimals = width > 0 ? decimals(width, -Amount.DECIMALS) : Amount.DECIMALS;
        return new Grain(decimals, Bounds.NONE);
    }

    public Amount round(double number) {
        var near = Amount.near(number).number().setScale(decimals, RoundingMode.HALF_EVEN);
        return bounds.nearest(new Amount(near));
    }

    public boolean isAsWritten() {
        return decimals == Amount.DECIMALS;
    }

    /// The limits lie where bands seldom do, so that most numbers keep their decimals from round to
    /// round.
    private static int decimals(Unit unit, double width) {
        if (!(width > 0)) {
            return Amount.DECIMALS;
        }
        return width >= wholeFrom(unit) ? 0 : decimals(width, fewest(unit));
    }

    private static int decimals(double width, int fewest) {
        return Math.clamp(1 - (int) Math.floor(Math.log10(width)), fewest, Amount.DECIMALS);
    }

    private static double wholeFrom(Unit unit) {
        return switch (unit) {
            case PERCENT -> 30;
            case MONEY -> 100;
            case COUNT, DAYS, SECONDS -> 5;
        };
    }

    private static int fewest(Unit unit) {
        return switch (unit) {
            case MONEY -> 2;
            case PERCENT, COUNT, DAYS, SECONDS -> 1;
        };
    }
}
