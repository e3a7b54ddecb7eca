package nl.draagvlak.estimate;

/// Control limits: between which bounds a process moves by itself.
public final class Control {

    /// 3 / d₂, with d₂ = 1.128 the mean range of two draws from a standard normal.
    private static final double INDIVIDUALS = 2.66;

    private Control() {}

    /// Limits of an individuals chart, mean ± 2.66 × mean moving range, of numbers in order of
    /// time, in their unit: (lower limit, centre, upper limit). The limits are NaN for fewer than
    /// two numbers.
    ///
    /// Source: NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.2.
    public static Interval individuals(double[] x) {
        double[] moves = new double[Math.max(0, x.length - 1)];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = Math.abs(x[i + 1] - x[i]);
        }
        return around(Mean.of(x), INDIVIDUALS * Mean.of(moves));
    }

    /// Limits of a proportions chart, `p ± 3·√(p(1-p)/n)` cut to 0..1, for a proportion p (0..1) in
    /// samples of n: (lower limit, p, upper limit).
    ///
    /// Source: NIST/SEMATECH e-Handbook of Statistical Methods 6.3.3.2.
    public static Interval proportion(double p, double n) {
        return around(p, 3 * Math.sqrt(p * (1 - p) / n)).within(new Range(0, 1));
    }

    private static Interval around(double centre, double reach) {
        return new Interval(centre - reach, centre, centre + reach);
    }
}
