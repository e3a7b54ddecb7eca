package nl.draagvlak.workshop;

import java.util.UUID;

/// Names one wish of one person, born when the form opens.
public record CommandId(UUID value) {}
