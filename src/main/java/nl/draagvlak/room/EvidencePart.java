package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Evidence.TakeBack;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;

/// What was observed in practice, beside the number of the group, and where one adds to it.
class EvidencePart extends Composite<Section> {

    private final Participation participation;
    private final Paragraph none = new Paragraph(getTranslation("room.evidence.none"));
    private final UnorderedList list = new UnorderedList();
    private final Button add;
    private Item item;
    private List<EvidenceLine> shown = List.of();

    EvidencePart(Participation participation, Item item) {
        this.participation = participation;
        this.item = item;
        add = new Button(getTranslation("room.evidence.add"), new Icon("plus-sign"), _ -> ask());
        none.addClassNames("small", "soft");
        list.addClassName("evidence-list");
        var head = new Div(new H3(getTranslation("room.evidence.title")), add);
        head.addClassNames("row", "wide");
        getContent().addClassNames("card", "evidence");
        getContent().add(head, none, list);
    }

    void show(Seen seen, Item now) {
        item = now;
        var lines =
                seen.evidence().beside(now.id()).stream()
                        .map(piece -> EvidenceLine.of(piece, now, seen, participation, this))
                        .toList();
        if (!lines.equals(shown)) {
            shown = lines;
            list.removeAll();
            lines.forEach(line -> list.add(line.picture(this, () -> takeBack(line))));
        }
        list.setVisible(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
        add.setVisible(mayAdd(seen));
        setVisible(mayAdd(seen) || !lines.isEmpty());
    }

    private boolean mayAdd(Seen seen) {
        return !seen.seeds().has(item.id())
                && participation.mayAdd(seen, item.content().stage())
                && (participation.role() == Role.FACILITATOR
                        || seen.people().hasASay(participation.me()));
    }

    private void ask() {
        new EvidenceDialog(participation, item.id(), (Measured) item.content()).open();
    }

    private void takeBack(EvidenceLine line) {
        new Question(
                        getTranslation("room.evidence.take-back.title"),
                        getTranslation("room.evidence.take-back.lead"),
                        getTranslation("room.evidence.take-back.act"),
                        () -> participation.wish(new TakeBack(line.id(), item.id())))
                .open();
    }
}
