package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;

/// The group's bands of all rounds below each other: did talking help?
class RoundsCompared extends Composite<Section> {

    private final Span change = new Span();
    private final Bands bands = new Bands();

    public record Band(String name, List<Double> numbers, String said) {}

    @Tag("rounds-compared")
    @JsModule("./room/rounds-compared.ts")
    private static final class Bands extends Component {

        void show(List<Band> all, String sentence) {
            getElement().setPropertyList("bands", all);
            getElement().setProperty("sentence", sentence);
        }
    }

    RoundsCompared() {
        change.addClassNames("small", "soft");
        var top = new Div(new H3(getTranslation("room.rounds.title")), change);
        top.addClassNames("row", "wide");
        getContent().addClassName("rounds-part");
        getContent().add(top, bands);
    }

    void show(Seen seen, Measured about, List<Round> rounds) {
        var revealed = rounds.stream().filter(round -> round.result().isPresent()).toList();
        setVisible(revealed.size() > 1);
        if (revealed.size() > 1) {
            var all = revealed.stream().map(round -> band(seen, about, round)).toList();
            var said = change(group(revealed.getFirst()), group(revealed.getLast()));
            change.setText(said);
            bands.show(all, said);
        }
    }

    private Band band(Seen seen, Measured about, Round round) {
        var group = group(round);
        return new Band(
                getTranslation("room.round", round.number()),
                List.of(group.low(), group.best(), group.high()),
                Figures.of(this, seen, about, group).value());
    }

    private String change(Interval first, Interval last) {
        var before = first.high() - first.low();
        var now = last.high() - last.low();
        var share = before > 0 ? Math.round(100 * Math.abs(before - now) / before) : 0;
        if (share == 0) {
            return getTranslation("room.rounds.as-wide");
        }
        return now < before
                ? getTranslation("room.rounds.narrower", share)
                : getTranslation("room.rounds.wider", share);
    }

    private static Interval group(Round round) {
        return round.result().orElseThrow().group();
    }
}
