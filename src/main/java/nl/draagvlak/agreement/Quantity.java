package nl.draagvlak.agreement;

import java.math.BigDecimal;
import nl.draagvlak.agreement.ParameterSet.Group;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Unit;

/// Numbers of one unit as other systems read them: percentages as shares, without a floating point.
record Quantity(Seen seen, Unit unit) {

    /// Money is named by its currency.
    String word() {
        return switch (unit) {
            case PERCENT -> "share";
            case MONEY -> seen.charter().currency().getCurrencyCode();
            case COUNT -> "count";
            case DAYS -> "days";
            case SECONDS -> "seconds";
        };
    }

    BigDecimal number(Amount amount) {
        return unit == Unit.PERCENT ? amount.number().movePointLeft(2) : amount.number();
    }

    Group group(Interval group) {
        return new Group(
                number(Amount.near(group.best())),
                number(Amount.near(group.low())),
                number(Amount.near(group.high())));
    }
}
