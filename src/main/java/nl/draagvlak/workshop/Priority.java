package nl.draagvlak.workshop;

/// How badly somebody needs a widget (MoSCoW).
public enum Priority {
    MUST,
    SHOULD,
    COULD,
    WONT
}
