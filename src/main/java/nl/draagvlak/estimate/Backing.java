package nl.draagvlak.estimate;

/// How a band stands beside what was observed; the ends of both belong to them.
///
/// What was observed is an interval, since a sample leaves open what the true value is; a number of
/// which no sample is known is a point.
public enum Backing {
    /// All that was observed lies in the band.
    CONTAINS,
    /// A part of it lies in the band and a part beside it, so the band is tighter than the
    /// evidence.
    TOO_TIGHT,
    /// Nothing of it lies in the band.
    CONTRADICTED;

    public static Backing of(Interval band, Interval observed) {
        if (observed.high() < band.low() || observed.low() > band.high()) {
            return CONTRADICTED;
        }
        return band.contains(observed.low()) && band.contains(observed.high())
                ? CONTAINS
                : TOO_TIGHT;
    }
}
