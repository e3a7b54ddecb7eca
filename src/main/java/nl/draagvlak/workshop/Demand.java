package nl.draagvlak.workshop;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How badly a widget is needed, by department, without giving away what one person said.
///
/// Departments stand together as they do for stances; where there are still fewer than three
/// people, there is no number, and so for the whole.
public record Demand(List<Part> parts, Optional<Counts> whole) {

    /// One or more departments, in the order of the charter, and how many people they are.
    public record Part(List<DepartmentId> departments, int people, Optional<Counts> counts) {

        private Part moved(Optional<Priority> from, Priority to) {
            return new Part(departments, people, counts.map(shown -> shown.moved(from, to)));
        }
    }

    /// How many people gave a widget which priority.
    public record Counts(int must, int should, int could, int wont, int notYet) {

        static final Counts NOBODY = new Counts(0, 0, 0, 0, 0);

        public int people() {
            return said() + notYet;
        }

        /// Those who gave a priority.
        public int said() {
            return must + should + could + wont;
        }

        public int of(Priority priority) {
            return switch (priority) {
                case MUST -> must;
                case SHOULD -> should;
                case COULD -> could;
                case WONT -> wont;
            };
        }

        /// What more than half of those say who said something; empty where they are split, or
        /// nobody said anything.
        public Optional<Priority> verdict() {
            return Arrays.stream(Priority.values())
                    .max(comparingInt(this::of))
                    .filter(most -> 2 * of(most) > said());
        }

        Counts plus(Optional<Priority> said) {
            return plus(said, 1);
        }

        /// The same people after one of them has given a priority, or another one than before.
        Counts moved(Optional<Priority> from, Priority to) {
            return plus(from, -1).plus(Optional.of(to), 1);
        }

        private Counts plus(Optional<Priority> said, int people) {
            return plus(
                    said.map(priority ->
                                    switch (priority) {
                                        case MUST -> new Counts(people, 0, 0, 0, 0);
                                        case SHOULD -> new Counts(0, people, 0, 0, 0);
                                        case COULD -> new Counts(0, 0, people, 0, 0);
                                        case WONT -> new Counts(0, 0, 0, people, 0);
                                    })
                            .orElse(new Counts(0, 0, 0, 0, people)));
        }

        Counts plus(Counts more) {
            return new Counts(
                    must + more.must,
                    should + more.should,
                    could + more.could,
                    wont + more.wont,
                    notYet + more.notYet);
        }
    }

    /// The demand among these people.
    static Demand of(
            Charter charter, People people, Function<ParticipantId, Optional<Priority>> given) {
        var byDepartment = byDepartment(people, given);
        var sizes = new HashMap<DepartmentId, Integer>();
        byDepartment.forEach((department, counts) -> sizes.put(department, counts.people()));
        return new Demand(
                Cells.of(charter, sizes).stream().map(cell -> part(cell, byDepartment)).toList(),
                shown(byDepartment.values().stream().reduce(Counts.NOBODY, Counts::plus)));
    }

    /// The same after somebody of this department has given a priority, or another one than before.
    Demand moved(DepartmentId department, Optional<Priority> from, Priority to) {
        return new Demand(
                parts.stream()
                        .map(part ->
                                part.departments().contains(department)
                                        ? part.moved(from, to)
                                        : part)
                        .toList(),
                whole.map(shown -> shown.moved(from, to)));
    }

    private static Part part(Cells.Cell cell, Map<DepartmentId, Counts> byDepartment) {
        var counts =
                cell.departments().stream()
                        .map(department -> byDepartment.getOrDefault(department, Counts.NOBODY))
                        .reduce(Counts.NOBODY, Counts::plus);
        return new Part(cell.departments(), cell.people(), shown(counts));
    }

    private static Optional<Counts> shown(Counts counts) {
        return Optional.of(counts).filter(many -> many.people() >= Cells.FEWEST_TO_SHOW);
    }

    private static Map<DepartmentId, Counts> byDepartment(
            People people, Function<ParticipantId, Optional<Priority>> given) {
        var counts = new HashMap<DepartmentId, Counts>();
        people.byId()
                .forEach((who, person) ->
                        person.voice()
                                .ifPresent(department ->
                                        counts.merge(
                                                department,
                                                Counts.NOBODY.plus(given.apply(who)),
                                                Counts::plus)));
        return counts;
    }
}
