package nl.draagvlak.room;

import com.vaadin.flow.component.UI;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Stances.TakeStance;

/// Asks what stands in the way of somebody who objects.
final class ObjectionDialog {

    private ObjectionDialog() {}

    static ReasonDialog on(Participation participation, Item item) {
        var ui = UI.getCurrent();
        var says =
                new ReasonDialog.Words(
                        ui.getTranslation("room.object.title"),
                        ui.getTranslation("room.object.lead"),
                        ui.getTranslation("room.object.act"));
        return new ReasonDialog(
                participation,
                participation.address(item) + "/object",
                says,
                reason -> new TakeStance(item.id(), item.version(), Stance.OBJECT, reason));
    }
}
