package nl.draagvlak.room;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.draagvlak.shell.SubjectWords;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;

/// One NBA in full: where everybody stands, where I do, all that was filled in, and what is said.
class NbaCard extends ItemCard {

    private final SubjectWords words;
    private final ItemHead head;
    private final H2 name = new H2();
    private final Paragraph lead = new Paragraph();
    private final SupportPillars support;
    private final StanceButtons stances;
    private final OutcomeButtons outcomes;
    private final DescriptionList facts = new DescriptionList();
    private final Conversation conversation;

    NbaCard(Participation participation, Item item) {
        super(item.id());
        words = participation.words(Nba.KIND, this);
        var address = participation.address(item);
        head = new ItemHead(participation, item);
        support = new SupportPillars(participation);
        stances = new StanceButtons(participation, item);
        outcomes = new OutcomeButtons(participation, item, address);
        conversation = new Conversation(participation, item.id(), address);

        name.getElement().setAttribute("dir", "auto");
        lead.getElement().setAttribute("dir", "auto");
        lead.addClassName("lead");
        facts.addClassName("item-facts");
        var everybody = new Section(new H3(getTranslation("room.nba-card.support")), support);
        everybody.addClassName("item-part");
        var record = new Div(head, name, lead, everybody, stances, outcomes, facts);
        record.addClassName("item-record");
        getContent().addClassName("item-card");
        getContent().add(record, conversation);
    }

    @Override
    void showAll(Seen seen) {
        conversation.showAll(seen);
        showRecord(seen);
    }

    @Override
    void show(Seen seen) {
        conversation.show(seen);
        showRecord(seen);
    }

    private void showRecord(Seen seen) {
        seen.items().find(item()).ifPresent(now -> showRecord(seen, now));
    }

    private void showRecord(Seen seen, Item now) {
        var nba = (Nba) now.content();
        head.show(seen, now);
        name.setText(nba.name().words());
        lead.setText(nba.description().words());
        lead.setVisible(!nba.description().isEmpty());
        support.show(seen, seen.supports().of(item()));
        stances.show(seen, now);
        outcomes.show(seen, now);
        showFacts(nba);
    }

    private void showFacts(Nba nba) {
        facts.removeAll();
        for (var field : Nba.KIND.fields()) {
            if (field.key().equals("name") || field.key().equals("description")) {
                continue;
            }
            words.value(field, nba, getLocale())
                    .ifPresent(said -> facts.add(new Term(words.label(field)), description(said)));
        }
        facts.setVisible(facts.getChildren().findAny().isPresent());
    }

    private static Description description(String words) {
        var description = new Description(words);
        description.getElement().setAttribute("dir", "auto");
        return description;
    }
}
