package nl.draagvlak.bench;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    Result.Subject subject() {
        return subject;
    }

    Result at(double rate, Duration time, @Nullable Double floorP50) {
        return result(rate, () -> new Trial(crowd, time).at(rate), floorP50);
    }

    Result flatOut(Duration time, @Nullable Double floorP50) {
        return result(FLAT_OUT, () -> new Trial(crowd, time).flatOut(), floorP50);
    }

    /// Everybody acts once on the average.
    Result allWithin(Duration time, @Nullable Double floorP50) {
        return at(crowd.people() / (double) time.toSeconds(), time, floorP50);
    }

    private Result result(double rate, Supplier<Trial.Outcome> trial, @Nullable Double floorP50) {
        var before = cpuMs.getAsDouble();
        var found = trial.get();
        var cost = new Result.Cost(heapKbPerPerson, cpuMs.getAsDouble() - before);
        return Result.of(subject, rate, found, crowd.verdict(), cost, floorP50);
    }

    Refusals refusals() {
        return crowd.refusals();
    }

    @Override
    public void close() {
        crowd.close();
    }
}
