package nl.draagvlak.subject.nba;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.workshop.Text;

/// NBAs as people in a retail bank propose them, filled in here and there.
public final class SampleNba {

    private final Map<String, Object> values = new HashMap<>();

    private SampleNba() {
        for (var field : Nba.KIND.fields()) {
            values.put(field.key(), field.nothing());
        }
    }

    /// An NBA as it is, to be changed.
    public static SampleNba of(Nba nba) {
        var same = new SampleNba();
        Nba.KIND.fields().forEach(field -> same.with(field.key(), field.valueIn(nba)));
        return same;
    }

    /// An NBA of which only the name is known.
    public static SampleNba named(String name) {
        return new SampleNba().with("name", Text.of(name));
    }

    /// The call that a retail bank makes when a fixed rate ends.
    public static Nba rateReviewCall() {
        return named("Rate review call")
                .with(
                        "description",
                        Text.of("The fixed rate ends within 12 months. We call with a proposal."))
                .with("channels", Set.of(Channel.OUTBOUND_CALL, Channel.EMAIL))
                .with("type", Nba.Type.RETENTION)
                .with("validFrom", Optional.of(LocalDate.of(2027, 1, 1)))
                .with("legalBasis", Nba.LegalBasis.CONSENT)
                .nba();
    }

    public SampleNba with(String field, Object value) {
        values.put(field, value);
        return this;
    }

    public Nba nba() {
        return Nba.KIND.with(values);
    }
}
