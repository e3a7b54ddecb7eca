package nl.draagvlak.workshop;

import nl.draagvlak.estimate.Interval;

/// What the group makes of a question when those count for more who did well on seed questions, and
/// how many people carry weight in it.
public record Weighted(Interval interval, int people) {}
