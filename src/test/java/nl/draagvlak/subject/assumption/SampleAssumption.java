package nl.draagvlak.subject.assumption;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;

/// Assumptions as people in a retail bank propose them.
public final class SampleAssumption {

    private SampleAssumption() {}

    /// The share of customers who accept when we call them, between 0 and 100 %.
    public static Assumption startingPropensity() {
        var values = values("Starting propensity", Unit.PERCENT);
        values.put("min", Optional.of(Amount.of("0")));
        values.put("max", Optional.of(Amount.of("100")));
        return Assumption.KIND.with(values);
    }

    /// How long one call takes.
    public static Assumption handleTime() {
        return Assumption.KIND.with(values("Handle time", Unit.SECONDS));
    }

    /// One of the numbers of an NBA.
    public static Assumption measuring(Parameter measures, ItemId nba, String name, Unit unit) {
        var values = values(name, unit);
        values.put("about", Optional.of(nba));
        values.put("measures", measures);
        return Assumption.KIND.with(values);
    }

    private static Map<String, Object> values(String name, Unit unit) {
        var values = new HashMap<String, Object>();
        Assumption.KIND.fields().forEach(field -> values.put(field.key(), field.nothing()));
        values.put("name", Text.of(name));
        values.put("question", Text.of("How much is it?"));
        values.put("unit", unit);
        return values;
    }
}
