package nl.draagvlak.workshop;

/// In what a quantity is counted; money is in the currency of the workshop.
public enum Unit {
    PERCENT,
    MONEY,
    COUNT,
    DAYS,
    SECONDS
}
