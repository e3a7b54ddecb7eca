package nl.draagvlak.workshop;

/// One step of a widget on the dashboard, as a key or a button asks for it.
public enum Step {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    WIDER,
    NARROWER,
    TALLER,
    SHORTER
}
