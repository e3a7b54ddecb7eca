package nl.draagvlak.workshop;

/// What has become of an item, where an agreement over objections, or with fewer answers behind it
/// than was set as enough, is told apart.
public enum Became {
    OPEN,
    AGREED,
    AGREED_WITH_DISSENT,
    PARKED,
    REJECTED,
    WITHDRAWN;

    public boolean isAgreed() {
        return this == AGREED || this == AGREED_WITH_DISSENT;
    }
}
