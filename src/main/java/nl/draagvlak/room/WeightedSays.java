package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Weighted;

/// What comes out when those count for more who did well on seed questions, beside what the group
/// says.
class WeightedSays extends Composite<Section> {

    private final Paragraph sentence = new Paragraph();
    private final Paragraph explained = new Paragraph();

    WeightedSays() {
        sentence.addClassName("small");
        explained.addClassNames("tiny", "soft");
        getContent().addClassName("weighted-says");
        getContent().add(sentence, explained);
    }

    /// Shows this round, where that may be shown.
    void show(Seen seen, Item item, Round round) {
        var weighted = seen.weighted(item.id(), round.number());
        setVisible(weighted.isPresent());
        weighted.ifPresent(one -> say(seen, (Measured) item.content(), one));
    }

    private void say(Seen seen, Measured about, Weighted weighted) {
        var figures = Figures.of(this, seen, about, weighted.interval());
        sentence.setText(
                getTranslation(
                        "room.weighted.sentence",
                        seen.seeds().known(seen.outcomes()).size(),
                        figures.value(),
                        figures.low(),
                        figures.high()));
        explained.setText(getTranslation("room.weighted.explained", weighted.people()));
    }
}
