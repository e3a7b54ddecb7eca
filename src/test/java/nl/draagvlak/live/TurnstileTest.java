package nl.draagvlak.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final Hand clock = new Hand();
    private final Turnstile turnstile = new Turnstile(3, Duration.ofMinutes(3), clock);

    @Test
    void threeTriesAndNoMore() {
        assertThat(turnstile.take("ann")).isTrue();
        assertThat(turnstile.take("ann")).isTrue();
        assertThat(turnstile.take("ann")).isTrue();
        assertThat(turnstile.take("ann")).isFalse();
        assertThat(turnstile.isOpen("ann")).isFalse();
    }

    @Test
    void oneMoreTryComesBackEveryMinute() {
        takeAll("ann");
        clock.wait(Duration.ofMinutes(1));
        assertThat(turnstile.take("ann")).isTrue();
        assertThat(turnstile.take("ann")).isFalse();
    }

    @Test
    void somebodyElseIsNotHeldUp() {
        takeAll("ann");
        assertThat(turnstile.take("bob")).isTrue();
    }

    @Test
    void aTryThatWasRightIsGivenBack() {
        for (var i = 0; i < 10; i++) {
            assertThat(turnstile.take("ann")).isTrue();
            turnstile.giveBack("ann");
        }
    }

    @Test
    void itRemembersTheLatestTenThousandOnly() {
        takeAll("ann");
        for (var i = 0; i < 9_999; i++) {
            turnstile.take("somebody " + i);
        }
        assertThat(turnstile.isOpen("ann")).isFalse();
        for (var i = 0; i < 10_000; i++) {
            turnstile.take("somebody else " + i);
        }
        assertThat(turnstile.isOpen("ann")).isTrue();
    }

    private void takeAll(String key) {
        while (turnstile.isOpen(key)) {
            turnstile.take(key);
        }
    }

    /// A clock that goes when the test says so.
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-12T13:30:00Z");

        void wait(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
