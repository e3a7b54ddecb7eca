package nl.draagvlak.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.draagvlak.database.Owner;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.workshop.Fingerprint;
import nl.draagvlak.workshop.Releases;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Removes copies of the demo: each after a day, and the oldest that nobody looks at when there are
/// too many.
@Component
class DemoSweep {

    static final Duration LIFE = Duration.ofDays(1);
    static final int MOST_COPIES = 200;

    private final Optional<Owner> owner;
    private final DemoWorkshops copies;
    private final LiveWorkshops workshops;
    private final Clock clock;

    DemoSweep(Optional<Owner> owner, DemoWorkshops copies, LiveWorkshops workshops, Clock clock) {
        this.owner = owner;
        this.copies = copies;
        this.workshops = workshops;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        copies.madeBefore(clock.instant().minus(LIFE)).forEach(this::remove);
    }

    /// Makes room for one more copy; false when all there may be are being looked at.
    boolean makeRoom(int most) {
        var all = copies.all();
        var tooMany = Math.max(0, all.size() - most + 1);
        var idle = all.stream().filter(copy -> !workshops.isVisited(copy)).limit(tooMany).toList();
        idle.forEach(this::remove);
        return idle.size() == tooMany;
    }

    private void remove(WorkshopId copy) {
        var released = released(copy);
        owner.ifPresent(hand ->
                hand.inTransaction(database -> DemoWorkshops.remove(copy, released, database)));
        workshops.close(copy);
    }

    /// Its own id is in the bytes of every version, so that no other workshop needs them.
    private List<Fingerprint> released(WorkshopId copy) {
        return workshops.seen(copy, Role.OBSERVER).stream()
                .flatMap(seen -> seen.releases().versions().stream())
                .map(Releases.Version::sha256)
                .toList();
    }
}
