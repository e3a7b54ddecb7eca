package nl.draagvlak.workshop;

/// What has become of an item.
public enum Status {
    OPEN,
    AGREED,
    PARKED,
    REJECTED,
    WITHDRAWN
}
