package nl.draagvlak.account;

import java.util.UUID;

/// Names one account.
public record AccountId(UUID value) {}
