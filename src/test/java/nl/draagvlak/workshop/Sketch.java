package nl.draagvlak.workshop;

import java.util.Optional;
import java.util.UUID;

/// Something on the dashboard, as small as possible.
record Sketch(Text name) implements Content {

    static final ItemId A = new ItemId(new UUID(5, 1));
    static final ItemId B = new ItemId(new UUID(5, 2));
    static final ItemId C = new ItemId(new UUID(5, 3));
    static final ItemId D = new ItemId(new UUID(5, 4));

    static Items.Proposed proposed(ItemId item) {
        return new Items.Proposed(item, new Sketch(Text.of("Conversion")));
    }

    @Override
    public Stage stage() {
        return Stage.DASHBOARD;
    }

    @Override
    public Optional<Problem> problem() {
        return Optional.empty();
    }
}
