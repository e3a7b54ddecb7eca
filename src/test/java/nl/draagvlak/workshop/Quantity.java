package nl.draagvlak.workshop;

import java.util.Optional;

/// Something that people put a number on, as small as possible.
record Quantity(Text name, Form form, Unit unit, Bounds bounds) implements Measured {

    /// A share in percent, between 0 and 100.
    static Quantity share(String name) {
        return new Quantity(
                Text.of(name),
                Form.ESTIMATE,
                Unit.PERCENT,
                new Bounds(Optional.of(Amount.of("0")), Optional.of(Amount.of("100"))));
    }

    Quantity of(Form another) {
        return new Quantity(name, another, unit, bounds);
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
