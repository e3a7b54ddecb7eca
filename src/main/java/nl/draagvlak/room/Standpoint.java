package nl.draagvlak.room;

import com.vaadin.flow.component.UI;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Stances.TakeStance;

/// How one person says where they stand, on a card or right in a list.
record Standpoint(Participation participation) {

    /// Takes a stance on the version that somebody read; taking the same again is no mistake, and
    /// whoever objects is asked what stands in the way.
    void take(ItemId item, int version, Stance stance) {
        if (stance == Stance.OBJECT) {
            participation.seen().items().find(item).ifPresent(this::object);
        } else if (participation.mine().stance(item).filter(stance::equals).isEmpty()) {
            participation.wish(new TakeStance(item, version, stance));
        }
    }

    private void object(Item item) {
        var ui = UI.getCurrent();
        var says =
                new ReasonDialog.Words(
                        ui.getTranslation("room.object.title"),
                        ui.getTranslation("room.object.lead"),
                        ui.getTranslation("room.object.act"));
        new ReasonDialog(
                        participation,
                        participation.address(item) + "/object",
                        says,
                        reason -> new TakeStance(item.id(), item.version(), Stance.OBJECT, reason))
                .open();
    }
}
