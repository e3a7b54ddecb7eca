package nl.draagvlak.workshop;

/// A command with its id and the person whose wish it is.
public record Submission(CommandId id, ParticipantId author, Command command) {}
