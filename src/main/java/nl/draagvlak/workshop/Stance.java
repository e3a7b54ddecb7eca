package nl.draagvlak.workshop;

/// Where somebody stands on an item.
public enum Stance {
    AGREE,
    CAN_LIVE_WITH_IT,
    OBJECT,
    ABSTAIN
}
