package nl.draagvlak.live;

import java.util.Set;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Seen;

/// What people of one role are shown at once: all that changed after `from`, up to `seen.seq()`.
public record Frame(long from, Set<ItemId> touched, Seen seen) {}
