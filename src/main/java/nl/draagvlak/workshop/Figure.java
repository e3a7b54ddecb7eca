package nl.draagvlak.workshop;

/// A number and its band, in the unit of what it is about; agreed, or what the group makes of it so
/// far.
public record Figure(Unit unit, double value, double lower, double upper, boolean agreed) {}
