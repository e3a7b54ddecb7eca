package nl.draagvlak.estimate;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How fast the answers of fifty people become one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GroupSpeed {

    private static final int PEOPLE = 50;
    private static final double LEVEL = 0.8;

    private final Range percent = new Range(0, 100);
    private final double[] weights =
            Collections.nCopies(PEOPLE, 1.0).stream().mapToDouble(weight -> weight).toArray();
    private final List<Estimate> estimates =
            IntStream.range(0, PEOPLE)
                    .mapToObj(n -> new Estimate(10 + n / 5.0, 20 + n / 2.0, 50 + n / 2.0, 0.7))
                    .toList();
    private final Distribution pert = Distributions.pert(10, 20, 50);
    private final Distribution pool = linearPool();

    @Benchmark
    public Interval averageOfQuantiles() {
        return Group.mean(estimates.stream().map(one -> one.at(LEVEL).within(percent)).toList());
    }

    @Benchmark
    public Distribution linearPool() {
        return Group.pool(estimates.stream().map(this::believed).toList(), weights);
    }

    @Benchmark
    public double medianOfLinearPool() {
        return pool.quantile(0.5);
    }

    @Benchmark
    public Distribution pert() {
        return Distributions.pert(10, 20, 50);
    }

    @Benchmark
    public double ninthDecileOfPert() {
        return pert.quantile(0.9);
    }

    @Benchmark
    public Distribution fittedBeta() {
        return Distributions.fitBeta(
                new double[] {0.1, 0.5, 0.9}, new double[] {10, 20, 50}, percent);
    }

    @Benchmark
    public Interval wilson() {
        return Rates.wilson(37, 100, LEVEL);
    }

    private Distribution believed(Estimate estimate) {
        return Distributions.pieces(estimate.at(LEVEL).within(percent), percent);
    }
}
