package nl.draagvlak.room;

import java.util.Optional;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Seen;

/// How far people have come with a number on which nothing was decided yet; its name is the key of
/// the word for it.
enum Asking {
    NOT_ASKED,
    ASKED,
    REVEALED,
    TRUTH_TO_COME,
    TRUTH_TOLD,
    DISCUSSED;

    /// Nothing for what was decided, and for what nobody puts a number on.
    static Optional<Asking> of(Seen seen, Item item) {
        return Optional.of(item)
                .filter(one -> one.content() instanceof Measured)
                .filter(one -> seen.became(one.id()) == Became.OPEN)
                .map(one -> undecided(seen, one));
    }

    private static Asking undecided(Seen seen, Item item) {
        if (seen.agenda().isAbout(item.id())) {
            return DISCUSSED;
        }
        if (seen.isAsking(item.id())) {
            return ASKED;
        }
        if (seen.result(item.id()).isEmpty()) {
            return NOT_ASKED;
        }
        return seen.seeds().has(item.id()) ? ofSeed(seen, item) : REVEALED;
    }

    /// Nobody agrees on a seed question: its true answer is told.
    private static Asking ofSeed(Seen seen, Item item) {
        return seen.seeds().truth(item.id()).isPresent() ? TRUTH_TOLD : TRUTH_TO_COME;
    }
}
