package nl.draagvlak.account;

import java.util.UUID;

/// Names one browser that we know.
public record VisitorId(UUID value) {}
