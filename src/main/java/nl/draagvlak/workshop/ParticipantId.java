package nl.draagvlak.workshop;

import java.util.UUID;

/// Names one person in one workshop.
public record ParticipantId(UUID value) {}
