package nl.draagvlak.workshop;

/// Names one department within one workshop, in a few plain letters: `inbound`.
public record DepartmentId(String value) {}
