package nl.draagvlak.workshop;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The buy-in of everybody and by department, without giving away what one person said.
///
/// A department in which fewer than three people answered stands together with the next smallest;
/// what was noted stands apart from scores and departments, in an order that tells nothing.
public record Pulses(List<Group> groups, Scores whole, List<Text> notes) {

    /// One or more departments, and how many people in them gave each score.
    public record Group(List<DepartmentId> departments, Scores scores) {}

    /// What may be shown of these pulses; nothing where fewer than three people gave one.
    static Optional<Pulses> of(Charter charter, People people, Map<ParticipantId, Pulse> pulses) {
        if (pulses.size() < Cells.FEWEST_TO_SHOW) {
            return Optional.empty();
        }
        var scores =
                pulses.entrySet().stream()
                        .collect(
                                groupingBy(
                                        one -> people.departmentOf(one.getKey()),
                                        mapping(one -> one.getValue().score(), toList())));
        var whole = scores.values().stream().flatMap(List::stream).toList();
        return Optional.of(
                new Pulses(groups(charter, scores), Scores.of(whole), notes(pulses.values())));
    }

    private static List<Group> groups(Charter charter, Map<DepartmentId, List<Integer>> scores) {
        var counts = new HashMap<DepartmentId, Integer>();
        scores.forEach((department, given) -> counts.put(department, given.size()));
        return Cells.of(charter, counts).stream()
                .filter(Cells.Cell::canBeShown)
                .map(cell -> group(cell.departments(), scores))
                .toList();
    }

    private static Group group(
            List<DepartmentId> departments, Map<DepartmentId, List<Integer>> scores) {
        var together =
                departments.stream()
                        .flatMap(one -> scores.getOrDefault(one, List.of()).stream())
                        .toList();
        return new Group(departments, Scores.of(together));
    }

    private static List<Text> notes(Collection<Pulse> pulses) {
        return pulses.stream()
                .map(Pulse::note)
                .filter(note -> !note.equals(Text.NONE))
                .sorted(comparing(Text::words))
                .toList();
    }
}
