package nl.draagvlak.bench.peer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import nl.draagvlak.bench.Crowd;
import nl.draagvlak.bench.Pause;
import nl.draagvlak.bench.Together;

/// People who are told of each change by a mark that it carries.
final class Circle implements Crowd {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    private final List<Place> places;
    private final AtomicLong sent = new AtomicLong();

    private record Place(Seat seat, Ear ear) {}

    private Circle(List<Place> places) {
        this.places = places;
    }

    static Circle of(int many, Function<Ear, Seat> coming) {
        return new Circle(
                Together.aFewAtATime(
                        many,
                        _ -> {
                            var ear = new Ear();
                            return new Place(coming.apply(ear), ear);
                        }));
    }

    @Override
    public int people() {
        return places.size();
    }

    @Override
    public LongSupplier act(int who) {
        var place = places.get(who);
        var mark = sent.incrementAndGet();
        place.ear.await(mark, () -> place.seat.change(mark));
        return () -> mark;
    }

    @Override
    public long seenAt(int by, int witness, long mark) {
        return places.get(witness).ear.heardAt(mark);
    }

    @Override
    public long bytes() {
        return places.stream().mapToLong(place -> place.ear.bytes()).sum();
    }

    /// Ends early when nobody hears anything any more.
    @Override
    public void settle() {
        var heard = heard();
        var last = System.nanoTime();
        while (heard < sent.get() * people()
                && System.nanoTime() - last < LONGEST_SILENCE.toNanos()) {
            Pause.of(Duration.ofMillis(1));
            var now = heard();
            last = now > heard ? System.nanoTime() : last;
            heard = now;
        }
    }

    private long heard() {
        return places.stream().mapToLong(place -> place.ear.heard()).sum();
    }

    /// A change is lost when anybody did not hear of it.
    @Override
    public Verdict verdict() {
        var hardOfHearing =
                places.stream().map(Place::ear).filter(ear -> ear.heard() < sent.get()).toList();
        var lost =
                LongStream.rangeClosed(1, sent.get())
                        .filter(mark ->
                                hardOfHearing.stream().anyMatch(ear -> ear.heardAt(mark) == NEVER))
                        .count();
        var doubled = places.stream().mapToLong(place -> place.ear.doubled()).max().orElse(0);
        return new Verdict(lost, doubled, Optional.empty());
    }

    @Override
    public void close() {
        places.forEach(place -> place.seat.close());
    }
}
