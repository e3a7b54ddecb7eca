package nl.draagvlak.estimate;

/// What one respondent answered: lowest and highest plausible, best guess, and how sure (0.5..1)
/// that the truth lies between.
public record Estimate(double low, double best, double high, double sure) {

    /// The interval this respondent would have given at another level (0..1), not clamped: both
    /// arms stretch by `level / sure`.
    ///
    /// Source: Hemming et al. (2018), A practical guide to structured expert elicitation using the
    /// IDEA protocol, Methods in Ecology and Evolution 9, linear extrapolation after Bedford and
    /// Cooke (2001).
    public Interval at(double level) {
        double stretch = level / sure;
        return new Interval(best - (best - low) * stretch, best, best + (high - best) * stretch);
    }
}
