package nl.draagvlak.workshop;

/// What is wrong with one field of what somebody filled in.
public record Problem(String field, Refusal why) {}
