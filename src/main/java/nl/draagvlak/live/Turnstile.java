package nl.draagvlak.live;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Slows down who guesses or floods: so many tries at once, then no more than so many in a while.
///
/// It remembers the keys that tried last, and no more of them than fit.
public class Turnstile {

    private static final int MOST_KEYS = 10_000;

    private final int tries;
    private final Duration period;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new Latest();

    public Turnstile(int tries, Duration period, Clock clock) {
        this.tries = tries;
        this.period = period;
        this.time = new Watch(clock);
    }

    /// Whether there is a try left; it takes none.
    public boolean isOpen(String key) {
        return bucket(key).getAvailableTokens() > 0;
    }

    /// Takes a try; false when there was none left.
    public boolean take(String key) {
        return bucket(key).tryConsume(1);
    }

    /// Gives a try back to somebody who turned out not to guess.
    public void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, _ -> full());
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, period))
                .withCustomTimePrecision(time)
                .build();
    }

    private static final class Latest extends LinkedHashMap<String, Bucket> {

        Latest() {
            super(16, .75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    }

    private record Watch(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
