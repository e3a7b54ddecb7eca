package nl.draagvlak.account;

import java.util.Optional;
import nl.draagvlak.workshop.WorkshopId;

/// The way into a workshop: a link with a secret, and for as long as it works a code to type.
public record Invitation(WorkshopId workshop, Secret secret, Optional<Code> code) {}
