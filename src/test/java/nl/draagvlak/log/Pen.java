package nl.draagvlak.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.WorkshopId;

/// Writes contributions straight into the log, asking nobody's permission.
final class Pen {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00.000001Z");

    private final ContributionLog log;

    Pen(ContributionLog log) {
        this.log = log;
    }

    WorkshopId newWorkshop() {
        var workshop = new WorkshopId(UUID.randomUUID());
        log.create(workshop);
        return workshop;
    }

    static CommandId newCommand() {
        return new CommandId(UUID.randomUUID());
    }

    /// Writes as one who knows nothing of what is on disk; gives what the command has led to.
    List<Entry> write(WorkshopId workshop, CommandId command, Contribution... contributions) {
        return write(workshop, command, new ParticipantId(UUID.randomUUID()), contributions);
    }

    List<Entry> write(
            WorkshopId workshop,
            CommandId command,
            ParticipantId author,
            Contribution... contributions) {
        var result = new ArrayList<Entry>();
        log.append(
                workshop,
                0,
                List.of(command),
                (tail, done) -> {
                    var entries = new ArrayList<Entry>();
                    if (!done.containsKey(command)) {
                        for (var contribution : contributions) {
                            entries.add(
                                    new Entry(
                                            tail.size() + entries.size() + 1,
                                            command,
                                            entries.size(),
                                            author,
                                            NOON,
                                            contribution));
                        }
                    }
                    result.clear();
                    result.addAll(done.getOrDefault(command, entries));
                    return entries;
                });
        return result;
    }

    List<Entry> read(WorkshopId workshop) {
        var entries = new ArrayList<Entry>();
        log.forEach(workshop, 0, entries::add);
        return entries;
    }
}
