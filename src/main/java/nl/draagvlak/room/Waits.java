package nl.draagvlak.room;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Mine;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// What waits for one person: the items, for their stance, their number or their priority, and the
/// listening round for their pulse.
final class Waits {

    private final Map<Stage, Set<ItemId>> waiting = new EnumMap<>(Stage.class);
    private boolean isAskedForPulse;

    /// Looks at everything.
    void lookAgain(Seen seen, Mine mine) {
        waiting.clear();
        var _ = look(seen, mine, seen.items().byId().keySet());
    }

    /// Looks at the items that look different now, since no other begins to wait or waits no
    /// longer; says whether anything did.
    boolean look(Seen seen, Mine mine, Collection<ItemId> touched) {
        var wasAsked = isAskedForPulse;
        isAskedForPulse = mine.isAskedForPulse(seen);
        var isOther = wasAsked != isAskedForPulse;
        for (var id : touched) {
            isOther |= seen.items().find(id).filter(item -> look(seen, mine, item)).isPresent();
        }
        return isOther;
    }

    private boolean look(Seen seen, Mine mine, Item item) {
        var items = waiting.computeIfAbsent(item.content().stage(), _ -> new HashSet<>());
        return mine.isWaitedFor(seen, item) ? items.add(item.id()) : items.remove(item.id());
    }

    /// The items of a stage that wait.
    Set<ItemId> in(Stage stage) {
        return waiting.getOrDefault(stage, Set.of());
    }

    /// How much waits in a stage.
    int many(Stage stage) {
        return stage == Stage.LISTENING && isAskedForPulse ? 1 : in(stage).size();
    }
}
