package nl.draagvlak.subject.assumption;

import static nl.draagvlak.subject.Part.ESSENCE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.subject.Asked;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Bounds;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Problem;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;

/// A number that nobody knows for sure, of an NBA or of the whole programme.
public record Assumption(
        @Asked(in = ESSENCE, max = 255, lines = true, required = true) Text question,
        @Asked(in = ESSENCE, max = 80, required = true) Text name,
        @Asked(in = ESSENCE, of = "nba") Optional<ItemId> about,
        @Asked(in = ESSENCE, explained = true, since = 2) Parameter measures,
        @Asked(in = ESSENCE, required = true) Unit unit,
        @Asked(in = ESSENCE) Optional<Amount> min,
        @Asked(in = ESSENCE) Optional<Amount> max,
        @Asked(max = 500, lines = true) Text definition,
        @Asked(max = 500, lines = true) Text evidence)
        implements Measured {

    public static final SubjectKind<Assumption> KIND =
            new SubjectKind<>("assumption", 2, Assumption.class);

    @Override
    public Stage stage() {
        return Stage.ASSUMPTIONS;
    }

    @Override
    public Form form() {
        return Form.ESTIMATE;
    }

    @Override
    public Bounds bounds() {
        return new Bounds(min, max);
    }

    @Override
    public Set<ItemId> links() {
        return about.stream().collect(Collectors.toSet());
    }

    @Override
    public Optional<Problem> problem() {
        return KIND.problemIn(this).or(this::problemWithUnit).or(this::problemWithRange);
    }

    private Optional<Problem> problemWithUnit() {
        return measures.isCountedIn(unit)
                ? Optional.empty()
                : Optional.of(new Problem("measures", Refusal.COUNTED_OTHERWISE));
    }

    private Optional<Problem> problemWithRange() {
        return bounds().areUpsideDown()
                ? Optional.of(new Problem("max", Refusal.NUMBERS_OUT_OF_ORDER))
                : Optional.empty();
    }
}
