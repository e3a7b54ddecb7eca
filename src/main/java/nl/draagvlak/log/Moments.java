package nl.draagvlak.log;

import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.Workshop;
import nl.draagvlak.workshop.WorkshopId;

/// A workshop as it is and as it was: every so many contributions its state is kept, and what lies
/// between two of them is read from the log.
///
/// States share what is alike in them. They are in memory only, and only for as long as the newest
/// one is: the log alone is the truth, and words that are erased stay on no disk because of them.
/// As whenever a workshop is opened, the chain of hashes is not verified. One thread at a time
/// adds.
public final class Moments {

    private static final int FIRST_STEP = 1000;
    private static final int MOST = 64;

    private final ContributionLog contributions;
    private final NavigableMap<Long, Workshop> kept = new ConcurrentSkipListMap<>();
    private final int most;
    private int step;
    private volatile Workshop newest;

    /// Reads a workshop from its beginning.
    public Moments(ContributionLog contributions, WorkshopId workshop) {
        this(contributions, workshop, FIRST_STEP, MOST);
    }

    /// Keeps a state every `step` contributions; once there are more than `most` of them, every
    /// other one is let go, and the steps are twice as long from then on.
    Moments(ContributionLog contributions, WorkshopId workshop, int step, int most) {
        this.contributions = contributions;
        this.step = step;
        this.most = most;
        newest = Workshop.before(workshop);
        kept.put(newest.seq(), newest);
        contributions.forEach(workshop, 0, entry -> add(newest.evolve(entry)));
    }

    public Workshop newest() {
        return newest;
    }

    /// What it has become.
    public void add(Workshop now) {
        newest = now;
        if (now.seq() >= kept.lastKey() + step) {
            kept.put(now.seq(), now);
            if (kept.size() > most) {
                letGoOfEveryOther();
            }
        }
    }

    /// How it was when it had so many contributions, from 0 up to as many as it has.
    public Workshop at(long seq) {
        var now = newest;
        if (seq < 0 || seq > now.seq()) {
            throw new IllegalArgumentException("no moment " + seq + " of " + now.seq());
        }
        return seq == now.seq() ? now : after(kept.headMap(seq, true).lastEntry().getValue(), seq);
    }

    private Workshop after(Workshop before, long seq) {
        var fold = new Fold(before);
        contributions.forEach(before.id(), before.seq(), seq, fold::read);
        return fold.workshop;
    }

    private void letGoOfEveryOther() {
        step *= 2;
        var place = 0;
        for (var seq : List.copyOf(kept.keySet())) {
            if (place++ % 2 == 1) {
                kept.remove(seq);
            }
        }
    }

    /// Takes entries one by one, so that they are never held all at once.
    private static final class Fold {

        private Workshop workshop;

        Fold(Workshop workshop) {
            this.workshop = workshop;
        }

        void read(Entry entry) {
            workshop = workshop.evolve(entry);
        }
    }
}
