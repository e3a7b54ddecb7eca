package nl.draagvlak.bench;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/// The trials of one crowd, with what each cost the server.
final class Series implements AutoCloseable {

    private static final double FLAT_OUT = 0;

    private final Result.Subject subject;
    private final Crowd crowd;
    private final DoubleSupplier cpuMs;
    private final double heapKbPerPerson;

    /// `cpuMs` says how long the server has used a processor; what cannot be known is not a number.
    Series(Result.Subject subject, Crowd crowd, DoubleSupplier cpuMs, double heapKbPerPerson) {
        this.subject = subject;
        this.crowd = crowd;
        this.cpuMs = cpuMs;
        this.heapKbPerPerson = heapKbPerPerson;
    }

    /// Lets Java compile what it will need.
    void warmUp(Duration time) {
        new Trial(crowd, time).flatOut();
    }

    Result at(double rate, Duration time) {
        return result(rate, () -> new Trial(crowd, time).at(rate));
    }

    Result flatOut(Duration time) {
        return result(FLAT_OUT, () -> new Trial(crowd, time).flatOut());
    }

    private Result result(double rate, Supplier<Trial.Outcome> trial) {
        var before = cpuMs.getAsDouble();
        var found = trial.get();
        var cost = new Result.Cost(heapKbPerPerson, cpuMs.getAsDouble() - before);
        return Result.of(subject, rate, found, crowd.verdict(), cost);
    }

    @Override
    public void close() {
        crowd.close();
    }
}
