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
        look(seen, mine, seen.items().byId().keySet());
    }

    /// Looks at the items that look different now; no other begins to wait, or waits no longer.
    void look(Seen seen, Mine mine, Collection<ItemId> touched) {
        touched.forEach(id -> seen.items().find(id).ifPresent(item -> look(seen, mine, item)));
        isAskedForPulse = mine.isAskedForPulse(seen);
    }

    private void look(Seen seen, Mine mine, Item item) {
        var items = waiting.computeIfAbsent(item.content().stage(), _ -> new HashSet<>());
        if (mine.isWaitedFor(seen, item)) {
            items.add(item.id());
        } else {
            items.remove(item.id());
        }
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
