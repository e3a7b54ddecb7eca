package nl.draagvlak.estimate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// How far people agree, in numbers that fit a sentence.
public final class Agreement {

    private static final int FEWEST_FOR_CHI_SQUARE = 7;

    private Agreement() {}

    /// Sample quantile of type 7 at p (0..1) of numbers in any order, as R and spreadsheets take
    /// it; NaN for no numbers or another p.
    ///
    /// Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, The American
    /// Statistician 50.
    public static double quantile(double[] x, double p) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        if (last < 0 || Double.isNaN(sorted[last]) || !(p >= 0 && p <= 1)) {
            return Double.NaN;
        }
        double place = last * p;
        int below = (int) place;
        if (below == last) {
            return sorted[last];
        }
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    /// The middle number, or halfway the middle two; NaN for no numbers.
    public static double median(double[] x) {
        return quantile(x, 0.5);
    }

    /// Interquartile range, the middle half's width, in the unit of x; NaN for no numbers.
    public static double iqr(double[] x) {
        return quantile(x, 0.75) - quantile(x, 0.25);
    }

    /// Sample standard deviation (n - 1) over the mean; NaN for fewer than two numbers, or when the
    /// mean is as good as 0 against the spread (below one billionth).
    public static double coefficientOfVariation(double[] x) {
        double mean = Mean.of(x);
        double[] squares = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            squares[i] = (x[i] - mean) * (x[i] - mean);
        }
        double sd = Math.sqrt(Mean.of(squares) * x.length / (x.length - 1));
        return Math.abs(mean) <= 1e-9 * sd ? Double.NaN : sd / mean;
    }

    /// Share (0..1) of the intervals that contain the value; ends belong; NaN for no intervals.
    public static double containing(List<Interval> intervals, double value) {
        double containing = intervals.stream().filter(i -> i.contains(value)).count();
        return containing / intervals.size();
    }

    /// Mean over all pairs of `|I ∩ J| / |I ∪ J|` (0..1): two equal points 1, disjoint ones 0, a
    /// single interval 1, none NaN.
    ///
    /// Source: Jaccard (1912), The distribution of the flora in the alpine zone, New Phytologist
    /// 11.
    public static double overlap(List<Interval> intervals) {
        if (intervals.size() == 1) {
            return 1;
        }
        List<Interval> sorted =
                intervals.stream()
                        .sorted(
                                Comparator.comparingDouble(Interval::low)
                                        .thenComparingDouble(Interval::high))
                        .toList();
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                sum += overlap(sorted.get(i), sorted.get(j));
            }
        }
        return sum / (sorted.size() * (sorted.size() - 1.0) / 2);
    }

    private static double overlap(Interval one, Interval other) {
        double shared = Math.min(one.high(), other.high()) - Math.max(one.low(), other.low());
        double whole = Math.max(one.high(), other.high()) - Math.min(one.low(), other.low());
        return whole == 0 ? 1 : Math.max(0, shared) / whole;
    }

    /// Kendall's coefficient of concordance (0..1) of `scores[judge][item]`, scores or ranks:
    /// mid-ranks are taken here and ties corrected; NaN where nothing can be ranked (no judge, one
    /// item, all tied).
    ///
    /// `12S / (m²(n³ - n) - mΣT)`, `T = Σ(t³ - t)`. Source: Kendall and Gibbons (1990), Rank
    /// Correlation Methods, chapter 6.
    public static double kendallW(double[][] scores) {
        int judges = scores.length;
        int items = judges == 0 ? 0 : scores[0].length;
        double[] rankSums = new double[items];
        double ties = 0;
        for (double[] judge : scores) {
            if (judge.length != items) {
                throw new IllegalArgumentException("Every judge scores the same items");
            }
            for (int i = 0; i < items; i++) {
                double score = judge[i];
                long less = Arrays.stream(judge).filter(s -> s < score).count();
                long equal = Arrays.stream(judge).filter(s -> s == score).count();
                rankSums[i] += Double.isNaN(score) ? Double.NaN : less + (equal + 1) / 2.0;
                // One of t tied items carries t² - 1 of their t³ - t.
                ties += equal * equal - 1.0;
            }
        }
        double centre = judges * (items + 1) / 2.0;
        double s = Arrays.stream(rankSums).map(sum -> (sum - centre) * (sum - centre)).sum();
        double m = judges;
        double n = items;
        return 12 * s / (m * m * (n * n * n - n) - m * ties);
    }

    /// How likely (0..1) ranks without any concordance come to this W of so many judges and items,
    /// or to more; good enough from 7 items on, NaN below.
    ///
    /// `chi² = m(n - 1)W` with n - 1 degrees of freedom. Source: Siegel and Castellan (1988),
    /// Nonparametric Statistics for the Behavioral Sciences, chapter 9.7.
    public static double chanceOfKendallW(double w, int judges, int items) {
        if (items < FEWEST_FOR_CHI_SQUARE || Double.isNaN(w)) {
            return Double.NaN;
        }
        double freedom = items - 1.0;
        return IncompleteGamma.upper(freedom / 2, judges * freedom * w / 2);
    }
}
