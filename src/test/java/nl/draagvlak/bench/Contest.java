package nl.draagvlak.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Rooms of one size in several systems, which take turns, so that a busy moment of the machine
/// comes to all of them.
final class Contest implements AutoCloseable {

    private final double steady;
    private final Duration time;
    private final Duration burst;
    private final Consumer<Result> found;
    private final List<Series> rooms = new ArrayList<>();
    private @Nullable Double floorP50;

    /// `steady` is how many changes a second come for so much `time`; everybody acts once within a
    /// `burst`.
    Contest(double steady, Duration time, Duration burst, Consumer<Result> found) {
        this.steady = steady;
        this.time = time;
        this.burst = burst;
        this.found = found;
    }

    void enter(Series room) {
        rooms.add(room);
    }

    /// A system of which nothing is known but what its crowd sees.
    void enter(Result.Subject subject, Supplier<Crowd> crowd) {
        attempt(
                subject,
                () -> enter(new Series(subject, crowd.get(), () -> Double.NaN, Double.NaN)));
    }

    void warmUp(Duration time) {
        List.copyOf(rooms).forEach(room -> attempt(room.subject(), () -> room.warmUp(time)));
    }

    void round() {
        floorP50 = null;
        inTurn(room -> room.at(steady, time, floorP50));
        inTurn(room -> room.flatOut(time, floorP50));
        inTurn(room -> room.allWithin(burst, floorP50));
    }

    private void inTurn(Function<Series, Result> trial) {
        List.copyOf(rooms).forEach(room -> attempt(room.subject(), () -> take(trial.apply(room))));
    }

    /// The floor is the first to have its turn.
    private void take(Result result) {
        if (floorP50 == null && result.subject().system().equals(Result.FLOOR)) {
            floorP50 = result.p50();
        }
        found.accept(result);
    }

    /// A system of others that breaks down takes no further part; one of ours ends it all.
    private void attempt(Result.Subject subject, Runnable trial) {
        try {
            trial.run();
        } catch (IllegalStateException e) {
            if (List.of(Result.OURS, Result.FLOOR).contains(subject.system())) {
                throw e;
            }
            System.err.println(subject.system() + " takes no further part: " + e.getMessage());
            leave(subject);
        }
    }

    private void leave(Result.Subject subject) {
        var leaving = rooms.stream().filter(room -> room.subject().equals(subject)).toList();
        leaving.forEach(Series::close);
        rooms.removeAll(leaving);
    }

    @Override
    public void close() {
        rooms.forEach(Series::close);
    }
}
