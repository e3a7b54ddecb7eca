package nl.draagvlak.workshop;

import java.util.Optional;
import org.pcollections.PSet;

/// One blind vote on one item, as everybody may see it: who has answered, and after the reveal
/// what. `enough` is the share (in percent) of intervals that, as agreed beforehand, must contain
/// the group's value.
public record Round(
        int number,
        State state,
        int enough,
        PSet<ParticipantId> answered,
        Optional<Result> result) {

    public enum State {
        OPEN,
        REVEALED,
        CANCELLED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// How many of so many answers are enough.
    public int enoughOf(int respondents) {
        return Math.ceilDiv(enough * respondents, 100);
    }

    Round with(ParticipantId answering) {
        return new Round(number, state, enough, answered.plus(answering), result);
    }

    Round revealed(Optional<Result> shown) {
        return new Round(number, State.REVEALED, enough, answered, shown);
    }

    Round cancelled() {
        return new Round(number, State.CANCELLED, enough, answered, Optional.empty());
    }
}
