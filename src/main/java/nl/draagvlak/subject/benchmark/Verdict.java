package nl.draagvlak.subject.benchmark;

import java.util.Optional;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.workshop.Figure;

/// What a band comes to beside what we think and what the process does by itself.
public enum Verdict {
    BEYOND_PROCESS,
    DISCUSS_FIRST,
    NOT_EXPECTED,
    FITS;

    /// The verdict on a band, beside the figure of the linked assumption where there is one.
    public static Verdict of(Benchmark benchmark, Figure band, Optional<Figure> expected) {
        var direction = benchmark.direction();
        if (benchmark.control().filter(limits -> misses(direction, limits, band)).isPresent()) {
            return BEYOND_PROCESS;
        }
        var thought = expected.filter(figure -> figure.unit() == band.unit()).map(Figure::interval);
        if (thought.filter(interval -> width(interval) > width(band.interval())).isPresent()) {
            return DISCUSS_FIRST;
        }
        return thought.filter(interval -> misses(direction, interval, band)).isPresent()
                ? NOT_EXPECTED
                : FITS;
    }

    /// Whether all of an interval lies on the wrong side of a band.
    private static boolean misses(Benchmark.Direction direction, Interval interval, Figure band) {
        var below = interval.high() < band.lower();
        var above = interval.low() > band.upper();
        return switch (direction) {
            case HIGHER_BETTER -> below;
            case LOWER_BETTER -> above;
            case TARGET_IS_BEST -> below || above;
        };
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
