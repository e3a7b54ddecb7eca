package nl.draagvlak.subject;

/// A part of a form: what everybody fills in within a minute, and what can wait.
public enum Part {
    ESSENCE,
    DETAILS
}
