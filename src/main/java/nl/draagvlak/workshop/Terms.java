package nl.draagvlak.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is agreed about a round before anybody answers: `enough` is the share of intervals (in
/// percent) that must contain the group's value; whether a number needs a reason; whether the
/// reveal shows who gave which number; whether the round ends by itself when all have answered; and
/// after how many minutes it does.
public record Terms(
        int enough, boolean reasons, boolean named, boolean byItself, Optional<Integer> minutes) {

    /// A week.
    public static final int MOST_MINUTES = 7 * 24 * 60;

    /// The usual ones: a reason may be left out, nobody is named, and the facilitator reveals.
    public static Terms enough(int share) {
        return new Terms(share, false, false, false, Optional.empty());
    }

    /// Until when people answer in a round that opens at this moment.
    Optional<Instant> until(Instant opened) {
        return minutes.map(many -> opened.plus(Duration.ofMinutes(many)));
    }

    Optional<Problem> problem() {
        if (enough < 1 || enough > 100) {
            return Optional.of(new Problem("enough", Refusal.OUTSIDE_RANGE));
        }
        return minutes.filter(many -> many < 1 || many > MOST_MINUTES).isPresent()
                ? Optional.of(new Problem("minutes", Refusal.OUTSIDE_RANGE))
                : Optional.empty();
    }
}
