package nl.draagvlak.workshop;

import java.util.UUID;

/// Names one thing a workshop talks about.
public record ItemId(UUID value) {}
