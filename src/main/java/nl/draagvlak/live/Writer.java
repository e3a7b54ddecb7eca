package nl.draagvlak.live;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.log.Moments;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/// Decides on the wishes of one workshop and stores what follows, one after the other; those that
/// arrive while a commit is under way share the next one.
final class Writer {

    private static final Logger log = LoggerFactory.getLogger(Writer.class);
    private static final int MOST_AT_ONCE = 200;

    private final Moments moments;
    private final ContributionLog contributions;
    private final Showing showing;
    private final Clock clock;
    private final BlockingQueue<Wish> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean isClosed;

    Writer(Moments moments, ContributionLog contributions, Showing showing, Clock clock) {
        this.moments = moments;
        this.contributions = contributions;
        this.showing = showing;
        this.clock = clock;
        this.thread =
                Thread.ofVirtual()
                        .name("workshop-" + id().value() + "-writer")
                        .unstarted(this::write);
    }

    record Wish(Submission submission, CompletableFuture<Decision> answer) {}

    void start() {
        thread.start();
    }

    /// The answer to a wish; when it is accepted, it is on disk.
    Decision answer(Submission submission) {
        return add(submission).answer().join();
    }

    /// Takes in a wish, to whose answer nobody needs to listen.
    Wish add(Submission submission) {
        var wish = new Wish(submission, new CompletableFuture<>());
        queue.add(wish);
        if (isClosed) {
            refuseAll();
        }
        return wish;
    }

    /// Stops, since nobody waits for an answer any more.
    void stop() {
        thread.interrupt();
    }

    /// Stops now; whoever waits, or still wishes something, is refused.
    void close() {
        isClosed = true;
        thread.interrupt();
        refuseAll();
    }

    private WorkshopId id() {
        return moments.newest().id();
    }

    private void refuseAll() {
        var left = new ArrayList<Wish>();
        queue.drainTo(left);
        left.forEach(wish -> wish.answer().complete(Decision.refused(Refusal.NOT_OPENED_YET)));
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
                    var batch = new Batch(moments.newest(), tail, done, clock);
                    wishes.forEach(batch::decide);
                    batches.add(batch);
                    return batch.written();
                });
        var stored = batches.getLast();
        moments.add(stored.after());
        showing.changed(stored.after(), stored.all());
        return stored.decisions();
    }
}
