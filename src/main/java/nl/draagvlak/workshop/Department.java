package nl.draagvlak.workshop;

/// A part of the organisation that has a say, with the sign it is drawn with.
public record Department(DepartmentId id, Text name, Mark mark) {}
