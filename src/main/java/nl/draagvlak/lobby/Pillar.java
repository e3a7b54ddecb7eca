package nl.draagvlak.lobby;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Seen;

/// A department as plain pages draw it: its sign, its name, who is in it, in order of arrival, and
/// how many were expected where somebody said so.
public record Pillar(
        String name, Marks.Drawing mark, List<ParticipantId> people, Optional<Integer> expected) {

    static List<Pillar> of(Seen workshop, Marks marks) {
        return workshop.charter().departments().stream()
                .map(one ->
                        new Pillar(
                                one.name().words(),
                                marks.of(one.mark()),
                                people(one, workshop),
                                workshop.lobby().expects(one.id())))
                .toList();
    }

    private static List<ParticipantId> people(Department department, Seen workshop) {
        return workshop.people().byId().entrySet().stream()
                .filter(person ->
                        person.getValue().department().filter(department.id()::equals).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
