package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.shell.Numbers;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Unit;

/// Numbers that were worked out, in words, as precise as the band of the group allows.
record Figures(Component speaker, Seen seen, Unit unit, Interval band) {

    String value() {
        return say(band.best());
    }

    String low() {
        return say(band.low());
    }

    String high() {
        return say(band.high());
    }

    List<String> each(Interval interval) {
        return List.of(say(interval.low()), say(interval.best()), say(interval.high()));
    }

    String say(double number) {
        return new Quantities(speaker, seen)
                .write(
                        Numbers.rounded(number, band.high() - band.low()),
                        unit,
                        UI.getCurrent().getLocale());
    }
}
