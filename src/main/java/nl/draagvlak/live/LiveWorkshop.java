package nl.draagvlak.live;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.log.Durability;
import nl.draagvlak.log.Moments;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Mine;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.Workshop;
import nl.draagvlak.workshop.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/// One open workshop: wishes queue up, one writer decides and stores them, then everybody sees.
///
/// Wishes that arrive while a commit is under way share the next one. Nobody is shown anything that
/// is not on disk.
///
/// A room that nobody has been in for a while is left. Whoever still has it in hand then finds
/// themselves in the one that took its place.
public final class LiveWorkshop {

    private static final Logger log = LoggerFactory.getLogger(LiveWorkshop.class);
    private static final int MOST_AT_ONCE = 200;

    private final ContributionLog contributions;
    private final Durability durability;
    private final Turnstile pace;
    private final Clock clock;
    private final Showing showing;
    private final Supplier<LiveWorkshop> successor;

    /// Whoever wishes something or starts to watch is inside, and nobody leaves a room with people.
    private final ReentrantReadWriteLock inside = new ReentrantReadWriteLock();

    private final BlockingQueue<Wish> queue = new LinkedBlockingQueue<>();
    private final Thread writer;
    private final Thread shower;
    private final Moments moments;
    private volatile boolean isClosed;
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
        var name = "workshop-" + id().value();
        this.writer = Thread.ofVirtual().name(name + "-writer").unstarted(this::write);
        this.shower = Thread.ofVirtual().name(name + "-showing").unstarted(showing::show);
    }

    private WorkshopId id() {
        return moments.newest().id();
    }

    private record Wish(Submission submission, CompletableFuture<Decision> answer) {}

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
        var wish = new Wish(submission, new CompletableFuture<>());
        queue.add(wish);
        if (isClosed) {
            refuseAll();
        }
        return wish.answer().join();
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
                                .forEach(due ->
                                        queue.add(new Wish(due, new CompletableFuture<>()))));
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
        isClosed = true;
        writer.interrupt();
        shower.interrupt();
        showing.close();
        refuseAll();
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
                writer.interrupt();
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

    private void refuseAll() {
        var left = new ArrayList<Wish>();
        queue.drainTo(left);
        left.forEach(wish -> wish.answer().complete(Decision.refused(Refusal.NOT_OPENED_YET)));
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

    private void write() {
        while (!isClosed) {
            try {
                var wishes = new ArrayList<Wish>();
                wishes.add(queue.take());
                queue.drainTo(wishes, MOST_AT_ONCE - 1);
                answer(wishes);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void answer(List<Wish> wishes) {
        try {
            storeAndAnswer(wishes);
        } catch (CannotCreateTransactionException e) {
            refuse(wishes, e);
        } catch (RuntimeException | Error e) {
            log.warn("Wishes in {} could not be stored together", id().value(), e);
            answerOneByOne(wishes);
        }
    }

    /// What one wish brings about must not fail the others, and one whose commit got lost may be on
    /// disk: trying it again reads that first.
    private void answerOneByOne(List<Wish> wishes) {
        var waiting = new ArrayDeque<>(wishes);
        while (!waiting.isEmpty()) {
            var wish = waiting.peek();
            try {
                storeAndAnswer(List.of(wish));
            } catch (CannotCreateTransactionException e) {
                refuse(waiting, e);
                return;
            } catch (DataAccessException | TransactionException e) {
                refuse(List.of(wish), e);
            } catch (RuntimeException | Error e) {
                wish.answer().completeExceptionally(e);
            }
            waiting.remove();
        }
    }

    private void refuse(Collection<Wish> wishes, Exception why) {
        log.error("Wishes in {} could not be stored: {}", id().value(), why.getMessage());
        var away = Decision.refused(Refusal.DATABASE_AWAY);
        wishes.forEach(wish -> wish.answer().complete(away));
    }

    private void storeAndAnswer(List<Wish> wishes) {
        store(wishes).forEach((wish, decision) -> wish.answer().complete(decision));
    }

    private Map<Wish, Decision> store(List<Wish> wishes) {
        var commands = wishes.stream().map(wish -> wish.submission().id()).collect(toSet());
        var batches = new ArrayList<Batch>();
        contributions.append(
                id(),
                moments.newest().seq(),
                commands,
                (tail, done) -> {
                    var batch = new Batch(tail, done);
                    wishes.forEach(batch::decide);
                    batches.add(batch);
                    return batch.written;
                });
        var stored = batches.getLast();
        moments.add(stored.after);
        showing.changed(stored.after, stored.all());
        return stored.decisions;
    }

    /// One attempt to decide on wishes that arrived together, each after the one before it.
    private final class Batch {

        private final List<Entry> tail;
        private final Map<CommandId, List<Entry>> done;
        private final List<Entry> written = new ArrayList<>();
        private final Map<Wish, Decision> decisions = new LinkedHashMap<>();
        private Workshop after;

        Batch(List<Entry> tail, Map<CommandId, List<Entry>> done) {
            this.tail = tail;
            this.done = new LinkedHashMap<>(done);
            this.after = moments.newest().replay(tail);
        }

        void decide(Wish wish) {
            var submission = wish.submission();
            var earlier = done.get(submission.id());
            decisions.put(
                    wish, earlier == null ? decideNow(submission) : again(submission, earlier));
        }

        List<Entry> all() {
            var all = new ArrayList<>(tail);
            all.addAll(written);
            return all;
        }

        private Decision decideNow(Submission submission) {
            var decision = after.decide(submission.command(), submission.author());
            if (decision instanceof Decision.Accepted(var facts)) {
                done.put(submission.id(), write(submission, facts));
            }
            return decision;
        }

        private List<Entry> write(Submission submission, List<Contribution> facts) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var entries = new ArrayList<Entry>();
            for (var fact : facts) {
                var entry =
                        new Entry(
                                after.seq() + 1,
                                submission.id(),
                                entries.size(),
                                submission.author(),
                                now,
                                fact);
                after = after.evolve(entry);
                entries.add(entry);
            }
            written.addAll(entries);
            return entries;
        }

        /// A wish that was granted before gets the same answer, unless it is another wish.
        private static Decision again(Submission submission, List<Entry> earlier) {
            var facts = earlier.stream().map(Entry::contribution).toList();
            return earlier.getFirst().author().equals(submission.author())
                            && submission.command().ledTo(facts)
                    ? new Decision.Accepted(facts)
                    : Decision.refused(Refusal.ANOTHER_WISH_HAS_THIS_ID);
        }
    }
}
