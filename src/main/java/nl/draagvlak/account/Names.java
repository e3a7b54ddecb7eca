package nl.draagvlak.account;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/// What people are called, read once per workshop and again when somebody unknown turns up.
@Component
public class Names {

    private final Participants participants;
    private final ConcurrentMap<WorkshopId, Map<ParticipantId, String>> known =
            new ConcurrentHashMap<>();

    Names(Participants participants) {
        this.participants = participants;
    }

    /// The name of somebody in a workshop, empty where it was erased.
    public String of(WorkshopId workshop, ParticipantId who) {
        var names = known.computeIfAbsent(workshop, participants::names);
        if (!names.containsKey(who)) {
            names = participants.names(workshop);
            known.put(workshop, names);
        }
        return names.getOrDefault(who, "");
    }
}
