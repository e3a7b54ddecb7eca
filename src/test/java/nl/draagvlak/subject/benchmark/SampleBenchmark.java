package nl.draagvlak.subject.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;

/// Benchmarks as people in a retail bank propose them, filled in here and there.
public final class SampleBenchmark {

    private final Map<String, Object> values = new HashMap<>();

    private SampleBenchmark() {
        for (var field : Benchmark.KIND.fields()) {
            values.put(field.key(), field.nothing());
        }
    }

    /// The share of rate review calls that lead to an appointment: 2.1 % of 4,380 calls.
    public static SampleBenchmark conversion() {
        return new SampleBenchmark()
                .with("name", Text.of("Conversion of the rate review call"))
                .with("question", Text.of("Is the offer accepted more often than now?"))
                .with("definition", Text.of("Appointments, of all customers reached by phone."))
                .with("unit", Unit.PERCENT)
                .with("min", amount("0"))
                .with("max", amount("100"))
                .with("baseline", amount("2.1"))
                .with("source", Text.of("CRM, report of calls"))
                .with("owners", Set.of(Scenario.INBOUND));
    }

    public SampleBenchmark expecting(ItemId assumption) {
        return with("expectation", Optional.of(assumption));
    }

    public SampleBenchmark with(String field, Object value) {
        values.put(field, value);
        return this;
    }

    public Benchmark benchmark() {
        return Benchmark.KIND.with(values);
    }

    /// These numbers, oldest first.
    public SampleBenchmark inTime(String... numbers) {
        return with("series", Arrays.stream(numbers).map(Amount::of).toList());
    }

    public static Optional<Amount> amount(String number) {
        return Optional.of(Amount.of(number));
    }
}
