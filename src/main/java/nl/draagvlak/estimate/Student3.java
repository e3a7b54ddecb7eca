package nl.draagvlak.estimate;

/// Student's t with 3 degrees of freedom, whose cdf has a closed form.
///
/// Source: Johnson, Kotz and Balakrishnan (1995), Continuous Univariate Distributions 2, chapter
/// 28.
final class Student3 {

    private static final double ROOT3 = Math.sqrt(3);

    private Student3() {}

    static double density(double t) {
        double s = 1 + t * t / 3;
        return 2 / (Math.PI * ROOT3 * s * s);
    }

    static double cdf(double t) {
        return t < 0 ? above(-t) : 1 - above(t);
    }

    /// For p in 0..1, which give minus and plus infinity.
    static double quantile(double p) {
        if (p == 0 || p == 1) {
            return p == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double t = Halving.smallest(x -> -above(x), -Math.min(p, 1 - p), 0, Double.MAX_VALUE);
        return p < 0.5 ? -t : t;
    }

    /// The probability above t, t not negative.
    private static double above(double t) {
        double s = t / ROOT3;
        if (s < 10) {
            return 0.5 - (Math.atan(s) + s / (1 + s * s)) / Math.PI;
        }
        // Far out the closed form cancels; this is its series in 1/s.
        double u = 1 / s;
        double sum = 0;
        double power = -u;
        for (int k = 1; k <= 10; k++) {
            power *= -u * u;
            sum += power * 2 * k / (2 * k + 1);
        }
        return sum / Math.PI;
    }
}
