package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;

/// Who has answered in a round that is still blind, by department; never what.
@Tag("answered-list")
@JsModule("./room/answered-list.ts")
class AnsweredList extends Component {

    private final Participation participation;

    public record Person(String name, boolean answered, boolean mine) {}

    public record Group(String name, String shape, String look, List<Person> people) {}

    public record Words(String count, String answered, String notYet, String you) {}

    AnsweredList(Participation participation) {
        this.participation = participation;
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                getTranslation("room.answered.count"),
                                getTranslation("room.answered.yes"),
                                getTranslation("room.answered.not-yet"),
                                getTranslation("room.strip.you")));
    }

    void show(Seen seen, Round round) {
        var groups =
                seen.charter().departments().stream()
                        .map(department -> group(seen, round, department))
                        .filter(group -> !group.people().isEmpty())
                        .toList();
        getElement().setPropertyList("groups", groups);
    }

    private Group group(Seen seen, Round round, Department department) {
        var people =
                seen.people().byId().entrySet().stream()
                        .filter(one -> one.getValue().voice().equals(Optional.of(department.id())))
                        .map(one ->
                                new Person(
                                        participation.name(one.getKey(), this),
                                        round.answered().contains(one.getKey()),
                                        one.getKey().equals(participation.me())))
                        .toList();
        return new Group(
                department.name().words(),
                Marks.shape(department.mark()),
                Marks.look(department.mark()),
                people);
    }
}
