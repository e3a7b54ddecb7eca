package nl.draagvlak.workshop;

import java.util.Optional;

/// What an item is about; kinds of subject grow outside the heart.
public interface Content {

    /// What people call it.
    Text name();

    /// The stage in which items of this kind are worked on.
    Stage stage();

    /// The first thing that is wrong with it.
    Optional<Problem> problem();
}
