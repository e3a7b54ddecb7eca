package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Seen;

/// Between what a number of something lies by its nature.
record Ends(Component speaker, Seen seen, Measured about) {

    /// The same in words; none where it has no end.
    String inWords() {
        var min = about.bounds().min().map(this::say);
        var max = about.bounds().max().map(this::say);
        if (min.isPresent() && max.isPresent()) {
            return speaker.getTranslation(
                    "room.estimate.between", min.orElseThrow(), max.orElseThrow());
        }
        return min.map(low -> speaker.getTranslation("room.estimate.from", low))
                .or(() -> max.map(high -> speaker.getTranslation("room.estimate.up-to", high)))
                .orElse("");
    }

    private String say(Amount amount) {
        return new Quantities(speaker, seen)
                .write(amount, about.unit(), UI.getCurrent().getLocale());
    }
}
