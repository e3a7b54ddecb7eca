package nl.draagvlak.bench;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// People at a [Relay].
final class Listeners implements Crowd {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final Duration LONGEST_SETTLING = Duration.ofSeconds(30);

    private final List<Listener> people;
    private final AtomicLong sent = new AtomicLong();
    private final LongAdder bytes = new LongAdder();

    Listeners(Relay relay, int many) {
        var visitor = new WebVisitor(relay.address());
        people = IntStream.range(0, many).mapToObj(_ -> new Listener(visitor, relay)).toList();
    }

    /// One of them, and when they heard what.
    private final class Listener implements WebSocket.Listener {

        private final Map<Long, Long> heard = new ConcurrentHashMap<>();
        private final ConcurrentMap<Long, CountDownLatch> awaited = new ConcurrentHashMap<>();
        private final WebSocket line;

        Listener(WebVisitor visitor, Relay relay) {
            line = visitor.push(relay.path(), this);
        }

        void say(long mark) {
            var echo = new CountDownLatch(1);
            awaited.put(mark, echo);
            line.sendText(Long.toString(mark), true).join();
            try {
                if (!echo.await(LONGEST_ANSWER.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("no echo of " + mark);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket socket, CharSequence words, boolean isLast) {
            var mark = Long.parseLong(words, 0, words.length(), 10);
            heard.put(mark, System.nanoTime());
            bytes.add(words.length());
            Optional.ofNullable(awaited.remove(mark)).ifPresent(CountDownLatch::countDown);
            socket.request(1);
            return null;
        }
    }

    @Override
    public int people() {
        return people.size();
    }

    @Override
    public LongSupplier act(int who) {
        var mark = sent.incrementAndGet();
        people.get(who).say(mark);
        return () -> mark;
    }

    @Override
    public long seenAt(int by, int witness, long mark) {
        return people.get(witness).heard.getOrDefault(mark, NEVER);
    }

    @Override
    public long bytes() {
        return bytes.sum();
    }

    @Override
    public void settle() {
        var end = System.nanoTime() + LONGEST_SETTLING.toNanos();
        while (System.nanoTime() < end && missing() > 0) {
            Pause.of(Duration.ofMillis(1));
        }
    }

    private long missing() {
        return people.stream().mapToLong(one -> sent.get() - one.heard.size()).sum();
    }

    @Override
    public Verdict verdict() {
        return new Verdict(Math.max(0, missing()), 0, Optional.empty());
    }

    @Override
    public void close() {
        people.forEach(one -> one.line.abort());
    }
}
