package nl.draagvlak.live;

import nl.draagvlak.workshop.ParticipantId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Who has the workshop open now, with the number of their screens.
public record Presence(PMap<ParticipantId, Integer> screens) {

    static final Presence NOBODY = new Presence(HashTreePMap.empty());

    public boolean has(ParticipantId who) {
        return screens.containsKey(who);
    }

    Presence with(ParticipantId who) {
        return new Presence(screens.plus(who, screens.getOrDefault(who, 0) + 1));
    }

    Presence without(ParticipantId who) {
        var left = screens.getOrDefault(who, 0) - 1;
        return new Presence(left > 0 ? screens.plus(who, left) : screens.minus(who));
    }
}
