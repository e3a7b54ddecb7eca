package nl.draagvlak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final Duration MOMENT = Duration.ofMillis(1);

    private final List<Result> found = new ArrayList<>();

    @Test
    void whatTheFloorTookIsKnownOfTheOthers() {
        try (var contest = contest()) {
            contest.enter(subject("floor"), Pair::new);
            contest.enter(subject("draagvlak"), Pair::new);
            contest.round();
        }
        assertThat(found)
                .extracting(result -> result.subject().system())
                .containsExactly("floor", "draagvlak", "floor", "draagvlak", "floor", "draagvlak");
        assertThat(found.stream().filter(Result::isOurs).map(Result::floorP50))
                .hasSize(3)
                .containsOnly(found.getFirst().p50());
    }

    @Test
    void aPeerThatBreaksDownLeavesTheOthersAlone() {
        var broken = new Broken();
        try (var contest = contest()) {
            contest.enter(subject("draagvlak"), Pair::new);
            contest.enter(subject("wbo"), () -> broken);
            contest.round();
        }
        assertThat(found).hasSize(3).allMatch(Result::isOurs);
        assertThat(broken.isClosed).isTrue();
    }

    private Contest contest() {
        return new Contest(1000, MOMENT, MOMENT, found::add);
    }

    private static Result.Subject subject(String system) {
        return new Result.Subject("run", system, 2, "line");
    }

    /// Two people who see everything at once.
    private static class Pair implements Crowd {

        boolean isClosed;

        @Override
        public int people() {
            return 2;
        }

        @Override
        public LongSupplier act(int who) {
            return () -> 1;
        }

        @Override
        public long seenAt(int by, int witness, long mark) {
            return System.nanoTime();
        }

        @Override
        public long bytes() {
            return 0;
        }

        @Override
        public void settle() {}

        @Override
        public Verdict verdict() {
            return Verdict.FINE;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    private static final class Broken extends Pair {

        @Override
        public LongSupplier act(int who) {
            throw new IllegalStateException("no answer");
        }
    }
}
