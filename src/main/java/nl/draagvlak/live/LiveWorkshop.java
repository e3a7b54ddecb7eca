package nl.draagvlak.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.log.Durability;
import nl.draagvlak.log.Moments;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Mine;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Submission;

/// One open workshop: wishes queue up, one writer decides and stores them, then everybody sees.
/// Nobody is shown anything that is not on disk.
///
/// A room that nobody has been in for a while is left. Whoever still has it in hand then finds
/// themselves in the one that took its place.
public final class LiveWorkshop {

    private final ContributionLog contributions;
    private final Durability durability;
    private final Turnstile pace;
    private final Clock clock;
    private final Showing showing;
    private final Supplier<LiveWorkshop> successor;

    /// Whoever wishes something or starts to watch is inside, and nobody leaves a room with people.
    private final ReentrantReadWriteLock inside = new ReentrantReadWriteLock();

    private final Writer writer;
    private final Thread shower;
    private final Moments moments;
    private volatile boolean isLeft;
    private volatile Instant usedAt;

    /// `successor` gives the room of the same workshop that is open once this one was left.
    LiveWorkshop(
            Moments moments,
            ContributionLog contributions,
            Durability durability,
            Turnstile pace,
            Clock clock,
            Supplier<LiveWorkshop> successor) {
        this.moments = moments;
        this.successor = successor;
        this.usedAt = clock.instant();
        this.contributions = contributions;
        this.durability = durability;
        this.pace = pace;
        this.clock = clock;
        this.showing = new Showing(moments.newest());
        this.writer = new Writer(moments, contributions, showing, clock);
        var name = "workshop-" + moments.newest().id().value() + "-showing";
        this.shower = Thread.ofVirtual().name(name).unstarted(showing::show);
    }

    void start() {
        writer.start();
        shower.start();
    }

    /// The answer to a wish; when it is accepted, it is on disk.
    ///
    /// Throws [java.util.concurrent.CompletionException] when the rules themselves break on it.
    public Decision submit(Submission submission) {
        return inside(room -> room.decide(submission));
    }

    private Decision decide(Submission submission) {
        if (!pace.take(submission.author().value().toString())) {
            return Decision.refused(Refusal.TOO_FAST);
        }
        if (!durability.holds()) {
            return Decision.refused(Refusal.DATABASE_NOT_SAFE);
        }
        return writer.answer(submission);
    }

    /// Wishes what is due now in the name of whoever facilitates, since nobody does it by hand.
    void wishWhatIsDue() {
        var workshop = moments.newest();
        if (!durability.holds()) {
            return;
        }
        workshop.people()
                .facilitator()
                .ifPresent(who ->
                        workshop.due(clock.instant())
                                .map(due ->
                                        new Submission(new CommandId(UUID.randomUUID()), who, due))
                                .forEach(writer::add));
    }

    /// Which day it is here.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    public Seen seenBy(Role viewer) {
        return inside(room -> room.moments.newest().seenBy(viewer));
    }

    /// What only this person may know.
    public Mine mine(ParticipantId who) {
        return inside(room -> room.moments.newest().mine(who));
    }

    /// Leaves screens alone that end with the server; wishes under way are still answered.
    void end() {
        showing.end();
    }

    /// Ends the room of a workshop that has gone; whoever still wishes something is refused.
    void close() {
        writer.close();
        shower.interrupt();
        showing.close();
    }

    /// Says that somebody comes in.
    LiveWorkshop used() {
        usedAt = clock.instant();
        return this;
    }

    /// Whether this room is left now: nobody watches, nobody waits for an answer, and nobody came
    /// in for so long.
    boolean leave(Duration quiet) {
        if (!inside.writeLock().tryLock()) {
            return false;
        }
        try {
            if (!showing.isWatched() && !usedAt.plus(quiet).isAfter(clock.instant())) {
                isLeft = true;
                writer.stop();
                shower.interrupt();
            }
            return isLeft;
        } finally {
            inside.writeLock().unlock();
        }
    }

    boolean isLeft() {
        return isLeft;
    }

    private <T> T inside(Function<LiveWorkshop, T> act) {
        inside.readLock().lock();
        try {
            if (!isLeft) {
                return act.apply(used());
            }
        } finally {
            inside.readLock().unlock();
        }
        return successor.get().inside(act);
    }

    public Presence presence() {
        return inside(room -> room.showing.presence());
    }

    /// Somebody has an item in their hand to move it, or nothing any more.
    public void holds(ParticipantId who, Optional<ItemId> item) {
        inside(room -> {
            room.showing.holds(who, item);
            return room;
        });
    }

    /// The history, from its beginning.
    public Chronicle chronicle() {
        return inside(room -> new Chronicle(contributions, room.moments));
    }

    /// Keeps a screen up to date from `seen` on, until it says that it has gone.
    public Runnable watch(ParticipantId who, Role viewer, Watcher watcher) {
        return inside(room -> room.showing.add(who, viewer, watcher));
    }
}
