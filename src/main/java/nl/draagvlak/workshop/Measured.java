package nl.draagvlak.workshop;

import java.time.LocalDate;
import java.util.Optional;

/// What people put a number on, in blind rounds.
public interface Measured extends Content {

    /// What one fills in on a ballot: an estimate (low, best, high, how sure), or a band (target,
    /// lowest and highest acceptable).
    enum Form {
        ESTIMATE,
        BAND
    }

    Form form();

    Unit unit();

    Bounds bounds();

    /// What people are asked, or which question its number answers.
    default Text question() {
        return Text.NONE;
    }

    /// What exactly is counted.
    default Text definition() {
        return Text.NONE;
    }

    /// Which number it is of the NBA that it is about.
    default Parameter measures() {
        return Parameter.NOTHING;
    }

    /// The day on which those who wrote it down want its number to be looked at again.
    default Optional<LocalDate> review() {
        return Optional.empty();
    }
}
