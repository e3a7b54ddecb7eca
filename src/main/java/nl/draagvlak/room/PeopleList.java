package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.draagvlak.live.Presence;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People.Person;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;

/// Everybody in the workshop by department, as one element; facilitators choose somebody from it.
@Tag("people-list")
@JsModule("./room/people-list.ts")
class PeopleList extends Component {

    private final Participation participation;

    /// Somebody as the browser gets it; `role` is empty for a participant.
    public record Row(String id, String name, String role, boolean here, boolean mine) {}

    /// A department with its people; without a shape for those who belong to none.
    public record Group(String name, String shape, String look, String count, List<Row> people) {}

    PeopleList(Participation participation, Consumer<ParticipantId> choose) {
        this.participation = participation;
        getElement().setProperty("choosable", participation.role() == Role.FACILITATOR);
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "here", getTranslation("room.people.here"),
                                "away", getTranslation("room.people.away"),
                                "mine", getTranslation("room.people.mine")));
        getElement()
                .addEventListener(
                        "choose",
                        event -> {
                            var id = event.getEventData().get("event.detail").asString();
                            choose.accept(new ParticipantId(UUID.fromString(id)));
                        })
                .addEventData("event.detail");
    }

    void show(Seen seen, Presence presence) {
        var groups = new ArrayList<Group>();
        for (var department : seen.charter().departments()) {
            var people = people(department, seen, presence);
            var expected = seen.lobby().expects(department.id());
            if (!people.isEmpty() || expected.isPresent()) {
                var mark = department.mark();
                groups.add(
                        new Group(
                                department.name().words(),
                                Marks.shape(mark),
                                Marks.look(mark),
                                count(people.size(), expected),
                                people));
            }
        }
        var others = withoutDepartment(seen, presence);
        if (!others.isEmpty()) {
            var name = getTranslation("room.people.without-department");
            groups.addFirst(
                    new Group(name, "", "", count(others.size(), Optional.empty()), others));
        }
        getElement().setPropertyList("groups", groups);
    }

    /// How many are in, of how many where somebody said how many are expected.
    private String count(int people, Optional<Integer> expected) {
        return expected.map(many -> getTranslation("room.people.of", people, many))
                .orElseGet(() -> String.valueOf(people));
    }

    private List<Row> people(Department department, Seen seen, Presence presence) {
        return seen.people().byId().entrySet().stream()
                .filter(one ->
                        one.getValue().department().filter(department.id()::equals).isPresent())
                .map(one -> row(one, seen, presence))
                .sorted(byName())
                .toList();
    }

    private List<Row> withoutDepartment(Seen seen, Presence presence) {
        return seen.people().byId().entrySet().stream()
                .filter(one -> one.getValue().department().isEmpty())
                .map(one -> row(one, seen, presence))
                .sorted(byName())
                .toList();
    }

    private Row row(Map.Entry<ParticipantId, Person> one, Seen seen, Presence presence) {
        var who = one.getKey();
        var role = one.getValue().role();
        return new Row(
                who.value().toString(),
                participation.names().of(seen.workshop(), who),
                role == Role.PARTICIPANT ? "" : getTranslation("room.role." + role),
                presence.has(who),
                who.equals(participation.me()));
    }

    private Comparator<Row> byName() {
        return Comparator.comparing(Row::name, Collator.getInstance(getLocale()));
    }
}
