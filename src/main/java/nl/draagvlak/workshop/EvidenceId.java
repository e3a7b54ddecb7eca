package nl.draagvlak.workshop;

import java.util.UUID;

/// Names one observation that was laid beside a number.
public record EvidenceId(UUID value) {}
