package nl.draagvlak.estimate;

/// A best guess between two bounds, `low <= best <= high`, in the unit of the quantity.
public record Interval(double low, double best, double high) {

    /// This interval with each of its three numbers clamped to the range.
    public Interval within(Range range) {
        return new Interval(range.clamp(low), range.clamp(best), range.clamp(high));
    }

    boolean contains(double value) {
        return low <= value && value <= high;
    }
}
