package nl.draagvlak.room;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.draagvlak.estimate.Distribution;
import nl.draagvlak.estimate.Distributions;
import nl.draagvlak.estimate.Group;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.estimate.Range;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Result;

/// How probability lies over the scale of a result, in equally wide bins from `from` to `to`.
record Densities(Range natural, Range finite, double from, double to) {

    private static final int BINS = 96;
    private static final double OVERSHOOT = 0.1;
    private static final double DECIMALS = 1e6;

    /// The scale of all answers and a little beyond, as far as the quantity goes.
    static Densities of(Measured about, Result result) {
        var answers = intervals(result.all());
        var low = answers.stream().mapToDouble(Interval::low).min().orElse(0);
        var high = answers.stream().mapToDouble(Interval::high).max().orElse(0);
        var natural = about.bounds().range();
        var beyond = high > low ? (high - low) * OVERSHOOT : Math.max(1, Math.abs(low) / 2);
        var from = Math.max(natural.min(), low - beyond);
        var to = Math.min(natural.max(), high + beyond);
        var finite =
                new Range(
                        Double.isInfinite(natural.min()) ? from : natural.min(),
                        Double.isInfinite(natural.max()) ? to : natural.max());
        return new Densities(natural, finite, from, to);
    }

    /// The linear pool of these answers: how far people really differ.
    List<Double> pool(List<Result.Answer> answers) {
        List<Distribution> each =
                intervals(answers).stream().map(one -> Distributions.pieces(one, finite)).toList();
        return shares(
                Group.pool(each, DoubleStream.generate(() -> 1).limit(each.size()).toArray()));
    }

    /// The one curve through the group's own band: what one would believe who is of everybody's
    /// mind.
    List<Double> average(Interval group) {
        var range = Double.isInfinite(natural.min()) ? finite : natural;
        return shares(Distributions.curve(group.within(range), range));
    }

    private List<Double> shares(Distribution distribution) {
        if (!(to > from)) {
            return List.of();
        }
        var shares = distribution.shares(from, to, BINS);
        return Arrays.stream(shares).allMatch(Double::isFinite)
                ? Arrays.stream(shares).mapToObj(Densities::rounded).toList()
                : List.of();
    }

    private static List<Interval> intervals(List<Result.Answer> answers) {
        return answers.stream().map(Result.Answer::interval).toList();
    }

    private static double rounded(double share) {
        return Math.round(share * DECIMALS) / DECIMALS;
    }
}
