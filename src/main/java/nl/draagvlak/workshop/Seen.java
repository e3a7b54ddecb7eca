package nl.draagvlak.workshop;

/// What people of one role may know of a workshop at one moment; all that leaves the heart.
public record Seen(
        WorkshopId workshop,
        Role viewer,
        long seq,
        Charter charter,
        People people,
        Stages stages,
        Items items) {}
