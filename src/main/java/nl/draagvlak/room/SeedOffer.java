package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seeds.Mark;
import nl.draagvlak.workshop.Seen;

/// Offers the facilitator to make a question that nobody was asked yet a seed question.
class SeedOffer extends Composite<Section> {

    private final Participation participation;
    private final Item item;

    SeedOffer(Participation participation, Item item) {
        this.participation = participation;
        this.item = item;
        var lead = new Paragraph(getTranslation("room.seed.offer"));
        lead.addClassNames("small", "soft");
        var mark =
                new Button(
                        getTranslation("room.seed.mark"),
                        _ -> participation.wish(new Mark(item.id())));
        getContent().addClassNames("card", "seed-offer");
        getContent().add(lead, mark);
    }

    void show(Seen seen, Item now) {
        setVisible(
                participation.role() == Role.FACILITATOR
                        && seen.isDiscussed(now)
                        && !seen.seeds().has(item.id())
                        && seen.rounds(item.id()).isEmpty()
                        && seen.evidence().beside(item.id()).isEmpty());
    }
}
