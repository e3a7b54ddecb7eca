package nl.draagvlak.workshop;

import java.util.Optional;

/// An NBA, as small as possible.
record Action(Text name) implements Content {

    static Action named(String name) {
        return new Action(Text.of(name));
    }

    @Override
    public Stage stage() {
        return Stage.NBAS;
    }

    @Override
    public Optional<Problem> problem() {
        return Optional.empty();
    }
}
