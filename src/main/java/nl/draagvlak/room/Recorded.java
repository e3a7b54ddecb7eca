package nl.draagvlak.room;

import com.vaadin.flow.component.UI;
import nl.draagvlak.shell.Days;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;

/// Says which number was recorded a moment ago, and on which day it is looked at again.
record Recorded(Participation participation, Item item) {

    void tell() {
        var ui = UI.getCurrent();
        var seen = participation.seen();
        seen.figure(item.id())
                .map(agreed -> Figures.of(ui, seen, (Measured) item.content(), agreed))
                .map(said ->
                        seen.review(item.id())
                                .map(day ->
                                        ui.getTranslation(
                                                "room.rounds.recorded-until",
                                                said.value(),
                                                said.low(),
                                                said.high(),
                                                Days.inFull(day, ui.getLocale())))
                                .orElseGet(() ->
                                        ui.getTranslation(
                                                "room.rounds.recorded",
                                                said.value(),
                                                said.low(),
                                                said.high())))
                .ifPresent(Notices::tell);
    }
}
