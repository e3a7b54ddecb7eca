package nl.draagvlak.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How far an item is carried, by department, without giving away where one person stands.
///
/// A department with fewer than three people stands together with the next smallest; where there
/// are still fewer than three, there is no number, and so for the whole.
public record Support(List<Pillar> pillars, Optional<Tally> whole) {

    /// One or more departments, in the order of the charter, and how many people they are.
    public record Pillar(List<DepartmentId> departments, int people, Optional<Tally> tally) {

        private Pillar moved(Optional<Stance> from, Stance to) {
            return new Pillar(departments, people, tally.map(shown -> shown.moved(from, to)));
        }
    }

    /// The support among these people; whoever has no stance has not said it yet.
    public static Support of(
            Charter charter, People people, Function<ParticipantId, Optional<Stance>> stances) {
        var tallies = byDepartment(people, stances);
        var counts = new HashMap<DepartmentId, Integer>();
        tallies.forEach((department, tally) -> counts.put(department, tally.people()));
        return new Support(
                Cells.of(charter, counts).stream().map(cell -> pillar(cell, tallies)).toList(),
                shown(tally(people, stances)));
    }

    /// How many stand where, however few they are.
    static Tally tally(People people, Function<ParticipantId, Optional<Stance>> stances) {
        return byDepartment(people, stances).values().stream().reduce(Tally.NOBODY, Tally::plus);
    }

    /// The same after somebody of this department has taken a stance, or another one than before.
    Support moved(DepartmentId department, Optional<Stance> from, Stance to) {
        return new Support(
                pillars.stream()
                        .map(pillar ->
                                pillar.departments().contains(department)
                                        ? pillar.moved(from, to)
                                        : pillar)
                        .toList(),
                whole.map(shown -> shown.moved(from, to)));
    }

    /// The pillar that a department is part of.
    public Optional<Pillar> pillar(DepartmentId department) {
        return pillars.stream()
                .filter(pillar -> pillar.departments().contains(department))
                .findFirst();
    }

    static Optional<Tally> shown(Tally tally) {
        return Optional.of(tally).filter(many -> many.people() >= Cells.FEWEST_TO_SHOW);
    }

    private static Pillar pillar(Cells.Cell cell, Map<DepartmentId, Tally> tallies) {
        var tally =
                cell.departments().stream()
                        .map(department -> tallies.getOrDefault(department, Tally.NOBODY))
                        .reduce(Tally.NOBODY, Tally::plus);
        return new Pillar(cell.departments(), cell.people(), shown(tally));
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
}
