package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Grain;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Unit;

/// One observation as it is drawn: its value between the ends of what chance leaves open, in
/// numbers and as they are written; without words at the ends where chance leaves nothing open.
public record ObservedMark(List<Double> numbers, List<String> said) {

    /// What was observed of an item, from its first reveal on, so that nobody answers what a
    /// picture says.
    static List<ObservedMark> of(Component speaker, Seen seen, Item item) {
        var writing = new Writing(speaker, seen, ((Measured) item.content()).unit());
        return seen.result(item.id()).stream()
                .flatMap(_ -> seen.evidence().beside(item.id()).stream())
                .map(piece -> writing.mark(piece.observed()))
                .toList();
    }

    private record Writing(Component speaker, Seen seen, Unit unit) {

        ObservedMark mark(Observed observed) {
            var open = observed.interval(unit);
            return new ObservedMark(
                    List.of(open.low(), open.best(), open.high()),
                    List.of(end(open.low(), open), say(observed.value()), end(open.high(), open)));
        }

        private String end(double number, Interval open) {
            var width = open.high() - open.low();
            return width > 0 ? say(Grain.of(unit, width).round(number)) : "";
        }

        private String say(Amount amount) {
            return new Quantities(speaker, seen).write(amount, unit, UI.getCurrent().getLocale());
        }
    }
}
