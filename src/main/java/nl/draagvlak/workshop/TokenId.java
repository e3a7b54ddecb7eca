package nl.draagvlak.workshop;

import java.util.UUID;

/// Names one way in for another system; the secret of it stands elsewhere.
public record TokenId(UUID value) {}
