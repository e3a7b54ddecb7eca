package nl.draagvlak.estimate;

import java.util.Arrays;

/// Cooke's classical model: how well experts did on seed questions whose answers are known, and
/// what weight that earns them.
///
/// Source: Cooke (1991), Experts in Uncertainty, chapter 12.
public final class Cooke {

    private static final double OVERSHOOT = 0.1;

    private Cooke() {}

    /// Per expert the chance (0..1) that somebody well calibrated would do this badly: `1 -
    /// χ²cdf(2NΣ s·ln(s/π))` with as many degrees of freedom as quantiles, s the shares of the N
    /// truths per bin between the quantiles, π the bins' probabilities (.05, .45, .45, .05). A
    /// truth equal to a quantile lies in the bin below it. NaN without questions.
    ///
    /// @param p the asked quantiles, rising between 0 and 1, say .05, .5, .95
    /// @param q the answers, `q[expert][question][quantile]`, which do not fall within a question
    /// @param truth what came true, per question
    public static double[] calibration(double[] p, double[][][] q, double[] truth) {
        check(p, q, truth);
        return Arrays.stream(q).mapToDouble(answers -> calibration(p, answers, truth)).toArray();
    }

    private static double calibration(double[] p, double[][] answers, double[] truth) {
        double[] chances = chances(p);
        int[] hits = new int[chances.length];
        for (int question = 0; question < truth.length; question++) {
            double came = truth[question];
            hits[(int) Arrays.stream(answers[question]).filter(x -> x < came).count()]++;
        }
        double divergence = 0;
        for (int bin = 0; bin < hits.length; bin++) {
            double share = (double) hits[bin] / truth.length;
            divergence += share == 0 ? 0 : share * Math.log(share / chances[bin]);
        }
        return IncompleteGamma.upper(p.length / 2.0, Math.max(0, truth.length * divergence));
    }

    /// Per expert how much the answers say, the mean over questions of `ln(range) + Σ
    /// π·ln(π/width)`: 0 for spread evenly over the range, more for narrower. The range of a
    /// question reaches over all experts' quantiles and the truth, plus 10 % on each side. Infinite
    /// where a bin has no width; NaN without questions.
    ///
    /// Arguments as for [#calibration(double\[\], double\[\]\[\]\[\], double\[\])].
    public static double[] information(double[] p, double[][][] q, double[] truth) {
        check(p, q, truth);
        double[] sums = new double[q.length];
        for (int question = 0; question < truth.length; question++) {
            Range range = range(q, truth, question);
            for (int expert = 0; expert < q.length; expert++) {
                sums[expert] += information(chances(p), q[expert][question], range);
            }
        }
        return Arrays.stream(sums).map(sum -> sum / truth.length).toArray();
    }

    private static double information(double[] chances, double[] answers, Range range) {
        double information = Math.log(range.width());
        double below = range.min();
        for (int bin = 0; bin < chances.length; bin++) {
            double above = bin < answers.length ? answers[bin] : range.max();
            information += chances[bin] * Math.log(chances[bin] / (above - below));
            below = above;
        }
        return information;
    }

    private static Range range(double[][][] q, double[] truth, int question) {
        double min = truth[question];
        double max = truth[question];
        for (double[][] answers : q) {
            for (double answer : answers[question]) {
                min = Math.min(min, answer);
                max = Math.max(max, answer);
            }
        }
        double overshoot = OVERSHOOT * (max - min);
        return new Range(min - overshoot, max + overshoot);
    }

    /// Per expert the weight in a pool: calibration × information where the calibration is above
    /// the cutoff (0..1), else 0, scaled to sum 1; if nobody is above, all 0.
    ///
    /// Arguments as for [#calibration(double\[\], double\[\]\[\]\[\], double\[\])].
    public static double[] weights(double[] p, double[][][] q, double[] truth, double cutoff) {
        double[] calibration = calibration(p, q, truth);
        double[] information = information(p, q, truth);
        double[] weights = new double[q.length];
        for (int expert = 0; expert < q.length; expert++) {
            weights[expert] =
                    calibration[expert] > cutoff ? calibration[expert] * information[expert] : 0;
        }
        double total = Arrays.stream(weights).sum();
        return total == 0 ? weights : Arrays.stream(weights).map(w -> w / total).toArray();
    }

    private static double[] chances(double[] p) {
        double[] chances = new double[p.length + 1];
        for (int bin = 0; bin <= p.length; bin++) {
            chances[bin] = (bin < p.length ? p[bin] : 1) - (bin > 0 ? p[bin - 1] : 0);
        }
        return chances;
    }

    private static void check(double[] p, double[][][] q, double[] truth) {
        if (p.length == 0 || Arrays.stream(chances(p)).anyMatch(chance -> !(chance > 0))) {
            throw new IllegalArgumentException(
                    "Quantiles rise between 0 and 1: " + Arrays.toString(p));
        }
        for (double[][] answers : q) {
            if (answers.length != truth.length) {
                throw new IllegalArgumentException(
                        answers.length + " questions answered of " + truth.length);
            }
            for (double[] answer : answers) {
                if (answer.length != p.length || !rises(answer)) {
                    throw new IllegalArgumentException(
                            "Not a rising answer per quantile: " + Arrays.toString(answer));
                }
            }
        }
    }

    private static boolean rises(double[] answer) {
        double before = Double.NEGATIVE_INFINITY;
        for (double value : answer) {
            if (!(value >= before)) {
                return false;
            }
            before = value;
        }
        return true;
    }
}
