package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.draagvlak.shell.SubjectWords;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.Items.Item;

/// One NBA in full: all that has been filled in.
class NbaCard extends Composite<Section> {

    private final Participation participation;
    private final SubjectWords words = new SubjectWords(Nba.KIND, this);

    NbaCard(Participation participation) {
        this.participation = participation;
        getContent().addClassName("nba-card");
    }

    void show(Item item) {
        var nba = (Nba) item.content();
        var name = new H2(nba.name().words());
        name.getElement().setAttribute("dir", "auto");
        var lead = new Paragraph(nba.description().words());
        lead.addClassName("lead");
        lead.getElement().setAttribute("dir", "auto");
        getContent().removeAll();
        getContent().add(origin(item), name);
        if (!nba.description().isEmpty()) {
            getContent().add(lead);
        }
        getContent().add(facts(nba));
    }

    private Span origin(Item item) {
        var workshop = participation.seen().workshop();
        var by = participation.names().of(workshop, item.author());
        var origin = new Span(getTranslation("room.nba-card.proposed-by", by));
        origin.addClassNames("small", "soft");
        return origin;
    }

    private DescriptionList facts(Nba nba) {
        var facts = new DescriptionList();
        facts.addClassName("nba-facts");
        for (var field : Nba.KIND.fields()) {
            if (field.key().equals("name") || field.key().equals("description")) {
                continue;
            }
            words.value(field, field.valueIn(nba), getLocale())
                    .ifPresent(said -> facts.add(new Term(words.label(field)), description(said)));
        }
        return facts;
    }

    private static Description description(String words) {
        var description = new Description(words);
        description.getElement().setAttribute("dir", "auto");
        return description;
    }
}
