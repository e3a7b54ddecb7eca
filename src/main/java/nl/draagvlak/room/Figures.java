package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.shell.Numbers;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Unit;

/// Numbers of a group in words, no more precise than `grain` allows.
record Figures(Component speaker, Seen seen, Unit unit, Interval band, double grain) {

    /// Numbers as the kind of ballot gives them: an estimate is as precise as its band is narrow,
    /// whereas a norm that people voted for stands as they wrote it.
    static Figures of(Component speaker, Seen seen, Measured about, Interval band) {
        var grain =
                switch (about.form()) {
                    case ESTIMATE -> band.high() - band.low();
                    case BAND -> 0;
                };
        return new Figures(speaker, seen, about.unit(), band, grain);
    }

    /// The same, but what was worked out of norms that stand as written is only as precise as it
    /// lies apart.
    Figures workedOut(double width) {
        return new Figures(speaker, seen, unit, band, grain > 0 ? grain : width);
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

    List<String> each(Interval interval) {
        return List.of(say(interval.low()), say(interval.best()), say(interval.high()));
    }

    String say(double number) {
        return new Quantities(speaker, seen)
                .write(amount(number), unit, UI.getCurrent().getLocale());
    }

    /// Whether a number reads as lower (-1) or higher (1) than that of the group, or as the same
    /// (0).
    int besideTheGroup(double number) {
        return Integer.signum(amount(number).compareTo(amount(band.best())));
    }

    private Amount amount(double number) {
        return Numbers.rounded(number, grain);
    }
}
