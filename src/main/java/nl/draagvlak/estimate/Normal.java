package nl.draagvlak.estimate;

/// The normal distribution, sd above 0; its tails are incomplete gamma functions (DLMF 7.11.2).
record Normal(double mean, double sd) implements Distribution {

    @Override
    public double density(double x) {
        double z = (x - mean) / sd;
        return Math.exp(-z * z / 2) / (sd * Math.sqrt(2 * Math.PI));
    }

    @Override
    public double cdf(double x) {
        double z = (x - mean) / sd;
        return z < 0 ? above(-z) : 1 - above(z);
    }

    @Override
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            return Double.NaN;
        }
        return mean + sd * standardQuantile(p);
    }

    static double standardQuantile(double p) {
        if (p == 0 || p == 1) {
            return p == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double z = Halving.smallest(x -> -above(x), -Math.min(p, 1 - p), 0, 40);
        return p < 0.5 ? -z : z;
    }

    /// The probability above z standard deviations, z not negative.
    private static double above(double z) {
        return IncompleteGamma.upper(0.5, z * z / 2) / 2;
    }
}
