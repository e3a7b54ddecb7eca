package nl.draagvlak.estimate;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Least squares on the cdf, as `fitdist` of Oakley's R package SHELF does it.
final class Fits {

    private Fits() {}

    static Distribution beta(List<Judgement> judgements, Range range) {
        if (isPoint(judgements)) {
            return Pieces.point(judgements.getFirst().value());
        }
        ToDoubleFunction<double[]> error = logs -> error(judgements, betaOf(logs, range));
        double[] best = NelderMead.minimise(error, betaStart(judgements, range), 0.5);
        return betaOf(NelderMead.minimise(error, best, 0.01), range);
    }

    static Distribution logT(List<Judgement> judgements, double min) {
        if (isPoint(judgements)) {
            return Pieces.point(judgements.getFirst().value());
        }
        LogT start = logTStart(judgements, min);
        ToDoubleFunction<double[]> error = steps -> error(judgements, moved(start, steps));
        double[] best = NelderMead.minimise(error, new double[] {0, 0}, 0.5);
        return moved(start, NelderMead.minimise(error, best, 0.01));
    }

    private static boolean isPoint(List<Judgement> judgements) {
        return judgements.getFirst().value() == judgements.getLast().value();
    }

    private static double error(List<Judgement> judgements, Distribution distribution) {
        double sum = 0;
        for (Judgement judgement : judgements) {
            double miss = distribution.cdf(judgement.value()) - judgement.probability();
            sum += miss * miss;
        }
        return sum;
    }

    private static Beta betaOf(double[] logs, Range range) {
        return new Beta(Math.exp(logs[0]), Math.exp(logs[1]), range);
    }

    /// The beta with the mean and sd of the normal through the outermost judgements.
    private static double[] betaStart(List<Judgement> judgements, Range range) {
        double low = (judgements.getFirst().value() - range.min()) / range.width();
        double high = (judgements.getLast().value() - range.min()) / range.width();
        double lowZ = Normal.standardQuantile(judgements.getFirst().probability());
        double highZ = Normal.standardQuantile(judgements.getLast().probability());
        double sd = (high - low) / (highZ - lowZ);
        double mean = low - lowZ * sd;
        if (mean <= low || mean >= high) {
            mean = (low + high) / 2;
        }
        double n = Math.max(1, mean * (1 - mean) / (sd * sd) - 1);
        return new double[] {Math.log(mean * n), Math.log((1 - mean) * n)};
    }

    /// The log-t through the outermost judgements above the minimum.
    private static LogT logTStart(List<Judgement> judgements, double min) {
        Judgement last = judgements.getLast();
        Judgement first = judgements.stream().filter(j -> j.value() > min).findFirst().orElse(last);
        double low = Math.log(first.value() - min);
        double high = Math.log(last.value() - min);
        double lowT = Student3.quantile(first.probability());
        double highT = Student3.quantile(last.probability());
        double scale = high > low ? (high - low) / (highT - lowT) : 1;
        return new LogT(min, low - lowT * scale, scale);
    }

    private static LogT moved(LogT start, double[] steps) {
        return new LogT(
                start.min(),
                start.location() + start.scale() * steps[0],
                start.scale() * Math.exp(steps[1]));
    }
}
