package nl.draagvlak.estimate;

/// What an observed rate says about the true one.
public final class Rates {

    private Rates() {}

    /// Wilson's score interval of a rate at a level (0..1), around `successes / n`; NaN for n = 0.
    ///
    /// Source: Wilson (1927), Probable inference, the law of succession, and statistical inference,
    /// Journal of the American Statistical Association 22.
    public static Interval wilson(double successes, double n, double level) {
        double rate = successes / n;
        double z = Distributions.normal(0, 1).quantile((1 + level) / 2);
        if (z == Double.POSITIVE_INFINITY && !Double.isNaN(rate)) {
            return new Interval(0, rate, 1);
        }
        double centre = 2 * successes + z * z;
        double reach = z * Math.sqrt(z * z + 4 * successes * (1 - rate));
        double scale = 2 * (n + z * z);
        return new Interval(
                Math.min(rate, (centre - reach) / scale),
                rate,
                Math.max(rate, Math.min(1, (centre + reach) / scale)));
    }
}
