package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Concord;
import nl.draagvlak.workshop.Result;

/// How far the answers agree, in sentences: one at once, the others on request.
class ConcordSays extends Composite<Div> {

    private final Paragraph first = new Paragraph();
    private final UnorderedList others = new UnorderedList();
    private final Details more = new Details(getTranslation("room.concord.more"), others);

    ConcordSays() {
        first.addClassName("small");
        others.addClassNames("small", "concord-more");
        getContent().addClassName("concord");
        getContent().add(first, more);
    }

    /// Shows a result beside that of the round before it.
    void show(Figures exact, Result result, Optional<Result> before) {
        var concord = result.concord();
        var figures = exact.workedOut(concord.reach().high() - concord.reach().low());
        first.setText(first(figures, concord));
        others.removeAll();
        var sentences = new ArrayList<String>();
        before.ifPresent(earlier -> sentences.addAll(since(figures, result, earlier)));
        if (concord.hasPairs()) {
            sentences.addAll(others(figures, concord));
        }
        sentences.forEach(said -> others.add(new ListItem(said)));
        first.setVisible(concord.hasPairs());
        more.setVisible(!sentences.isEmpty());
    }

    private String first(Figures figures, Concord concord) {
        var between = concord.hasMiddle() ? concord.middle() : concord.reach();
        var low = figures.say(between.low());
        var high = figures.say(between.high());
        if (figures.say(concord.reach().low()).equals(figures.say(concord.reach().high()))) {
            return getTranslation("room.concord.same", low);
        }
        if (low.equals(high)) {
            return getTranslation("room.concord.half-same", low);
        }
        return concord.hasMiddle()
                ? getTranslation("room.concord.half", low, high)
                : getTranslation("room.concord.reach", low, high);
    }

    private List<String> others(Figures figures, Concord concord) {
        var sentences = new ArrayList<String>();
        sentences.add(getTranslation("room.concord.median", figures.say(concord.middle().best())));
        concord.variation()
                .ifPresent(share ->
                        sentences.add(
                                getTranslation(
                                        "room.concord.variation", percent(Math.abs(share)))));
        sentences.add(getTranslation("room.concord.overlap", percent(concord.overlap())));
        return sentences;
    }

    private List<String> since(Figures figures, Result now, Result earlier) {
        var sentences = new ArrayList<String>();
        var from = figures.say(earlier.group().best());
        sentences.add(
                from.equals(figures.value())
                        ? getTranslation("room.concord.stayed", from)
                        : getTranslation("room.concord.moved", from, figures.value()));
        if (now.concord().hasMiddle() && earlier.concord().hasMiddle()) {
            sentences.add(width(figures, now.concord().width(), earlier.concord().width()));
        }
        return sentences;
    }

    private String width(Figures figures, double now, double earlier) {
        var said = figures.say(now);
        var before = figures.say(earlier);
        if (said.equals(before)) {
            return getTranslation("room.concord.as-wide", said);
        }
        return now < earlier
                ? getTranslation("room.concord.narrower", before, said)
                : getTranslation("room.concord.wider", before, said);
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
