package nl.draagvlak.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Workshop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows what changed to all who watch: at once after a quiet moment, then once a tick.
final class Showing {

    private static final Logger log = LoggerFactory.getLogger(Showing.class);
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(16);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final List<Watching> watchers = new CopyOnWriteArrayList<>();

    // guarded by the lock
    private Workshop workshop;
    private Workshop shown;
    private Set<ItemId> touched = new HashSet<>();
    private Presence presence = Presence.NOBODY;
    private boolean presenceChanged;

    Showing(Workshop workshop) {
        this.workshop = workshop;
        this.shown = workshop;
    }

    private record Watching(ParticipantId who, Role viewer, Watcher watcher) {}

    private record News(
            Workshop before,
            Workshop workshop,
            Set<ItemId> touched,
            Presence presence,
            boolean presenceChanged) {}

    Presence presence() {
        lock.lock();
        try {
            return presence;
        } finally {
            lock.unlock();
        }
    }

    boolean isWatched() {
        return !watchers.isEmpty();
    }

    /// Shows nobody anything any more, since the server ends.
    void end() {
        watchers.clear();
    }

    /// Tells everybody that there is nothing left to look at.
    void close() {
        var last = List.copyOf(watchers);
        watchers.clear();
        last.forEach(watching -> watching.watcher().end());
    }

    Runnable add(ParticipantId who, Role viewer, Watcher watcher) {
        var watching = new Watching(who, viewer, watcher);
        watchers.add(watching);
        meet(present -> present.with(who));
        return () -> {
            if (watchers.remove(watching)) {
                meet(present -> present.without(who));
            }
        };
    }

    void changed(Workshop now, List<Entry> entries) {
        lock.lock();
        try {
            workshop = now;
            for (var entry : entries) {
                touched.addAll(now.touchedBy(entry.contribution()));
            }
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("InfiniteLoopStatement") // a daemon thread, until it is interrupted
    void show() {
        try {
            while (true) {
                var next = awaitNews();
                var start = System.nanoTime();
                show(next);
                // Under load the tick stretches, so that showing never takes more than half the
                // time.
                LockSupport.parkNanos(Math.max(TICK, System.nanoTime() - start));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Tells everybody that somebody has an item in their hand, or nothing any more.
    void holds(ParticipantId who, Optional<ItemId> item) {
        meet(present ->
                item.map(held -> present.hold(held, who)).orElseGet(() -> present.letGo(who)));
    }

    private void meet(UnaryOperator<Presence> change) {
        lock.lock();
        try {
            presence = change.apply(presence);
            presenceChanged = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    private News awaitNews() throws InterruptedException {
        lock.lock();
        try {
            while (workshop.seq() == shown.seq() && !presenceChanged) {
                news.await();
            }
            var next = new News(shown, workshop, touched, presence, presenceChanged);
            shown = workshop;
            touched = new LinkedHashSet<>();
            presenceChanged = false;
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void show(News next) {
        Map<Role, Frame> frames = new EnumMap<>(Role.class);
        for (var watching : new ArrayList<>(watchers)) {
            try {
                if (next.workshop().seq() > next.before().seq()) {
                    var frame =
                            frames.computeIfAbsent(watching.viewer(), role -> frame(next, role));
                    watching.watcher().see(frame);
                }
                if (next.presenceChanged()) {
                    watching.watcher().meet(next.presence());
                }
            } catch (RuntimeException | Error e) {
                // One broken screen must not stop the others.
                log.warn("A screen could not be shown the newest", e);
            }
        }
    }

    private static Frame frame(News next, Role viewer) {
        return new Frame(
                next.before().seenBy(viewer), next.touched(), next.workshop().seenBy(viewer));
    }
}
