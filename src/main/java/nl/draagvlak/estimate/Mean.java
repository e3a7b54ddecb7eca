package nl.draagvlak.estimate;

import java.util.Arrays;

/// The arithmetic mean, the same to the last bit in whatever order the numbers come.
final class Mean {

    private Mean() {}

    /// NaN for no numbers; equal numbers give that number, and the mean never leaves their bounds.
    static double of(double[] x) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
            return Double.NaN;
        }
        double least = sorted[0];
        double above = 0;
        for (double value : sorted) {
            above += value - least;
        }
        return Math.clamp(least + above / sorted.length, least, sorted[sorted.length - 1]);
    }
}
