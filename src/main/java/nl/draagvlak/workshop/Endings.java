package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.workshop.Rounds.Cancelled;
import nl.draagvlak.workshop.Rounds.End;
import nl.draagvlak.workshop.Rounds.Revealed;

/// How rounds end that nobody reveals by hand.
record Endings(Rounds rounds) {

    /// What ends the open round of an item: it is revealed, or cancelled where there is nothing to
    /// reveal.
    Optional<Contribution> of(ItemId item) {
        return rounds.open(item)
                .map(round ->
                        numbers(item, round) > 0
                                ? new Revealed(item, round.number())
                                : new Cancelled(item, round.number()));
    }

    /// The rounds that end by themselves at this moment.
    Stream<End> due(People people, Instant now) {
        return rounds.byItem().keySet().stream()
                .flatMap(item ->
                        rounds
                                .open(item)
                                .filter(round -> isDue(item, round, people, now))
                                .map(round -> new End(item, round.number()))
                                .stream());
    }

    private boolean isDue(ItemId item, Round round, People people, Instant now) {
        return round.until().filter(end -> !now.isBefore(end)).isPresent()
                || (round.terms().byItself() && allHaveAnswered(item, round, people));
    }

    /// Whoever comes later could still be told from the few who were there before.
    private boolean allHaveAnswered(ItemId item, Round round, People people) {
        return people.byId().keySet().stream()
                        .filter(people::hasASay)
                        .allMatch(round.answered()::contains)
                && numbers(item, round) >= Cells.FEWEST_TO_SHOW;
    }

    private long numbers(ItemId item, Round round) {
        return rounds.ballots().numbers(item, round.number());
    }
}
