package nl.draagvlak.estimate;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A linear pool: several beliefs, each with a weight above 0; the weights sum to 1.
record Mixture(List<Member> members) implements Distribution {

    /// One belief in a pool and its share (0..1) of it.
    record Member(double weight, Distribution distribution) {}

    Mixture {
        members = List.copyOf(members);
    }

    @Override
    public double mean() {
        return weighted(Distribution::mean);
    }

    @Override
    public double sd() {
        double mean = mean();
        if (Double.isInfinite(mean)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.sqrt(weighted(d -> square(d.sd()) + square(d.mean() - mean)));
    }

    @Override
    public double density(double x) {
        return weighted(d -> d.density(x));
    }

    @Override
    public double cdf(double x) {
        return Math.min(1, weighted(d -> d.cdf(x)));
    }

    @Override
    public double quantile(double p) {
        DoubleSummaryStatistics quantiles =
                members.stream().mapToDouble(m -> m.distribution().quantile(p)).summaryStatistics();
        // Just below the end the cdf already rounds to 1.
        return p == 1
                ? quantiles.getMax()
                : Halving.smallest(this::cdf, p, quantiles.getMin(), quantiles.getMax());
    }

    private double weighted(ToDoubleFunction<Distribution> number) {
        double sum = 0;
        for (Member member : members) {
            sum += member.weight() * number.applyAsDouble(member.distribution());
        }
        return sum;
    }

    private static double square(double x) {
        return x * x;
    }
}
