package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import nl.draagvlak.live.Presence;
import nl.draagvlak.shell.Choice;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People.ChangeRole;
import nl.draagvlak.workshop.People.Remove;
import nl.draagvlak.workshop.People.TakeDepartment;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;

/// One person, and what a facilitator can make of them.
class PersonCard extends Composite<Section> {

    private final Participation participation;
    private final H3 name = new H3();
    private final Span origin = new Span();
    private final Map<Role, Button> roles = new EnumMap<>(Role.class);
    private final Choice<Department> department;
    private final Div mine;
    private final Button remove;
    private ParticipantId who;

    PersonCard(Participation participation) {
        this.participation = participation;
        this.who = participation.me();
        var acts = new Div();
        acts.addClassName("person-acts");
        for (var role : Role.values()) {
            var make =
                    new Button(
                            getTranslation("room.person.make." + role),
                            _ -> participation.wish(new ChangeRole(who, role)));
            roles.put(role, make);
            acts.add(make);
        }
        remove = new Button(getTranslation("room.person.remove"), _ -> askToRemove());
        remove.addThemeVariants(ButtonVariant.ERROR);
        acts.add(remove);

        department = new Choice<>(getTranslation("room.person.department"));
        department.setHelperText(getTranslation("room.person.department.help"));
        department.setItems(participation.seen().charter().departments());
        department.setItemLabelGenerator(one -> one.name().words());
        department.setManualValidation(true);
        var take = new Button(getTranslation("room.person.department.take"), _ -> take());
        mine = new Div(department, take);
        mine.addClassName("person-department");

        name.getElement().setAttribute("dir", "auto");
        origin.addClassNames("row", "soft");
        getContent().addClassName("person-card");
        getContent().add(name, origin, acts, mine);
    }

    void show(ParticipantId who, Seen seen, Presence presence) {
        var person = seen.people().find(who).orElseThrow();
        if (!this.who.equals(who)) {
            department.clear();
            department.setInvalid(false);
        }
        this.who = who;
        name.setText(called(seen));
        origin.removeAll();
        seen.departmentOf(who).ifPresent(this::showDepartment);
        origin.add(new Span(getTranslation("room.role." + person.role())));
        origin.add(
                new Span(
                        presence.has(who)
                                ? getTranslation("room.people.here")
                                : getTranslation("room.people.away")));
        roles.forEach((role, make) -> make.setVisible(role != person.role()));
        mine.setVisible(who.equals(participation.me()));
    }

    private void showDepartment(Department one) {
        origin.add(new Icon(one.mark(), 12), new Span(one.name().words()));
    }

    private String called(Seen seen) {
        return participation.names().of(seen.workshop(), who);
    }

    private void take() {
        department.setErrorMessage(getTranslation("room.person.department.missing"));
        department.setInvalid(department.isEmpty());
        department
                .getOptionalValue()
                .ifPresent(one -> participation.wish(new TakeDepartment(one.id())));
    }

    private void askToRemove() {
        var wanted = who;
        new Question(
                        getTranslation("room.remove.title", called(participation.seen())),
                        getTranslation("room.remove.text"),
                        getTranslation("room.remove.remove"),
                        () -> participation.wish(new Remove(wanted)))
                .grave()
                .open();
    }
}
