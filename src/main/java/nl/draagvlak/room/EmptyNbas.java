package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.draagvlak.shell.Icon;

/// What the NBA stage says before there is an NBA: a plank that nobody carries yet.
class EmptyNbas extends Composite<Div> {

    EmptyNbas(Participation participation, Runnable toPropose) {
        var plank = new Div();
        plank.addClassName("empty-plank");
        plank.getElement().setAttribute("aria-hidden", "true");
        for (var department : participation.seen().charter().departments()) {
            plank.add(new Span(new Icon(department.mark(), 18)));
        }
        var lead = new Paragraph(words("lead"));
        lead.addClassName("lead");
        getContent().addClassName("empty");
        getContent().add(plank, new H2(words("title")), lead);
        if (NbaPanel.mayPropose(participation, participation.seen())) {
            var first = new Button(words("first"), new Icon("plus-sign"), _ -> toPropose.run());
            first.addThemeVariants(ButtonVariant.PRIMARY);
            first.addClassName("big");
            getContent().add(first);
        }
        getContent().add(example());
    }

    private DescriptionList example() {
        var example = new DescriptionList();
        example.addClassName("example");
        for (var part : List.of("when", "what", "where", "why")) {
            var pair = new Div();
            pair.add(
                    new DescriptionList.Term(words(part)),
                    new DescriptionList.Description(words(part + "-example")));
            example.getElement().appendChild(pair.getElement());
        }
        return example;
    }

    private String words(String key) {
        return getTranslation("room.empty-nbas." + key);
    }
}
