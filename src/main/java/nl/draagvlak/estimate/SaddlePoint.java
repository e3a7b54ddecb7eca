package nl.draagvlak.estimate;

/// The two corrections that keep binomial-like probabilities exact where factorials would overflow.
///
/// Source: Loader (2000), Fast and accurate computation of binomial probabilities.
final class SaddlePoint {

    private SaddlePoint() {}

    /// `ln Γ(z+1) - ln(√(2πz)·(z/e)^z)` for z above 0: what Stirling's formula leaves out.
    static double stirlingError(double z) {
        double error = 0;
        double w = z;
        while (w < 15) {
            error += (w + 0.5) * Math.log1p(1 / w) - 1;
            w++;
        }
        double v = 1 / (w * w);
        // The series of DLMF 5.11.1.
        return error
                + (1.0 / 12 - v * (1.0 / 360 - v * (1.0 / 1260 - v * (1.0 / 1680 - v / 1188)))) / w;
    }

    /// `x·ln(x/mean) + mean - x`, for both above 0, without the cancellation where they are close.
    static double deviance(double x, double mean) {
        double v = (x - mean) / (x + mean);
        if (!(Math.abs(v) < 0.1)) {
            return x * Math.log(x / mean) + mean - x;
        }
        double sum = (x - mean) * v;
        double power = 2 * x * v;
        for (int odd = 3; ; odd += 2) {
            power *= v * v;
            double next = sum + power / odd;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }
}
