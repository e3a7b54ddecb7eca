package nl.draagvlak.subject.benchmark;

import static java.util.Comparator.comparing;
import static nl.draagvlak.subject.Part.ESSENCE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draagvlak.estimate.Control;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.subject.Asked;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Bounds;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Problem;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;

/// A KPI of an NBA or of the whole programme, for which a target and a band are agreed.
public record Benchmark(
        @Asked(in = ESSENCE, max = 80, required = true) Text name,
        @Asked(in = ESSENCE, max = 255, lines = true, required = true) Text question,
        @Asked(in = ESSENCE, max = 1000, lines = true, required = true) Text definition,
        @Asked(in = ESSENCE, required = true) Unit unit,
        @Asked(in = ESSENCE, required = true) Direction direction,
        @Asked(in = ESSENCE) Optional<Amount> baseline,
        @Asked(
                        in = ESSENCE,
                        max = 255,
                        requiredWith = {"baseline", "series"})
                Text source,
        @Asked(in = ESSENCE, of = "nba") Optional<ItemId> scope,
        @Asked(in = ESSENCE, of = "assumption") Optional<ItemId> expectation,
        @Asked(max = 500, since = 2) List<Amount> series,
        @Asked(max = 80) Text baselinePeriod,
        @Asked(counted = true) Optional<Amount> sample,
        @Asked Optional<Amount> min,
        @Asked Optional<Amount> max,
        @Asked(max = 80) Text period,
        @Asked(counted = true) Optional<Amount> leastSample,
        @Asked Basis basis,
        @Asked(max = 500, lines = true) Text sideEffects,
        @Asked Set<DepartmentId> owners,
        @Asked Optional<LocalDate> review)
        implements Measured {

    public static final SubjectKind<Benchmark> KIND =
            new SubjectKind<>("benchmark", 2, Benchmark.class);

    private static final double PER_CENT = 100;

    public Benchmark {
        var inOrder = new TreeSet<>(comparing(DepartmentId::value));
        inOrder.addAll(owners);
        owners = Collections.unmodifiableSet(inOrder);
        series = List.copyOf(series);
    }

    /// Which way is better.
    public enum Direction {
        HIGHER_BETTER,
        LOWER_BETTER,
        TARGET_IS_BEST
    }

    /// On what the band rests.
    public enum Basis {
        AGREED,
        STATISTICAL,
        LEGAL,
        EXTERNAL
    }

    @Override
    public Stage stage() {
        return Stage.BENCHMARKS;
    }

    @Override
    public Form form() {
        return Form.BAND;
    }

    @Override
    public Bounds bounds() {
        return new Bounds(min, max);
    }

    @Override
    public Set<ItemId> links() {
        return Stream.of(scope, expectation).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /// How it is now: what was filled in, else the mean of the series.
    public Optional<Amount> now() {
        return baseline.or(() -> individuals().map(limits -> Amount.near(limits.best())));
    }

    /// Between which values the process stays by itself: known for a series, and for a share of a
    /// sample.
    public Optional<Interval> control() {
        return individuals().or(this::proportion);
    }

    private Optional<Interval> individuals() {
        return Optional.of(series.stream().mapToDouble(Amount::value).toArray())
                .filter(numbers -> numbers.length > 0)
                .map(Control::individuals)
                .map(limits -> limits.within(bounds().range()));
    }

    private Optional<Interval> proportion() {
        return unit == Unit.PERCENT
                ? baseline.flatMap(now -> sample.map(many -> control(now.value(), many.value())))
                : Optional.empty();
    }

    private static Interval control(double percent, double many) {
        var limits = Control.proportion(percent / PER_CENT, many);
        return new Interval(limits.low() * PER_CENT, percent, limits.high() * PER_CENT);
    }

    @Override
    public Optional<Problem> problem() {
        return KIND.problemIn(this).or(this::problemWithRange).or(this::problemWithBaseline);
    }

    private Optional<Problem> problemWithRange() {
        return bounds().areUpsideDown()
                ? Optional.of(new Problem("max", Refusal.NUMBERS_OUT_OF_ORDER))
                : Optional.empty();
    }

    private Optional<Problem> problemWithBaseline() {
        if (baseline.filter(now -> !canBe(now)).isPresent()) {
            return Optional.of(new Problem("baseline", Refusal.OUTSIDE_RANGE));
        }
        if (!series.stream().allMatch(this::canBe)) {
            return Optional.of(new Problem("series", Refusal.OUTSIDE_RANGE));
        }
        return sample.filter(many -> many.value() < 1).isPresent()
                ? Optional.of(new Problem("sample", Refusal.OUTSIDE_RANGE))
                : Optional.empty();
    }

    /// Of a sample in per cent there is never less than nothing, nor more than all.
    private boolean canBe(Amount now) {
        var isShare = unit == Unit.PERCENT && sample.isPresent();
        return bounds().contains(now) && !(isShare && (now.value() < 0 || now.value() > PER_CENT));
    }

    @Override
    public Optional<Problem> problemAmong(Items others) {
        return expectation
                .flatMap(others::find)
                .map(Items.Item::content)
                .flatMap(this::problemWithExpectation)
                .map(why -> new Problem("expectation", why));
    }

    private Optional<Refusal> problemWithExpectation(Content linked) {
        return switch (linked) {
            case Assumption assumption when assumption.unit() == unit -> Optional.empty();
            case Assumption _ -> Optional.of(Refusal.UNITS_DIFFER);
            default -> Optional.of(Refusal.OF_ANOTHER_KIND);
        };
    }
}
