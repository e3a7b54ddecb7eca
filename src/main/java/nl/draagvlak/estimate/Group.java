package nl.draagvlak.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a group makes of the answers of its members.
public final class Group {

    private Group() {}

    /// The quantile average with equal weights: the means of the lows, the bests and the highs;
    /// three times NaN for nobody.
    ///
    /// Source: Lichtendahl, Grushka-Cockayne and Winkler (2013), Is it better to average
    /// probabilities or quantiles? Management Science 59.
    public static Interval mean(List<Interval> intervals) {
        double low = mean(intervals, Interval::low);
        // Each mean is rounded by itself, which may swap two that are equal.
        double best = Math.max(low, mean(intervals, Interval::best));
        double high = Math.max(best, mean(intervals, Interval::high));
        return new Interval(low, best, high);
    }

    /// The quantile average in which each interval counts by its weight (not negative, one per
    /// interval), scaled to sum 1; three times NaN if they sum to 0.
    public static Interval mean(List<Interval> intervals, double[] weights) {
        if (intervals.size() != weights.length) {
            throw new IllegalArgumentException(
                    intervals.size() + " intervals with " + weights.length + " weights");
        }
        double low = mean(intervals, weights, Interval::low);
        double best = Math.max(low, mean(intervals, weights, Interval::best));
        double high = Math.max(best, mean(intervals, weights, Interval::high));
        return new Interval(low, best, high);
    }

    /// The linear pool `F = Σ w·F_i`, the weights (not negative, one per distribution) scaled to
    /// sum 1; NaN throughout if they sum to 0.
    ///
    /// Source: Stone (1961), The opinion pool, Annals of Mathematical Statistics 32.
    public static Distribution pool(List<Distribution> distributions, double[] weights) {
        if (distributions.size() != weights.length) {
            throw new IllegalArgumentException(
                    distributions.size() + " distributions with " + weights.length + " weights");
        }
        double total = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "A weight is finite and not negative: " + weight);
            }
            total += weight;
        }
        var members = new ArrayList<Mixture.Member>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                members.add(new Mixture.Member(weights[i] / total, distributions.get(i)));
            }
        }
        return members.isEmpty() ? new Undefined() : new Mixture(members);
    }

    private static double mean(
            List<Interval> intervals, double[] weights, ToDoubleFunction<Interval> number) {
        double[] x = intervals.stream().mapToDouble(number).toArray();
        double total = Arrays.stream(weights).sum();
        if (total == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        return Math.clamp(
                sum / total,
                Arrays.stream(x).min().orElseThrow(),
                Arrays.stream(x).max().orElseThrow());
    }

    private static double mean(List<Interval> intervals, ToDoubleFunction<Interval> number) {
        return Mean.of(intervals.stream().mapToDouble(number).toArray());
    }
}
