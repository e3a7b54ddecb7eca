package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.estimate.Agreement;
import nl.draagvlak.estimate.Interval;

/// How far the answers of a revealed round agree, without telling whose they are.
///
/// `middle` is the median of the best guesses between their quartiles, `reach` the same between the
/// outermost of them; `variation` (their standard deviation as a share of their mean) is absent
/// where it means nothing; `overlap` (0..1) is what two intervals share, on average, of what they
/// cover together.
public record Concord(
        int answers, Interval middle, Interval reach, Optional<Double> variation, double overlap) {

    /// Fewer answers than this have no middle half worth speaking of.
    private static final int FEWEST_FOR_QUARTILES = 4;

    /// The concord of these answers, at least one.
    static Concord of(List<Interval> answers) {
        var bests = answers.stream().mapToDouble(Interval::best).toArray();
        return new Concord(
                answers.size(),
                between(bests, 0.25),
                between(bests, 0),
                crossesZero(answers)
                        ? Optional.empty()
                        : Optional.of(Agreement.coefficientOfVariation(bests))
                                .filter(Double::isFinite),
                Agreement.overlap(answers));
    }

    public boolean hasMiddle() {
        return answers >= FEWEST_FOR_QUARTILES;
    }

    public boolean hasPairs() {
        return answers > 1;
    }

    /// How wide the middle half of the best guesses is.
    public double width() {
        return middle.high() - middle.low();
    }

    private static Interval between(double[] bests, double share) {
        return new Interval(
                Agreement.quantile(bests, share),
                Agreement.median(bests),
                Agreement.quantile(bests, 1 - share));
    }

    /// On a scale that goes on below 0 a mean may be near 0 by chance, and no measure of spread.
    private static boolean crossesZero(List<Interval> answers) {
        return answers.stream().anyMatch(one -> one.low() < 0)
                && answers.stream().anyMatch(one -> one.high() > 0);
    }
}
