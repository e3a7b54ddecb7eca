package nl.draagvlak.workshop;

/// A part of the work, in the order in which a workshop goes through them.
public enum Stage {
    NBAS
}
