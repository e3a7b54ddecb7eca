package nl.draagvlak.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import nl.draagvlak.live.Frame;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Prospects;
import nl.draagvlak.workshop.Seen;

/// One NBA in full: where everybody stands, where I do, all that was filled in, and what is said.
class NbaCard extends ItemCard {

    private static final Set<String> IN_THE_HEAD = Set.of("name", "description");

    private final ItemHead head;
    private final H2 name = new H2();
    private final Paragraph lead = new Paragraph();
    private final SupportPillars support;
    private final StanceButtons stances;
    private final OutcomeButtons outcomes;
    private final ProspectPart prospect;
    private final ItemFacts facts;
    private final Conversation conversation;

    private record Expected() implements Frame.Key<Prospects> {}

    NbaCard(Participation participation, Item item) {
        super(item.id());
        facts = new ItemFacts(Nba.KIND, IN_THE_HEAD, participation.words(Nba.KIND, this));
        var address = participation.address(item);
        head = new ItemHead(participation, item);
        support = new SupportPillars(participation);
        stances = new StanceButtons(participation, item);
        outcomes = new OutcomeButtons(participation, item, address);
        prospect = new ProspectPart(participation);
        conversation = new Conversation(participation, item.id(), address);

        name.getElement().setAttribute("dir", "auto");
        lead.getElement().setAttribute("dir", "auto");
        lead.addClassName("lead");
        var everybody = new Section(new H3(getTranslation("room.nba-card.support")), support);
        everybody.addClassName("item-part");
        var record = new Div(head, name, lead, everybody, stances, outcomes, prospect, facts);
        record.addClassName("item-record");
        getContent().addClassName("item-card");
        getContent().add(record, conversation);
    }

    @Override
    void showAll(Seen seen) {
        conversation.showAll(seen);
        showRecord(seen, Prospects.of(seen));
    }

    @Override
    void show(Frame frame) {
        var seen = frame.seen();
        conversation.show(seen);
        showRecord(seen, frame.once(new Expected(), () -> Prospects.of(seen)));
    }

    private void showRecord(Seen seen, Prospects prospects) {
        seen.items().find(item()).ifPresent(now -> showRecord(seen, now));
        prospect.show(seen, prospects.of(item()));
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
        facts.show(nba);
    }
}
