package nl.draagvlak.workshop;

import java.util.Optional;
import nl.draagvlak.workshop.Stances.Held;
import org.pcollections.PMap;

/// What one person may know of themselves, and nobody else.
public record Mine(ParticipantId me, PMap<ItemId, Held> stances) {

    public Optional<Stance> stance(ItemId item) {
        return held(item).map(Held::stance);
    }

    /// Whether I am asked where I stand: I have not said it, or I objected to an earlier version.
    public boolean isAsked(Seen seen, Items.Item item) {
        return seen.isDiscussed(item)
                && seen.people().hasASay(me)
                && held(item.id()).filter(held -> stillHolds(held, item)).isEmpty();
    }

    private static boolean stillHolds(Held held, Items.Item item) {
        return held.stance() != Stance.OBJECT || held.version() == item.version();
    }

    private Optional<Held> held(ItemId item) {
        return Optional.ofNullable(stances.get(item));
    }
}
