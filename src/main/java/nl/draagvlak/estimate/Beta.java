package nl.draagvlak.estimate;

/// The beta distribution of shapes alpha and beta (both above 0), stretched over a finite range.
record Beta(double alpha, double beta, Range range) implements Distribution {

    @Override
    public double mean() {
        return range.clamp(range.min() + range.width() * (alpha / (alpha + beta)));
    }

    @Override
    public double sd() {
        double n = alpha + beta;
        return range.width() * Math.sqrt(alpha / n * (beta / n) / (n + 1));
    }

    @Override
    public double density(double x) {
        double u = share(x);
        if (u < 0 || u > 1) {
            return 0;
        }
        if (u == 0 || u == 1) {
            return densityAtEnd(u == 0 ? alpha : beta, u == 0 ? beta : alpha);
        }
        return IncompleteBeta.kernel(alpha, beta, u) / (u * (1 - u) * range.width());
    }

    private double densityAtEnd(double near, double far) {
        if (near == 1) {
            return far / range.width();
        }
        return near < 1 ? Double.POSITIVE_INFINITY : 0;
    }

    @Override
    public double cdf(double x) {
        return IncompleteBeta.lower(alpha, beta, share(x));
    }

    @Override
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            return Double.NaN;
        }
        // Just below the end the cdf already rounds to 1.
        if (p == 1) {
            return range.max();
        }
        double u = Halving.smallest(x -> IncompleteBeta.lower(alpha, beta, x), p, 0, 1);
        return range.clamp(range.min() + range.width() * u);
    }

    private double share(double x) {
        return (x - range.min()) / range.width();
    }
}
