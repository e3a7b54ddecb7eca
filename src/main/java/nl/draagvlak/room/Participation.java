package nl.draagvlak.room;

import nl.draagvlak.account.Names;
import nl.draagvlak.live.LiveWorkshop;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Submission;

/// Somebody in a room: what they see, and what they wish.
public record Participation(LiveWorkshop room, ParticipantId me, Role role, Names names) {

    public Seen seen() {
        return room.seenBy(role);
    }

    Decision submit(CommandId id, Command command) {
        return room.submit(new Submission(id, me, command));
    }

    public String address() {
        return "workshops/" + seen().workshop().value();
    }
}
