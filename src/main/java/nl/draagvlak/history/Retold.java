package nl.draagvlak.history;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Told;
import nl.draagvlak.workshop.Told.Aspect;
import nl.draagvlak.workshop.Told.Deed;

/// Something that happened, and how many times; only an answer that one person saved anew in the
/// same round is told once, at the moment of the last time.
record Retold(Told told, int times) {

    private sealed interface Thing {

        record Once(long seq) implements Thing {}

        record Answer(Optional<ParticipantId> who, Optional<ItemId> item, Optional<Aspect> round)
                implements Thing {}
    }

    /// All of it in order of the last time that it happened.
    static List<Retold> of(Collection<Told> all) {
        Map<Thing, Retold> things = new LinkedHashMap<>();
        for (var told : all) {
            var thing = thing(told);
            var before = things.remove(thing);
            things.put(thing, new Retold(told, before == null ? 1 : before.times() + 1));
        }
        return List.copyOf(things.values());
    }

    private static Thing thing(Told told) {
        return told.deed() == Deed.ROUND_ANSWERED
                ? new Thing.Answer(told.who(), told.item(), told.aspect())
                : new Thing.Once(told.seq());
    }
}
