package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.draagvlak.shell.Icon;

/// A place where nothing is yet: a plank that nobody carries, and below it what could come.
class Emptiness extends Composite<Div> {

    Emptiness(Participation participation, Component... words) {
        var plank = new Div();
        plank.addClassName("empty-plank");
        plank.getElement().setAttribute("aria-hidden", "true");
        for (var department : participation.seen().charter().departments()) {
            plank.add(new Span(new Icon(department.mark(), 18)));
        }
        getContent().addClassName("empty");
        getContent().add(plank);
        getContent().add(words);
    }
}
