package nl.draagvlak.demo;

import java.util.UUID;
import java.util.function.Function;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.CommentId;
import nl.draagvlak.workshop.ConcernId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.WorkshopId;

/// One copy of the workshop in the script: what the script names has an id of its own in it.
record Copy(WorkshopId workshop, Function<String, UUID> ids) {

    ParticipantId person(String name) {
        return new ParticipantId(ids.apply("person " + name));
    }

    ItemId item(String name) {
        return new ItemId(ids.apply("item " + name));
    }

    ConcernId concern(String name) {
        return new ConcernId(ids.apply("concern " + name));
    }

    /// What a line of the script is called, as a wish and as words that one can reply to.
    CommandId command(String line) {
        return new CommandId(ids.apply("line " + line));
    }

    CommentId comment(String line) {
        return new CommentId(command(line).value());
    }
}
