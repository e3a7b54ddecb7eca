package nl.draagvlak.workshop;

/// What somebody is in a workshop; people of one role see the same.
public enum Role {
    FACILITATOR,
    PARTICIPANT,
    OBSERVER
}
