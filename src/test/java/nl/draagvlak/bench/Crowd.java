package nl.draagvlak.bench;

import java.util.Optional;
import java.util.function.LongSupplier;

/// A number of people in one system, who change things and see what the others change.
public interface Crowd extends AutoCloseable {

    /// What has not been shown yet.
    long NEVER = Long.MAX_VALUE;

    int people();

    /// How many of them see what one does, that one too.
    default int witnesses() {
        return people();
    }

    /// One of them changes something; once it is accepted, gives whom to ask for the mark by which
    /// the others know it.
    LongSupplier act(int who);

    /// When, in [System#nanoTime()], a witness was first shown a state with this change of somebody
    /// in it; [#NEVER] if that has not happened yet.
    long seenAt(int by, int witness, long mark);

    /// What was sent to them all to keep them up to date, so far.
    long bytes();

    /// Waits until everybody was shown everything.
    void settle();

    /// What went wrong since this was last asked: a change lost or doubled, or somebody who sees
    /// something else than what is stored.
    Verdict verdict();

    /// Why people were refused what they wished, where the system says so.
    default Refusals refusals() {
        return new Refusals();
    }

    @Override
    void close();

    /// Empty where nothing went wrong; otherwise what.
    record Verdict(long lost, long doubled, Optional<String> divergence) {

        static final Verdict FINE = new Verdict(0, 0, Optional.empty());

        public boolean isFine() {
            return lost == 0 && doubled == 0 && divergence.isEmpty();
        }
    }
}
