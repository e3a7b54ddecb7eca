package nl.draagvlak.workshop;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How far an item is carried, by department, without giving away where one person stands.
///
/// A department with fewer than three people stands together with the next smallest; where there
/// are still fewer than three, there is no number, and so for the whole.
public record Support(List<Pillar> pillars, Optional<Tally> whole) {

    public static final int FEWEST_TO_SHOW = 3;

    /// One or more departments, in the order of the charter, and how many people they are.
    public record Pillar(List<DepartmentId> departments, int people, Optional<Tally> tally) {}

    /// The support among these people; whoever has no stance has not said it yet.
    public static Support of(
            Charter charter, People people, Function<ParticipantId, Optional<Stance>> stances) {
        var groups = groups(charter, byDepartment(people, stances));
        return new Support(
                groups.stream().map(group -> group.in(charter)).toList(),
                shown(tally(people, stances)));
    }

    /// How many stand where, however few they are.
    static Tally tally(People people, Function<ParticipantId, Optional<Stance>> stances) {
        return byDepartment(people, stances).values().stream().reduce(Tally.NOBODY, Tally::plus);
    }

    /// The pillar that a department is part of.
    public Optional<Pillar> pillar(DepartmentId department) {
        return pillars.stream()
                .filter(pillar -> pillar.departments().contains(department))
                .findFirst();
    }

    static Optional<Tally> shown(Tally tally) {
        return Optional.of(tally).filter(many -> many.people() >= FEWEST_TO_SHOW);
    }

    private record Group(List<DepartmentId> departments, Tally tally) {

        boolean isSmall() {
            return tally.people() > 0 && tally.people() < FEWEST_TO_SHOW;
        }

        Group with(Group other) {
            return new Group(
                    Stream.of(this, other).flatMap(each -> each.departments.stream()).toList(),
                    tally.plus(other.tally));
        }

        Pillar in(Charter charter) {
            var inOrder =
                    charter.departments().stream()
                            .map(Department::id)
                            .filter(departments::contains)
                            .toList();
            return new Pillar(inOrder, tally.people(), shown(tally));
        }
    }

    private static Tally one(Optional<Stance> stance) {
        return stance.map(Tally.NOBODY::plus).orElseGet(Tally.NOBODY::plusNotYet);
    }

    private static Map<DepartmentId, Tally> byDepartment(
            People people, Function<ParticipantId, Optional<Stance>> stances) {
        var tallies = new HashMap<DepartmentId, Tally>();
        people.byId()
                .forEach((who, person) ->
                        person.voice()
                                .ifPresent(department ->
                                        tallies.merge(
                                                department, one(stances.apply(who)), Tally::plus)));
        return tallies;
    }

    private static List<Group> groups(Charter charter, Map<DepartmentId, Tally> byDepartment) {
        var groups = new ArrayList<Group>();
        for (var department : charter.departments()) {
            var tally = byDepartment.getOrDefault(department.id(), Tally.NOBODY);
            groups.add(new Group(List.of(department.id()), tally));
        }
        var two = twoSmallest(groups);
        while (two.size() == 2 && two.getFirst().isSmall()) {
            standTogether(groups, two);
            two = twoSmallest(groups);
        }
        return groups;
    }

    /// A department in which nobody is gives nothing away and stays by itself.
    private static List<Group> twoSmallest(List<Group> groups) {
        return groups.stream()
                .filter(group -> group.tally().people() > 0)
                .sorted(comparingInt(group -> group.tally().people()))
                .limit(2)
                .toList();
    }

    private static void standTogether(List<Group> groups, List<Group> two) {
        var inOrder = groups.stream().filter(two::contains).toList();
        groups.set(groups.indexOf(inOrder.getFirst()), inOrder.getFirst().with(inOrder.getLast()));
        groups.remove(inOrder.getLast());
    }
}
