package nl.draagvlak.workshop;

/// What people put a number on, in blind rounds.
public interface Measured extends Content {

    /// What one fills in on a ballot: an estimate (low, best, high, how sure), or a band (target,
    /// lowest and highest acceptable).
    enum Form {
        ESTIMATE,
        BAND
    }

    Form form();

    Unit unit();

    Bounds bounds();
}
