package nl.draagvlak.estimate;

/// The regularised incomplete gamma function: the tails of chi-square and normal.
///
/// Source: NIST Digital Library of Mathematical Functions 8.7.1 (series) and 8.9.2 (continued
/// fraction, by Lentz's method).
final class IncompleteGamma {

    private static final double TINY = 1e-300;

    private IncompleteGamma() {}

    /// `Q(a, x)`, the probability above x (at least 0) of a gamma variable of shape a (above 0).
    static double upper(double a, double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return x < a + 1 ? 1 - poisson(a, x) * series(a, x) : poisson(a, x) * a * fraction(a, x);
    }

    /// `x^a·e^-x / Γ(a+1)`.
    private static double poisson(double a, double x) {
        return Math.exp(-SaddlePoint.stirlingError(a) - SaddlePoint.deviance(a, x))
                / Math.sqrt(2 * Math.PI * a);
    }

    private static double series(double a, double x) {
        double sum = 1;
        double term = 1;
        for (double n = a + 1; term > sum * 1e-17; n++) {
            term *= x / n;
            sum += term;
        }
        return sum;
    }

    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double value = d;
        double change = 0;
        for (int i = 1; Math.abs(change - 1) > 1e-16 && i < 10_000; i++) {
            double numerator = -i * (i - a);
            b += 2;
            d = 1 / awayFromZero(numerator * d + b);
            c = awayFromZero(b + numerator / c);
            change = c * d;
            value *= change;
        }
        return value;
    }

    private static double awayFromZero(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }
}
