package nl.draagvlak.workshop;

import java.util.UUID;

/// Names one workshop.
public record WorkshopId(UUID value) {}
