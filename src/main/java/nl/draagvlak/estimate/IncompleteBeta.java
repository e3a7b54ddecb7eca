package nl.draagvlak.estimate;

/// The regularised incomplete beta function: the cdf of a beta variable on 0..1.
///
/// Source: NIST Digital Library of Mathematical Functions 8.17.20 and 8.17.22 (continued fraction,
/// by Lentz's method); the factor before it after Loader (2000).
final class IncompleteBeta {

    private static final double TINY = 1e-300;

    private IncompleteBeta() {}

    /// `I_x(a, b)` for a and b above 0.
    static double lower(double a, double b, double x) {
        if (x <= 0) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        return x <= (a + 1) / (a + b + 2)
                ? kernel(a, b, x) * fraction(a, b, x) / a
                : 1 - kernel(a, b, x) * fraction(b, a, 1 - x) / b;
    }

    /// `x^a·(1-x)^b / B(a, b)` for x between 0 and 1.
    static double kernel(double a, double b, double x) {
        double n = a + b;
        double exponent =
                SaddlePoint.stirlingError(n)
                        - SaddlePoint.stirlingError(a)
                        - SaddlePoint.stirlingError(b)
                        - SaddlePoint.deviance(a, n * x)
                        - SaddlePoint.deviance(b, n * (1 - x));
        return Math.sqrt(a / n * b / (2 * Math.PI)) * Math.exp(exponent);
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
        double value = d;
        double change = 0;
        for (int m = 1; Math.abs(change - 1) > 1e-16 && m < 10_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / awayFromZero(1 + even * d);
            c = awayFromZero(1 + even / c);
            value *= c * d;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / awayFromZero(1 + odd * d);
            c = awayFromZero(1 + odd / c);
            change = c * d;
            value *= change;
        }
        return value;
    }

    private static double awayFromZero(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }
}
