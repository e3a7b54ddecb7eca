package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.OrderedPSet;
import org.pcollections.PSet;

/// One blind vote on one item, as everybody may see it: who has answered, and after the reveal
/// what; `until` is when it ends by itself.
public record Round(
        int number,
        State state,
        Terms terms,
        Optional<Instant> until,
        PSet<ParticipantId> answered,
        Optional<Result> result) {

    public enum State {
        OPEN,
        REVEALED,
        CANCELLED
    }

    static Round opened(int number, Terms terms, Instant at) {
        return new Round(
                number, State.OPEN, terms, terms.until(at), OrderedPSet.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// How many of so many answers are enough.
    public int enoughOf(int respondents) {
        return Math.ceilDiv(terms.enough() * respondents, 100);
    }

    /// Whether enough answers contain what the group makes of them.
    public boolean isTogether() {
        return result.filter(shown -> shown.containingGroup() >= enoughOf(shown.respondents()))
                .isPresent();
    }

    Round with(ParticipantId answering) {
        return new Round(number, state, terms, until, answered.plus(answering), result);
    }

    Round revealed(Optional<Result> shown) {
        return new Round(number, State.REVEALED, terms, until, answered, shown);
    }

    Round cancelled() {
        return new Round(number, State.CANCELLED, terms, until, answered, Optional.empty());
    }
}
