package nl.draagvlak.estimate;

import java.util.function.DoubleUnaryOperator;

/// Finds where a rising function reaches a level, by halving the doubles themselves: exact, at most
/// 64 steps whatever the scale, and at home with jumps.
final class Halving {

    private Halving() {}

    /// The smallest x in `low..high` with `rising(x) >= level`, `high` if there is none; NaN if
    /// either is.
    static double smallest(DoubleUnaryOperator rising, double level, double low, double high) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return Double.NaN;
        }
        if (rising.applyAsDouble(low) >= level) {
            return low;
        }
        long below = flip(Double.doubleToRawLongBits(low));
        long above = flip(Double.doubleToRawLongBits(high));
        while (below + 1 < above) {
            long middle = (below & above) + ((below ^ above) >> 1);
            if (rising.applyAsDouble(number(middle)) >= level) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return number(above);
    }

    private static double number(long place) {
        return Double.longBitsToDouble(flip(place)) + 0.0;
    }

    /// The bits of negative doubles count backwards; flipped, all doubles stand in the order of
    /// their values.
    private static long flip(long bits) {
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
}
