package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.shell.Initials;
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
        getContent().add(new Span(Initials.of(name)));
        seen.people()
                .find(participation.me())
                .flatMap(person -> person.department())
                .flatMap(seen.charter()::find)
                .map(Department::mark)
                .ifPresent(mark -> getContent().add(new Icon(mark, 11)));
    }
}
