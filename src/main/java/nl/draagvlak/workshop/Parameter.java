package nl.draagvlak.workshop;

/// Which number of an NBA is asked for; the first one is none of them.
public enum Parameter {
    NOTHING,
    PROPENSITY,
    VALUE_ON_ACCEPT,
    VOLUME_PER_WEEK,
    VOLUME_PER_MONTH,
    VOLUME_PER_YEAR,
    COST_PER_CONTACT,
    COST_ON_ACCEPT,
    BASELINE_RATE,
    REACH_RATE,
    HANDLE_TIME,
    ATTEMPTS,
    HORIZON;

    /// Whether it can be counted in this unit; a share is in per cent, or a fraction of one.
    public boolean isCountedIn(Unit unit) {
        return switch (this) {
            case NOTHING -> true;
            case PROPENSITY, BASELINE_RATE, REACH_RATE ->
                    unit == Unit.PERCENT || unit == Unit.COUNT;
            case VALUE_ON_ACCEPT, COST_PER_CONTACT, COST_ON_ACCEPT -> unit == Unit.MONEY;
            case VOLUME_PER_WEEK, VOLUME_PER_MONTH, VOLUME_PER_YEAR, ATTEMPTS -> unit == Unit.COUNT;
            case HANDLE_TIME -> unit == Unit.SECONDS;
            case HORIZON -> unit == Unit.DAYS;
        };
    }
}
