package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;

/// Above a question: the NBA that it is about, with the way there, and what its number is called.
class AboutWhat extends Composite<Paragraph> {

    private final Participation participation;
    private final Anchor there = new Anchor();
    private final Span whole = new Span(getTranslation("subject.assumption.about.none"));
    private final Span name = new Span();

    AboutWhat(Participation participation) {
        this.participation = participation;
        there.getElement().setAttribute("dir", "auto");
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("about-name");
        getContent().addClassNames("small", "soft", "question-about");
        getContent().add(there, whole, name);
    }

    void show(Seen seen, Assumption assumption) {
        var about = assumption.about().flatMap(seen.items()::find);
        about.ifPresent(this::lead);
        there.setVisible(about.isPresent());
        whole.setVisible(about.isEmpty());
        name.setText(assumption.name().words());
    }

    private void lead(Item to) {
        there.setHref(participation.address(to));
        there.setText(to.content().name().words());
    }
}
