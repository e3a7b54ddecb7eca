package nl.draagvlak.estimate;

/// The belief of nobody: every number is NaN.
record Undefined() implements Distribution {

    @Override
    public double mean() {
        return Double.NaN;
    }

    @Override
    public double sd() {
        return Double.NaN;
    }

    @Override
    public double density(double x) {
        return Double.NaN;
    }

    @Override
    public double cdf(double x) {
        return Double.NaN;
    }

    @Override
    public double quantile(double p) {
        return Double.NaN;
    }
}
