package nl.draagvlak.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The browsers that were here lately, so that they stay known while the database is away.
///
/// Whoever was given another secret or was signed out is forgotten at once.
final class Acquaintances {

    private static final int MOST = 20_000;
    private static final Duration LATELY = Duration.ofMinutes(30);

    private final Clock clock;
    private final Map<String, Known> bySecret = new LeastRecentFirst();

    Acquaintances(Clock clock) {
        this.clock = clock;
    }

    private record Known(Visitor visitor, Instant at) {}

    synchronized void greet(Secret secret, Visitor visitor) {
        bySecret.put(key(secret), new Known(visitor, clock.instant()));
    }

    synchronized Optional<Visitor> find(Secret secret) {
        return Optional.ofNullable(bySecret.get(key(secret)))
                .filter(known -> known.at().isAfter(clock.instant().minus(LATELY)))
                .map(Known::visitor);
    }

    synchronized void forget(Secret secret) {
        bySecret.remove(key(secret));
    }

    synchronized void forget(Predicate<Visitor> who) {
        bySecret.values().removeIf(known -> who.test(known.visitor()));
    }

    /// Only the hash of a secret is kept, in memory too.
    private static String key(Secret secret) {
        return HexFormat.of().formatHex(secret.hash());
    }

    private static final class LeastRecentFirst extends LinkedHashMap<String, Known> {

        private static final long serialVersionUID = 1;

        LeastRecentFirst() {
            super(16, .75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    }
}
