package nl.draagvlak.workshop;

import java.util.UUID;

/// Names one concern; drawn at random, so that it does not tell when it was raised.
public record ConcernId(UUID value) {}
