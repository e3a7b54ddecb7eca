package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What the NBA stage says before there is an NBA: a plank that nobody carries yet.
class EmptyNbas extends Composite<Emptiness> {

    private final Participation participation;
    private final Component first;

    EmptyNbas(Participation participation, Component first) {
        this.participation = participation;
        this.first = first;
    }

    @Override
    protected Emptiness initContent() {
        var lead = new Paragraph(getTranslation("room.empty-nbas.lead"));
        lead.addClassName("lead");
        var title = new H2(getTranslation("room.empty-nbas.title"));
        return new Emptiness(participation, title, lead, first, example());
    }

    private DescriptionList example() {
        var example = new DescriptionList();
        example.addClassName("example");
        example.add(
                part("room.empty-nbas.when", "room.empty-nbas.when-example"),
                part("room.empty-nbas.what", "room.empty-nbas.what-example"),
                part("room.empty-nbas.where", "room.empty-nbas.where-example"),
                part("room.empty-nbas.why", "room.empty-nbas.why-example"));
        return example;
    }

    private Div part(String term, String description) {
        return new Div(
                new DescriptionList.Term(getTranslation(term)),
                new DescriptionList.Description(getTranslation(description)));
    }
}
