package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Figure;
import nl.draagvlak.workshop.Grain;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Unit;

/// Numbers of a group in words, no more precise than their `grain` allows.
record Figures(Component speaker, Seen seen, Unit unit, Interval band, Grain grain) {

    /// What the group makes of something in a round.
    static Figures of(Component speaker, Seen seen, Measured about, Interval band) {
        return new Figures(speaker, seen, about.unit(), band, Grain.of(about, band));
    }

    /// What was agreed, or else what the group makes of it so far.
    static Figures of(Component speaker, Seen seen, Measured about, Figure figure) {
        return new Figures(speaker, seen, about.unit(), figure.interval(), figure.grain(about));
    }

    /// The same, but what was worked out of norms that stand as written is only as precise as it
    /// lies apart.
    Figures workedOut(double width) {
        return new Figures(
                speaker, seen, unit, band, grain.isAsWritten() ? Grain.of(unit, width) : grain);
    }

    String value() {
        return say(band.best());
    }

    String low() {
        return say(band.low());
    }

    String high() {
        return say(band.high());
    }

    /// Its band from low to high, with its value in between.
    List<String> inWords() {
        return each(band);
    }

    List<String> each(Interval interval) {
        return List.of(say(interval.low()), say(interval.best()), say(interval.high()));
    }

    String say(double number) {
        return new Quantities(speaker, seen)
                .write(grain.round(number), unit, UI.getCurrent().getLocale());
    }

    /// Whether a number reads as lower (-1) or higher (1) than that of the group, or as the same
    /// (0).
    int besideTheGroup(double number) {
        return Integer.signum(grain.round(number).compareTo(grain.round(band.best())));
    }
}
