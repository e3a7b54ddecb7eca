package nl.draagvlak.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class StoringTest {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-20T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final AtomicBoolean isThere = new AtomicBoolean(true);
    private final AtomicInteger asked = new AtomicInteger();
    private final Storing storing =
            new Storing(
                    () -> {
                        asked.incrementAndGet();
                        return isThere.get();
                    },
                    clock);

    @Test
    void manyWhoAskAreOneQuestion() {
        for (var i = 0; i < 200; i++) {
            assertThat(storing.isPossible()).isTrue();
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void itIsNoticedThatTheDatabaseWentAndCameBack() {
        assertThat(storing.isPossible()).isTrue();
        isThere.set(false);
        pass(Duration.ofSeconds(3));
        assertThat(storing.isPossible()).isFalse();
        isThere.set(true);
        pass(Duration.ofSeconds(3));
        assertThat(storing.isPossible()).isTrue();
    }

    @Test
    void nobodyWaitsForTheOneWhoAsks() throws InterruptedException {
        var isAsking = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        var slow =
                new Storing(
                        () -> {
                            isAsking.countDown();
                            return await(mayAnswer);
                        },
                        clock);
        var first = Thread.ofVirtual().start(slow::isPossible);
        isAsking.await();
        assertThat(slow.isPossible()).isTrue();
        mayAnswer.countDown();
        first.join();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
