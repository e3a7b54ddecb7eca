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
}
