package nl.draagvlak.demo;

import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;

/// A copy at the moment in which a line is spoken, and what this wish will be called.
record Moment(Copy copy, Seen seen, CommandId wish) {

    /// What the script names, as it is now.
    Item item(String name) {
        return seen.items()
                .find(copy.item(name))
                .orElseThrow(() -> new IllegalArgumentException("nobody proposed " + name));
    }

    Round latestRound(ItemId item) {
        return seen.latestRound(item)
                .orElseThrow(() -> new IllegalArgumentException("nobody was asked yet"));
    }
}
