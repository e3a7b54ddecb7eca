package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.util.Comparator;
import java.util.Set;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People.Readmit;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;

/// Who was taken out, for facilitators, who can let them back in.
class RemovedPeople extends Composite<Section> {

    private final Participation participation;
    private final UnorderedList people = new UnorderedList();
    private Set<ParticipantId> shown = Set.of();

    RemovedPeople(Participation participation) {
        this.participation = participation;
        getContent().addClassNames("people-group", "soft");
        getContent().add(new H3(getTranslation("room.people.removed")), people);
    }

    void show(Seen seen) {
        var removed = seen.people().removed().keySet();
        getContent().setVisible(participation.role() == Role.FACILITATOR && !removed.isEmpty());
        if (!removed.equals(shown)) {
            shown = removed;
            people.removeAll();
            removed.stream()
                    .sorted(
                            Comparator.comparing(
                                    who -> participation.name(who, this),
                                    Collator.getInstance(getLocale())))
                    .forEach(who -> people.add(row(who)));
        }
    }

    private ListItem row(ParticipantId who) {
        var called = participation.name(who, this);
        var name = new Span(called);
        name.addClassName("grow");
        name.getElement().setAttribute("dir", "auto");
        var readmit =
                new Button(
                        getTranslation("room.people.readmit"),
                        _ -> participation.wish(new Readmit(who)));
        readmit.setAriaLabel(getTranslation("room.people.readmit.whom", called));
        readmit.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new ListItem(name, readmit);
        row.addClassName("people-row");
        return row;
    }
}
