package nl.draagvlak.account;

import nl.draagvlak.workshop.WorkshopId;

/// A way into a workshop, the first or a later one: a link with a secret, and a code to type.
public record Invitation(WorkshopId workshop, int number, Secret secret, Code code) {}
