package nl.draagvlak.subject;

import java.util.List;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.subject.benchmark.Benchmark;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.subject.widget.Widget;
import nl.draagvlak.workshop.Content;

/// The list of kinds.
public final class SubjectKinds {

    private static final List<SubjectKind<?>> ALL =
            List.of(Nba.KIND, Assumption.KIND, Benchmark.KIND, Widget.KIND);

    private SubjectKinds() {}

    public static List<SubjectKind<?>> all() {
        return ALL;
    }

    public static SubjectKind<?> of(Content content) {
        return ALL.stream()
                .filter(kind -> kind.type().isInstance(content))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(content + " is of no kind"));
    }

    public static SubjectKind<?> named(String name) {
        return ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind is named " + name));
    }
}
