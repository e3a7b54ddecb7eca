package nl.draagvlak.workshop;

import java.util.UUID;

/// Names one thing that somebody said.
public record CommentId(UUID value) {}
