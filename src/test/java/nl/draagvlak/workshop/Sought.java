package nl.draagvlak.workshop;

import java.util.Optional;
import java.util.Set;

/// A number of an NBA that people estimate, as small as possible.
record Sought(ItemId nba, Parameter measures, Unit unit) implements Measured {

    @Override
    public Text name() {
        return Text.of(measures.name());
    }

    @Override
    public Form form() {
        return Form.ESTIMATE;
    }

    @Override
    public Bounds bounds() {
        return new Bounds(Optional.empty(), Optional.empty());
    }

    @Override
    public Set<ItemId> links() {
        return Set.of(nba);
    }

    @Override
    public Stage stage() {
        return Stage.ASSUMPTIONS;
    }

    @Override
    public Optional<Problem> problem() {
        return Optional.empty();
    }
}
