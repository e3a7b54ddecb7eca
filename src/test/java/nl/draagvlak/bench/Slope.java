package nl.draagvlak.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The straight line through numbers that were taken at equal distances.
///
/// It is the line of least squares; `growth` is how much it rises from the first number to the last
/// one, in their unit.
record Slope(double mean, double growth) {

    /// A tenth more or less, over all of it, is the noise of the measurement.
    private static final double NOISE = 0.1;

    static Slope of(List<Double> numbers) {
        var mean = numbers.stream().mapToDouble(number -> number).average().orElseThrow();
        var middle = (numbers.size() - 1) / 2.0;
        var rising =
                IntStream.range(0, numbers.size())
                        .mapToDouble(n -> (n - middle) * (numbers.get(n) - mean))
                        .sum();
        var width =
                IntStream.range(0, numbers.size())
                        .mapToDouble(n -> (n - middle) * (n - middle))
                        .sum();
        return new Slope(mean, width == 0 ? 0 : rising / width * (numbers.size() - 1));
    }

    boolean isFlat() {
        return Math.abs(growth) <= NOISE * Math.abs(mean);
    }

    String words(String what, String unit) {
        return String.format(
                Locale.ROOT,
                "%s: %s, %+.1f %s over all of it around a mean of %.1f",
                what,
                isFlat() ? "flat" : growth > 0 ? "growing" : "shrinking",
                growth,
                unit,
                mean);
    }
}
