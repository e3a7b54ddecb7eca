package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Agenda;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;

/// What everybody talks about now, above whatever stage they are in.
class DiscussionBar extends Composite<Div> {

    private final Participation participation;
    private final Paragraph words = new Paragraph();
    private final Span name = new Span();
    private final Anchor there = new Anchor("", getTranslation("room.discussion.go"));
    private Optional<Item> shown = Optional.empty();

    DiscussionBar(Participation participation) {
        this.participation = participation;
        var says = new Span(getTranslation("room.discussion.now"));
        name.addClassName("strong");
        name.getElement().setAttribute("dir", "auto");
        words.add(new Icon("chat"), says, name);
        words.getElement().setAttribute("role", "status");
        there.addClassName("discussion-there");
        var end = new Button(getTranslation("room.discussion.end"), _ -> end());
        end.setVisible(participation.role() == Role.FACILITATOR);
        getContent().add(words, there, end);
        getContent().addClassName("discussion-bar");
        show(participation.seen());
    }

    void show(Seen seen) {
        shown = seen.agenda().discussed().flatMap(seen.items()::find);
        setVisible(shown.isPresent());
        shown.ifPresent(item -> {
            name.setText(item.content().name().words());
            there.setHref(participation.address(item));
        });
    }

    private void end() {
        shown.ifPresent(item -> participation.wish(new Agenda.EndDiscussion(item.id())));
    }
}
