package nl.draagvlak.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AcquaintancesTest {

    private static final Secret SECRET = new Secret("one of 128 bits");
    private static final Visitor ANN = new Visitor(new VisitorId(new UUID(0, 1)), Optional.empty());

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-20T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Acquaintances acquaintances = new Acquaintances(clock);

    @Test
    void whoWasHereLatelyIsKnown() {
        acquaintances.greet(SECRET, ANN);
        assertThat(acquaintances.find(SECRET)).contains(ANN);
        assertThat(acquaintances.find(new Secret("another"))).isEmpty();
        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(31)));
        assertThat(acquaintances.find(SECRET)).isEmpty();
    }

    @Test
    void whoWasGivenAnotherSecretIsForgotten() {
        acquaintances.greet(SECRET, ANN);
        acquaintances.forget(SECRET);
        assertThat(acquaintances.find(SECRET)).isEmpty();
        acquaintances.greet(SECRET, ANN);
        acquaintances.forget(ANN::equals);
        assertThat(acquaintances.find(SECRET)).isEmpty();
    }

    @Test
    void aFloodOfBrowsersPushesOutThoseThatWereNotHereForLong() {
        acquaintances.greet(SECRET, ANN);
        for (var i = 0; i < 20_000; i++) {
            acquaintances.greet(new Secret("flood " + i), ANN);
        }
        assertThat(acquaintances.find(SECRET)).isEmpty();
        assertThat(acquaintances.find(new Secret("flood 1"))).contains(ANN);
    }
}
