package nl.draagvlak.bench.peer;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Something that one waits for, though not for longer than a minute.
final class Arrival {

    private final CompletableFuture<Void> coming =
            new CompletableFuture<Void>().orTimeout(1, TimeUnit.MINUTES);

    void isThere() {
        coming.complete(null);
    }

    void await() {
        coming.join();
    }
}
