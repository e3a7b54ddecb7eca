package nl.draagvlak.estimate;

/// What lies above `min` with a logarithm that is Student's t with 3 degrees of freedom, moved and
/// scaled (scale above 0): tails so heavy that mean and sd are infinite.
record LogT(double min, double location, double scale) implements Distribution {

    @Override
    public double mean() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public double sd() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public double density(double x) {
        return x <= min ? 0 : Student3.density(standard(x)) / (scale * (x - min));
    }

    @Override
    public double cdf(double x) {
        return x <= min ? 0 : Student3.cdf(standard(x));
    }

    @Override
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            return Double.NaN;
        }
        return min + Math.exp(location + scale * Student3.quantile(p));
    }

    private double standard(double x) {
        return (Math.log(x - min) - location) / scale;
    }
}
