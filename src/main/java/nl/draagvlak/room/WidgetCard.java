package nl.draagvlak.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import nl.draagvlak.live.Frame;
import nl.draagvlak.subject.widget.Widget;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;

/// The selected widget: what it decides, how badly it is needed, where it stands, what is said.
class WidgetCard extends ItemCard {

    private static final Set<String> IN_THE_HEAD = Set.of("name", "decision");

    private final ItemHead head;
    private final H2 name = new H2();
    private final Paragraph decision = new Paragraph();
    private final Span figure = new Span();
    private final Span note = new Span();
    private final Span standing = new Span();
    private final ReadingTable table = new ReadingTable();
    private final PriorityButtons mine;
    private final DemandBlocks demand = new DemandBlocks();
    private final PlaceButtons place;
    private final ItemFacts facts;
    private final OutcomeButtons outcomes;
    private final Conversation conversation;

    WidgetCard(Participation participation, Item item) {
        super(item.id());
        facts = new ItemFacts(Widget.KIND, IN_THE_HEAD, participation.words(Widget.KIND, this));
        var address = participation.address(item);
        head = new ItemHead(participation, item);
        mine = new PriorityButtons(participation, item);
        place = new PlaceButtons(participation, item.id());
        outcomes = new OutcomeButtons(participation, item, address);
        conversation = new Conversation(participation, item.id(), address);

        name.getElement().setAttribute("dir", "auto");
        decision.getElement().setAttribute("dir", "auto");
        decision.addClassName("lead");
        figure.addClassName("figure");
        note.addClassNames("small", "soft");
        standing.addClassName("tag");
        var reading = new Div(figure, note, standing);
        reading.addClassName("widget-reading");
        var everybody = new Section(new H3(getTranslation("room.demand.title")), demand);
        everybody.addClassName("item-part");
        var record =
                new Div(
                        head, name, decision, reading, table, mine, everybody, place, facts,
                        outcomes);
        record.addClassName("item-record");
        getContent().addClassNames("item-card", "widget-card");
        getContent().add(record, conversation);
    }

    @Override
    void showAll(Seen seen) {
        conversation.showAll(seen);
        showRecord(seen);
    }

    @Override
    void show(Frame frame) {
        conversation.show(frame.seen());
        showRecord(frame.seen());
    }

    private void showRecord(Seen seen) {
        seen.items().find(item()).ifPresent(now -> showRecord(seen, now));
    }

    private void showRecord(Seen seen, Item now) {
        var widget = (Widget) now.content();
        head.show(seen, now);
        name.setText(widget.name().words());
        decision.setText(getTranslation("room.widget.decides", widget.decision().words()));
        showReading(new Readings(this, seen).read(widget));
        mine.show(seen, now);
        demand.show(seen, seen.demands().of(item()));
        place.show(seen);
        outcomes.show(seen, now);
        facts.show(widget);
    }

    private void showReading(Reading reading) {
        figure.setText(reading.figure());
        note.setText(reading.note());
        standing.setText(reading.standing());
        table.show(reading.table());
    }
}
