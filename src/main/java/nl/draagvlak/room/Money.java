package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Grain;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Unit;

/// Money that was worked out, in the currency of the workshop, no more precise than `width` allows.
record Money(Component speaker, Seen seen, double width) {

    static Money of(Component speaker, Seen seen, Interval result) {
        return new Money(speaker, seen, result.high() - result.low());
    }

    String say(double money) {
        return new Quantities(speaker, seen)
                .write(Grain.roughly(width).round(money), Unit.MONEY, UI.getCurrent().getLocale());
    }
}
