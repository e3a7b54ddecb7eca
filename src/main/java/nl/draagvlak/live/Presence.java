package nl.draagvlak.live;

import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.ParticipantId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Who has the workshop open now, with the number of their screens, and which item somebody holds
/// in their hand to move it.
public record Presence(PMap<ParticipantId, Integer> screens, PMap<ItemId, ParticipantId> holding) {

    static final Presence NOBODY = new Presence(HashTreePMap.empty(), HashTreePMap.empty());

    public boolean has(ParticipantId who) {
        return screens.containsKey(who);
    }

    Presence with(ParticipantId who) {
        return new Presence(screens.plus(who, screens.getOrDefault(who, 0) + 1), holding);
    }

    Presence without(ParticipantId who) {
        var left = screens.getOrDefault(who, 0) - 1;
        return left > 0
                ? new Presence(screens.plus(who, left), holding)
                : new Presence(screens.minus(who), holding).letGo(who);
    }

    /// Whoever takes an item has it, and has no other.
    Presence hold(ItemId item, ParticipantId who) {
        return new Presence(screens, letGo(who).holding().plus(item, who));
    }

    Presence letGo(ParticipantId who) {
        var held = holding.keySet().stream().filter(item -> who.equals(holding.get(item))).toList();
        return new Presence(screens, holding.minusAll(held));
    }
}
