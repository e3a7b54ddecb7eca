package nl.draagvlak.estimate;

/// What somebody, or a group, believes about a quantity: a curve of probability over its values.
public interface Distribution {

    /// Expected value, in the unit of the quantity.
    double mean();

    /// Standard deviation, in the unit of the quantity.
    double sd();

    /// Probability per unit at x; infinite where the cdf jumps.
    double density(double x);

    /// Probability (0..1) of at most x.
    double cdf(double x);

    /// Smallest value whose cdf reaches p (0..1), for 0 the lower end of the support; NaN for
    /// another p.
    double quantile(double p);

    /// Probability (0..1) of each of so many equally wide bins between two finite values, `from <
    /// to`; both ends belong, so that a jump of the cdf makes a bin high and never infinite.
    default double[] shares(double from, double to, int bins) {
        double[] shares = new double[bins];
        double below = cdf(Math.nextDown(from));
        for (int i = 0; i < bins; i++) {
            double upTo = cdf(i == bins - 1 ? to : from + (to - from) * (i + 1) / bins);
            shares[i] = upTo - below;
            below = upTo;
        }
        return shares;
    }
}
