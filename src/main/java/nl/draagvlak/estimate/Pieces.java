package nl.draagvlak.estimate;

/// A piecewise uniform distribution: rising knots and a share of probability between each two; a
/// piece of no width is a jump of the cdf.
final class Pieces implements Distribution {

    private final double[] knots;
    private final double[] levels;

    /// @param knots n + 1 finite numbers that do not fall
    /// @param levels the cdf at each knot, from 0 to 1, rising
    Pieces(double[] knots, double[] levels) {
        for (int i = 0; i < knots.length; i++) {
            if (!Double.isFinite(knots[i]) || (i > 0 && knots[i] < knots[i - 1])) {
                throw new IllegalArgumentException("Knots are finite and do not fall: " + knots[i]);
            }
        }
        this.knots = knots.clone();
        this.levels = levels.clone();
    }

    /// All probability on one value.
    static Pieces point(double value) {
        return new Pieces(new double[] {value, value}, new double[] {0, 1});
    }

    @Override
    public double mean() {
        double above = 0;
        for (int i = 1; i < knots.length; i++) {
            above += share(i) * (middle(i) - knots[0]);
        }
        return knots[0] + above;
    }

    @Override
    public double sd() {
        double mean = mean();
        double variance = 0;
        for (int i = 1; i < knots.length; i++) {
            double away = middle(i) - mean;
            variance += share(i) * (width(i) * width(i) / 12 + away * away);
        }
        return Math.sqrt(variance);
    }

    @Override
    public double density(double x) {
        double density = Double.isNaN(x) ? Double.NaN : 0;
        for (int i = 1; i < knots.length; i++) {
            if (width(i) == 0 && x == knots[i]) {
                return Double.POSITIVE_INFINITY;
            }
            boolean last = i == knots.length - 1;
            if (x >= knots[i - 1] && (x < knots[i] || (last && x == knots[i]))) {
                density = share(i) / width(i);
            }
        }
        return density;
    }

    @Override
    public double cdf(double x) {
        if (Double.isNaN(x)) {
            return Double.NaN;
        }
        int last = knots.length - 1;
        if (x < knots[0]) {
            return 0;
        }
        int i = last;
        while (x < knots[i]) {
            i--;
        }
        return i == last ? 1 : levels[i] + share(i + 1) * ((x - knots[i]) / width(i + 1));
    }

    @Override
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            return Double.NaN;
        }
        int i = 1;
        while (p > levels[i]) {
            i++;
        }
        double x = knots[i - 1] + (p - levels[i - 1]) / share(i) * width(i);
        return Math.clamp(x, knots[i - 1], knots[i]);
    }

    private double share(int piece) {
        return levels[piece] - levels[piece - 1];
    }

    private double width(int piece) {
        return knots[piece] - knots[piece - 1];
    }

    private double middle(int piece) {
        return knots[piece - 1] + width(piece) / 2;
    }
}
