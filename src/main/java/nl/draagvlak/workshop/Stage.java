package nl.draagvlak.workshop;

import java.util.Locale;

/// A part of the work, in the order in which a workshop goes through them.
public enum Stage {
    LISTENING,
    NBAS,
    ASSUMPTIONS,
    BENCHMARKS,
    DASHBOARD,
    AGREEMENT;

    /// Its name in addresses.
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
