package nl.draagvlak.estimate;

/// The curves people's answers are turned into; where the ends coincide, all probability is on that
/// value.
public final class Distributions {

    private Distributions() {}

    /// Beta-PERT over `min <= mode <= max`, shapes `1 + 4(mode-min)/(max-min)` and `1 +
    /// 4(max-mode)/(max-min)`; min and max are the ends, not P10 and P90.
    ///
    /// Source: Malcolm et al. (1959), Application of a technique for research and development
    /// program evaluation, Operations Research 7; shapes as in Vose (2008), Risk Analysis.
    public static Distribution pert(double min, double mode, double max) {
        checkOrder(min, mode, max);
        if (min == max) {
            return Pieces.point(min);
        }
        double width = max - min;
        return new Beta(
                1 + 4 * (mode - min) / width, 1 + 4 * (max - mode) / width, new Range(min, max));
    }

    /// Triangular over `min <= mode <= max`.
    ///
    /// Source: Johnson and Kotz (1999), Non-smooth sailing or triangular distributions revisited,
    /// The Statistician 48.
    public static Distribution triangular(double min, double mode, double max) {
        checkOrder(min, mode, max);
        return min == max ? Pieces.point(min) : new Triangular(min, mode, max);
    }

    /// Normal of this mean and standard deviation (not negative; 0 is a point).
    public static Distribution normal(double mean, double sd) {
        if (!Double.isFinite(mean) || !Double.isFinite(sd) || sd < 0) {
            throw new IllegalArgumentException("No normal of mean " + mean + " and sd " + sd);
        }
        return sd == 0 ? Pieces.point(mean) : new Normal(mean, sd);
    }

    /// Beta of shapes α and β (finite, above 0), stretched over a finite range.
    public static Distribution beta(double alpha, double beta, Range range) {
        checkFinite(range);
        if (!(alpha > 0 && beta > 0) || Double.isInfinite(alpha + beta)) {
            throw new IllegalArgumentException("No beta of shapes " + alpha + " and " + beta);
        }
        return range.width() == 0 ? Pieces.point(range.min()) : new Beta(alpha, beta, range);
    }

    /// The beta over a finite range that comes closest to the judgements `P(X <= q[i]) = p[i]`.
    ///
    /// Source: minimises `Σ(F(q) - p)²` as `fitdist` of Oakley's R package SHELF does.
    ///
    /// @param p rising probabilities, at least two of them between 0 and 1; 0 and 1 are left out
    /// @param q as many values, not falling, within the range
    public static Distribution fitBeta(double[] p, double[] q, Range range) {
        checkFinite(range);
        return Fits.beta(Judgement.list(p, q, range), range);
    }

    /// The log-t with 3 degrees of freedom above `range.min()` (finite) that comes closest to the
    /// judgements, as for [#fitBeta(double\[\], double\[\], Range)]; not cut at `range.max()`; mean
    /// and sd are infinite.
    public static Distribution fitLogT(double[] p, double[] q, Range range) {
        if (!Double.isFinite(range.min())) {
            throw new IllegalArgumentException("A log-t starts at a finite value: " + range);
        }
        return Fits.logT(Judgement.list(p, q, range), range.min());
    }

    /// One respondent's standardised answer over a finite range: 10 % below low, 40 % up to best,
    /// 40 % up to high, 10 % above, each spread evenly; a piece of no width is a jump of the cdf.
    ///
    /// Source: the interpolation of Cooke (1991), Experts in Uncertainty, chapter 12, for P10, P50
    /// and P90.
    ///
    /// @param interval at 80 %, within the range
    public static Distribution pieces(Interval interval, Range range) {
        return new Pieces(
                new double[] {
                    range.min(), interval.low(), interval.best(), interval.high(), range.max()
                },
                new double[] {0, 0.1, 0.5, 0.9, 1});
    }

    /// One curve that says what an interval says: its three numbers are P10, P50 and P90 of a beta
    /// where the range is finite, of a log-t where only its lower end is; a range without a lower
    /// end has none and is a broken promise.
    ///
    /// @param interval at 80 %, within the range
    public static Distribution curve(Interval interval, Range range) {
        double[] p = {0.1, 0.5, 0.9};
        double[] q = {interval.low(), interval.best(), interval.high()};
        return range.isFinite() ? fitBeta(p, q, range) : fitLogT(p, q, range);
    }

    private static void checkOrder(double min, double mode, double max) {
        if (!(min <= mode && mode <= max) || !new Range(min, max).isFinite()) {
            throw new IllegalArgumentException(
                    "Not finite, or not in order: " + min + ", " + mode + ", " + max);
        }
    }

    private static void checkFinite(Range range) {
        if (!range.isFinite() || range.width() < 0) {
            throw new IllegalArgumentException("A beta needs a finite range: " + range);
        }
    }
}
