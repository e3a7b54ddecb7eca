package nl.draagvlak.workshop;

import java.util.Optional;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.estimate.Proceeds.Factor;
import nl.draagvlak.workshop.Items.Item;

/// A number of an NBA that is known, in its own unit, of which more is worked out.
public record Counted(Item item, Parameter measures, Figure figure) {

    private static final double PER_CENT = 0.01;
    private static final double WEEKS = 52;
    private static final double MONTHS = 12;

    /// Which number in the formula it is. Of a share that is not between nothing and all, nobody
    /// knows out of how many.
    Optional<Factor> factor() {
        return switch (measures) {
            case PROPENSITY -> Optional.of(Factor.CHANCE).filter(_ -> isShare());
            case VALUE_ON_ACCEPT -> Optional.of(Factor.VALUE);
            case VOLUME_PER_WEEK, VOLUME_PER_MONTH, VOLUME_PER_YEAR -> Optional.of(Factor.VOLUME);
            case COST_PER_CONTACT -> Optional.of(Factor.COST_OF_CONTACT);
            case COST_ON_ACCEPT -> Optional.of(Factor.COST_OF_YES);
            case NOTHING, BASELINE_RATE, REACH_RATE, HANDLE_TIME, ATTEMPTS, HORIZON ->
                    Optional.empty();
        };
    }

    /// As it stands in the formula: a share as a fraction of one, a volume as customers a year.
    Interval inFormula() {
        var times = times();
        return new Interval(figure.lower() * times, figure.value() * times, figure.upper() * times);
    }

    private double times() {
        return switch (measures) {
            case PROPENSITY, BASELINE_RATE, REACH_RATE ->
                    figure.unit() == Unit.PERCENT ? PER_CENT : 1;
            case VOLUME_PER_WEEK -> WEEKS;
            case VOLUME_PER_MONTH -> MONTHS;
            case NOTHING,
                    VALUE_ON_ACCEPT,
                    VOLUME_PER_YEAR,
                    COST_PER_CONTACT,
                    COST_ON_ACCEPT,
                    HANDLE_TIME,
                    ATTEMPTS,
                    HORIZON ->
                    1;
        };
    }

    private boolean isShare() {
        var share = inFormula();
        return share.low() >= 0 && share.high() <= 1;
    }
}
