package nl.draagvlak.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/// Lets a crowd act for some time.
record Trial(Crowd crowd, Duration time) {

    private static final int DIGITS = 3;

    /// What was found: how long it took until each other person saw a change, and until the last
    /// one did, in microseconds.
    record Outcome(
            long sent, long seen, Histogram each, Histogram last, double perSecond, double bytes) {}

    private record Change(int by, long due, long mark) {}

    /// Changes come at a fixed rate, whether or not those before have been seen: who waits is not
    /// forgotten.
    Outcome at(double rate) {
        var many = (int) Math.max(1, rate * time.toSeconds());
        var before = crowd.bytes();
        var start = System.nanoTime();
        var acts = new Together<Change>();
        for (var n = 0; n < many; n++) {
            var due = start + (long) (n * 1e9 / rate);
            var who = n % crowd.people();
            parkUntil(due);
            acts.begin(() -> new Change(who, due, crowd.act(who).getAsLong()));
        }
        var changes = acts.done();
        crowd.settle();
        return outcome(many, changes, start, before);
    }

    /// Everybody acts again as soon as they are answered.
    Outcome flatOut() {
        var before = crowd.bytes();
        var start = System.nanoTime();
        var end = start + time.toNanos();
        var busy = new Together<Integer>();
        for (var one = 0; one < crowd.people(); one++) {
            var who = one;
            busy.begin(() -> actUntil(end, who));
        }
        var sent = busy.done().stream().mapToInt(many -> many).sum();
        crowd.settle();
        return outcome(sent, List.of(), start, before);
    }

    private int actUntil(long end, int who) {
        var sent = 0;
        while (System.nanoTime() < end) {
            crowd.act(who);
            sent++;
        }
        return sent;
    }

    private Outcome outcome(int sent, List<Change> changes, long start, long bytesBefore) {
        var seconds = (System.nanoTime() - start) / 1e9;
        var each = new Histogram(DIGITS);
        var last = new Histogram(DIGITS);
        var seen = changes.stream().filter(change -> record(change, each, last)).count();
        var deliveries = (double) sent * crowd.witnesses();
        return new Outcome(
                sent,
                changes.isEmpty() ? sent : seen,
                each,
                last,
                sent / seconds,
                (crowd.bytes() - bytesBefore) / deliveries);
    }

    /// Whether everybody saw it.
    private boolean record(Change change, Histogram each, Histogram last) {
        var latest = 0L;
        for (var who = 0; who < crowd.witnesses(); who++) {
            var at = crowd.seenAt(change.by(), who, change.mark());
            if (at == Crowd.NEVER) {
                return false;
            }
            if (who != change.by() % crowd.witnesses()) {
                each.recordValue(Math.max(0, at - change.due()) / 1000);
                latest = Math.max(latest, at);
            }
        }
        last.recordValue(Math.max(0, latest - change.due()) / 1000);
        return true;
    }

    private static void parkUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
