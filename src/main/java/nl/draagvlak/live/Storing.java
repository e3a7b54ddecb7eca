package nl.draagvlak.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import nl.draagvlak.log.Durability;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/// Whether contributions can be stored just now; however many screens ask, the database is asked
/// once in a while, and nobody waits for it but the one who asks it.
@Component
public class Storing {

    private static final Duration WHILE = Duration.ofSeconds(2);

    private final BooleanSupplier database;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Answer last;

    private record Answer(boolean isPossible, Instant at) {}

    @Autowired
    Storing(Durability durability, Clock clock) {
        this(() -> durability.health().getStatus().equals(Status.UP), clock);
    }

    Storing(BooleanSupplier database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.last = new Answer(true, Instant.MIN);
    }

    public boolean isPossible() {
        if (isOld() && asking.tryLock()) {
            try {
                last = new Answer(database.getAsBoolean(), clock.instant());
            } finally {
                asking.unlock();
            }
        }
        return last.isPossible();
    }

    private boolean isOld() {
        return last.at().isBefore(clock.instant().minus(WHILE));
    }
}
