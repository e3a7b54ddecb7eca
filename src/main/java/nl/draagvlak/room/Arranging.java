package nl.draagvlak.room;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Layout.Arrange;
import nl.draagvlak.workshop.Place;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Step;

/// How one person moves widgets about.
record Arranging(Participation participation) {

    /// A wish that changes nothing, such as dropping a widget where it was, is no mistake.
    void arrange(ItemId item, Place place) {
        var id = new CommandId(UUID.randomUUID());
        if (participation.submit(id, new Arrange(item, place))
                        instanceof Decision.Refused(var why, _)
                && why != Refusal.NOTHING_CHANGED) {
            Notices.refusal(UI.getCurrent().getTranslation("refusal." + why));
        }
    }

    void step(ItemId item, Step step) {
        participation.seen().layout().step(item, step).ifPresent(place -> arrange(item, place));
    }

    /// Changes places with the widget that is read just before (-1) or after (1) this one.
    void swap(ItemId item, int by) {
        var layout = participation.seen().layout();
        var other = neighbour(layout.inOrder(), item, by);
        if (other >= 0) {
            var neighbour = layout.inOrder().get(other);
            layout.inPlaceOf(item, neighbour).ifPresent(place -> arrange(item, place));
            layout.inPlaceOf(neighbour, item).ifPresent(place -> arrange(neighbour, place));
        }
    }

    boolean canSwap(ItemId item, int by) {
        return neighbour(participation.seen().layout().inOrder(), item, by) >= 0;
    }

    private static int neighbour(List<ItemId> order, ItemId item, int by) {
        var at = order.indexOf(item) + by;
        return order.contains(item) && at < order.size() ? at : -1;
    }
}
