package nl.draagvlak.subject.widget;

import static java.util.Comparator.comparing;
import static nl.draagvlak.subject.Part.ESSENCE;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.draagvlak.subject.Asked;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items;
import nl.draagvlak.workshop.Problem;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Text;

/// A tile of the dashboard: what it shows of a benchmark, an assumption or an NBA, and what for.
public record Widget(
        @Asked(in = ESSENCE, max = 80, required = true) Text name,
        @Asked(in = ESSENCE, max = 255, lines = true, required = true) Text decision,
        @Asked(
                        in = ESSENCE,
                        required = true,
                        of = {"benchmark", "assumption", "nba"})
                Optional<ItemId> about,
        @Asked(in = ESSENCE, required = true) Chart chart,
        @Asked(in = ESSENCE) Set<DepartmentId> audience,
        @Asked(max = 255, lines = true) Text misreading,
        @Asked Data data,
        @Asked(max = 80) Text dimension,
        @Asked(max = 80) Text filter,
        @Asked(max = 80) Text period,
        @Asked(max = 80) Text refresh)
        implements Content {

    public static final SubjectKind<Widget> KIND = new SubjectKind<>("widget", 1, Widget.class);

    public Widget {
        var inOrder = new TreeSet<>(comparing(DepartmentId::value));
        inOrder.addAll(audience);
        audience = Collections.unmodifiableSet(inOrder);
    }

    /// Whether what it needs is there.
    public enum Data {
        UNKNOWN,
        YES,
        LATER,
        NO
    }

    @Override
    public Stage stage() {
        return Stage.DASHBOARD;
    }

    @Override
    public Set<ItemId> links() {
        return about.stream().collect(Collectors.toSet());
    }

    @Override
    public Optional<Problem> problem() {
        return KIND.problemIn(this);
    }

    @Override
    public Optional<Problem> problemAmong(Items others) {
        return about.flatMap(others::find)
                .map(Items.Item::content)
                .flatMap(this::problemWith)
                .map(why -> new Problem(why == Refusal.OF_ANOTHER_KIND ? "about" : "chart", why));
    }

    private Optional<Refusal> problemWith(Content shown) {
        if (shown instanceof Widget) {
            return Optional.of(Refusal.OF_ANOTHER_KIND);
        }
        return chart.canDraw(shown) ? Optional.empty() : Optional.of(Refusal.CHART_DOES_NOT_FIT);
    }
}
