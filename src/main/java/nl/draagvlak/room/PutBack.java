package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.Outcome;
import nl.draagvlak.workshop.Seen;

/// Says of an item that was reopened who did so and why, and which number had been agreed before.
record PutBack(Component speaker, Participation participation, Seen seen) {

    String words(Item item, Outcome reopened) {
        var by = participation.name(reopened.by(), speaker);
        var reason = reopened.reason().words();
        return reopened.agreedBefore()
                .map(before -> words((Measured) item.content(), before, by, reason))
                .orElseGet(() -> speaker.getTranslation("room.item-head.reopened", by, reason));
    }

    private String words(Measured about, AgreedValue before, String by, String reason) {
        var figures = Figures.of(speaker, seen, about, before.figure(about.unit()));
        return speaker.getTranslation(
                "room.item-head.reopened-number",
                figures.value(),
                figures.low(),
                figures.high(),
                by,
                reason);
    }
}
