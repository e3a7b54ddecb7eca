package nl.draagvlak.estimate;

import java.util.ArrayList;
import java.util.List;

/// One point of somebody's cdf: the probability (between 0 and 1) of at most this value.
record Judgement(double probability, double value) {

    /// The judgements that can be fitted, at least two, rising in probability and not falling in
    /// value.
    static List<Judgement> list(double[] p, double[] q, Range range) {
        if (p.length != q.length) {
            throw new IllegalArgumentException(
                    p.length + " probabilities, " + q.length + " values");
        }
        var judgements = new ArrayList<Judgement>();
        for (int i = 0; i < p.length; i++) {
            boolean probability = p[i] >= 0 && p[i] <= 1 && (i == 0 || p[i] > p[i - 1]);
            boolean value = q[i] >= range.min() && q[i] <= range.max() && Double.isFinite(q[i]);
            if (!probability || !value || (i > 0 && q[i] < q[i - 1])) {
                throw new IllegalArgumentException(
                        "Out of order or range: P(X <= " + q[i] + ") = " + p[i]);
            }
            if (p[i] > 0 && p[i] < 1) {
                judgements.add(new Judgement(p[i], q[i]));
            }
        }
        if (judgements.size() < 2) {
            throw new IllegalArgumentException("A fit takes two probabilities between 0 and 1");
        }
        return judgements;
    }
}
