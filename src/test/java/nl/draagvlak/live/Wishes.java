package nl.draagvlak.live;

import java.util.UUID;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Submission;

/// What people in tests wish.
public final class Wishes {

    private Wishes() {}

    public static ParticipantId somebody() {
        return new ParticipantId(UUID.randomUUID());
    }

    public static Submission of(ParticipantId who, Command command) {
        return new Submission(new CommandId(UUID.randomUUID()), who, command);
    }

    public static Charter.Open opening() {
        return new Charter.Open(Scenario.charter());
    }

    public static Items.Propose proposing(String name) {
        return new Items.Propose(new ItemId(UUID.randomUUID()), SampleNba.named(name).nba());
    }
}
