package nl.draagvlak.workshop;

import java.time.Instant;

/// A contribution in its place: the `seq`-th of its workshop, the `part`-th of its command.
public record Entry(
        long seq,
        CommandId command,
        int part,
        ParticipantId author,
        Instant at,
        Contribution contribution) {}
