package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Department;

/// Who I am here: my initials on yellow, with the sign of my department.
class MeBadge extends Composite<Span> {

    MeBadge(Participation participation) {
        var seen = participation.seen();
        var name = participation.names().of(seen.workshop(), participation.me());
        getContent().addClassNames("person", "s", "mine");
        getContent().setTitle(name);
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", getTranslation("room.me", name));
        getContent().add(new Span(initials(name)));
        seen.people()
                .find(participation.me())
                .flatMap(person -> person.department())
                .flatMap(mine ->
                        seen.charter().departments().stream()
                                .filter(department -> department.id().equals(mine))
                                .findFirst())
                .map(Department::mark)
                .ifPresent(mark -> getContent().add(new Icon(mark, 11)));
    }

    private static String initials(String name) {
        var words = Arrays.stream(name.strip().split("\\s+")).filter(word -> !word.isEmpty());
        var firsts = words.map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).toList();
        return firsts.size() < 2
                ? firsts.stream().collect(joining())
                : firsts.getFirst() + firsts.getLast();
    }
}
