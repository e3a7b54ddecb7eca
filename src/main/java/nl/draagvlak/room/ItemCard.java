package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import nl.draagvlak.live.Frame;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Seen;

/// One item in full.
abstract class ItemCard extends Composite<Section> {

    private final ItemId item;

    ItemCard(ItemId item) {
        this.item = item;
    }

    ItemId item() {
        return item;
    }

    /// Shows it as it is, whatever this screen has been shown before.
    abstract void showAll(Seen seen);

    /// Shows what changed.
    abstract void show(Frame frame);
}
