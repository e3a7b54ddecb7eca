package nl.draagvlak.live;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.live.Writer.Wish;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.Workshop;

/// One attempt to decide on wishes that arrived together, each after the one before it.
final class Batch {

    private final Clock clock;
    private final List<Entry> tail;
    private final Map<CommandId, List<Entry>> done;
    private final List<Entry> written = new ArrayList<>();
    private final Map<Wish, Decision> decisions = new LinkedHashMap<>();
    private Workshop after;

    /// `tail` is what others wrote since `before`, `done` what these wishes led to when they were
    /// first sent.
    Batch(Workshop before, List<Entry> tail, Map<CommandId, List<Entry>> done, Clock clock) {
        this.tail = tail;
        this.done = new LinkedHashMap<>(done);
        this.after = before.replay(tail);
        this.clock = clock;
    }

    void decide(Wish wish) {
        var submission = wish.submission();
        var earlier = done.get(submission.id());
        decisions.put(wish, earlier == null ? decideNow(submission) : again(submission, earlier));
    }

    List<Entry> written() {
        return written;
    }

    Map<Wish, Decision> decisions() {
        return decisions;
    }

    Workshop after() {
        return after;
    }

    /// What is new since `before`, whoever wrote it.
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
