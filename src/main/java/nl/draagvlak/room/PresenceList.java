package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import nl.draagvlak.live.Presence;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.Seen;

/// Who is here, per department.
@Tag("presence-list")
@JsModule("./room/presence-list.ts")
class PresenceList extends Component {

    private final Participation participation;

    /// A line of the list as the browser gets it.
    public record Line(String name, String shape, String look, List<String> here) {}

    PresenceList(Participation participation, Runnable toPeople) {
        this.participation = participation;
        getElement().addEventListener("people", _ -> toPeople.run());
    }

    void show(Presence presence) {
        var seen = participation.seen();
        var lines =
                seen.charter().departments().stream()
                        .map(department -> line(department, seen, presence))
                        .toList();
        var here = presence.screens().size();
        getElement().setProperty("heading", getTranslation("room.presence.here", here));
        getElement().setPropertyList("departments", lines);
    }

    private Line line(Department department, Seen seen, Presence presence) {
        var here =
                presence.screens().keySet().stream()
                        .filter(who ->
                                seen.people()
                                        .find(who)
                                        .flatMap(person -> person.department())
                                        .filter(department.id()::equals)
                                        .isPresent())
                        .map(who -> participation.names().of(seen.workshop(), who))
                        .sorted()
                        .toList();
        return new Line(
                department.name().words(),
                Marks.shape(department.mark()),
                Marks.look(department.mark()),
                here);
    }
}
