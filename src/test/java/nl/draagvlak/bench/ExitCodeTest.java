package nl.draagvlak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the bench ends with, seen with people who are no more than a count.
class ExitCodeTest {

    private static final String A_SECOND =
            "--url http://127.0.0.1:1 --people 3 --warm-up 0 --seconds 1 --rounds 1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--url http://example.org",
                "--url https://localhost",
                "--url localhost:8080",
                "--people 0",
                "--people many",
                "--seconds 0",
                "--warm-up -1",
                "--profile idle",
                "--kills 0",
                "--soak -1",
                "--kills 2 --micro",
                "--windows --url http://127.0.0.1:1",
                "--fast"
            })
    void whoeverCallsItWronglyIsTold(String args) {
        assertThat(run(new Tally(Crowd.NEVER), args)).isEqualTo(2);
    }

    @Test
    void oneChangeThatIsNeverSeenFailsTheRun() {
        assertThat(run(new Tally(5), A_SECOND)).isEqualTo(1);
    }

    @Test
    void whereNoServerAnswersThatIsSaid() {
        var nobody = Bench.commandLine(Rooms::of);
        assertThat(nobody.execute(A_SECOND.split(" "))).isEqualTo(1);
    }

    private static int run(Crowd crowd, String args) {
        return Bench.commandLine((_, _, _, _, _) -> crowd).execute(args.split(" "));
    }

    /// Everything is seen at once, but for the change of this number.
    private record Tally(long forgotten, AtomicInteger marks) implements Crowd {

        Tally(long forgotten) {
            this(forgotten, new AtomicInteger());
        }

        @Override
        public int people() {
            return 3;
        }

        @Override
        public LongSupplier act(int who) {
            Pause.of(Duration.ofMillis(1));
            return marks::getAndIncrement;
        }

        @Override
        public long seenAt(int by, int witness, long mark) {
            return mark == forgotten ? NEVER : System.nanoTime();
        }

        @Override
        public long bytes() {
            return marks.get();
        }

        @Override
        public void settle() {
            // Everybody has seen everything.
        }

        @Override
        public Verdict verdict() {
            return Verdict.FINE;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
