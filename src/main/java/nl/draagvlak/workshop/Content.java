package nl.draagvlak.workshop;

import java.util.Optional;
import java.util.Set;

/// What an item is about; kinds of subject grow outside the heart.
public interface Content {

    /// What people call it.
    Text name();

    /// The stage in which items of this kind are worked on.
    Stage stage();

    /// The other items that it speaks of, which must be there.
    default Set<ItemId> links() {
        return Set.of();
    }

    /// The first thing that is wrong with it.
    Optional<Problem> problem();

    /// The first thing that is wrong with it beside the items that it speaks of.
    default Optional<Problem> problemAmong(Items others) {
        return Optional.empty();
    }
}
