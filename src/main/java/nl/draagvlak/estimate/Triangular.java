package nl.draagvlak.estimate;

/// The triangular distribution, `min <= mode <= max`, `min < max`.
record Triangular(double min, double mode, double max) implements Distribution {

    @Override
    public double mean() {
        return min + ((mode - min) + (max - min)) / 3;
    }

    @Override
    public double sd() {
        double left = mode - min;
        double right = max - mode;
        return Math.sqrt((left * left + left * right + right * right) / 18);
    }

    @Override
    public double density(double x) {
        if (x < min || x > max) {
            return 0;
        }
        double top = 2 / (max - min);
        if (x == mode) {
            return top;
        }
        return x < mode ? top * (x - min) / (mode - min) : top * (max - x) / (max - mode);
    }

    @Override
    public double cdf(double x) {
        if (x <= min) {
            return 0;
        }
        if (x >= max) {
            return 1;
        }
        return x <= mode
                ? (x - min) / (max - min) * ((x - min) / (mode - min))
                : 1 - (max - x) / (max - min) * ((max - x) / (max - mode));
    }

    @Override
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            return Double.NaN;
        }
        return p * (max - min) <= mode - min
                ? min + Math.sqrt(p * (max - min) * (mode - min))
                : max - Math.sqrt((1 - p) * (max - min) * (max - mode));
    }
}
