package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Score;
import nl.draagvlak.workshop.Seeds.Truth;
import nl.draagvlak.workshop.Seeds.Unmark;
import nl.draagvlak.workshop.Seen;

/// That a question is a seed question; once its true answer is told, how near the group came to it
/// and how I did.
class SeedNote extends Composite<Section> {

    private final Participation participation;
    private final Paragraph lead = new Paragraph(getTranslation("room.seed.lead"));
    private final Paragraph truth = new Paragraph();
    private final Paragraph source = new Paragraph();
    private final Paragraph mine = new Paragraph();
    private final Button tell;
    private final Button unmark;
    private Item item;

    SeedNote(Participation participation, Item item) {
        this.participation = participation;
        this.item = item;
        tell = new Button("", _ -> tell());
        unmark =
                new Button(
                        getTranslation("room.seed.unmark"),
                        _ -> participation.wish(new Unmark(this.item.id())));
        unmark.addThemeVariants(ButtonVariant.TERTIARY);
        var tag = new Span(getTranslation("room.seed.tag"));
        tag.addClassNames("tag", "seed");
        lead.addClassNames("small", "soft");
        truth.addClassName("seed-truth");
        source.addClassNames("small", "soft");
        source.getElement().setAttribute("dir", "auto");
        mine.addClassName("small");
        var acts = new Div(tell, unmark);
        acts.addClassName("seed-acts");
        acts.setVisible(participation.role() == Role.FACILITATOR);
        getContent().addClassNames("card", "seed-note");
        getContent().add(tag, lead, truth, source, mine, acts);
    }

    void show(Seen seen, Item now) {
        item = now;
        var told = seen.seeds().truth(item.id());
        var isOpen = seen.isAsking(item.id());
        var revealed = seen.firstRevealed(item.id());
        lead.setVisible(told.isEmpty());
        truth.setVisible(told.isPresent());
        source.setVisible(told.isPresent());
        told.ifPresent(one -> {
            truth.setText(truth(seen, one, revealed));
            source.setText(getTranslation("room.seed.source", one.source().words()));
        });
        mine.setText(told.map(_ -> mine(seen)).orElse(""));
        mine.setVisible(!mine.getText().isEmpty());
        tell.setText(
                told.isPresent()
                        ? getTranslation("room.seed.correct")
                        : getTranslation("room.seed.tell"));
        tell.setThemeName(told.isPresent() ? "tertiary" : "primary");
        tell.setVisible(revealed.isPresent() && !isOpen && seen.isDiscussed(item));
        unmark.setVisible(seen.rounds(item.id()).isEmpty() && seen.isDiscussed(item));
        setVisible(seen.seeds().has(item.id()));
    }

    private String truth(Seen seen, Truth told, Optional<Round> revealed) {
        var unit = ((Measured) item.content()).unit();
        var value = new Quantities(this, seen).write(told.value(), unit, getLocale());
        var result = revealed.flatMap(Round::result);
        var containing = result.map(one -> one.containing(told.value().value())).orElse(0);
        var respondents = result.map(Result::respondents).orElse(0);
        return seen.rounds(item.id()).size() > 1
                ? getTranslation(
                        "room.seed.truth-of-round",
                        value,
                        containing,
                        respondents,
                        revealed.map(Round::number).orElse(1))
                : getTranslation("room.seed.truth", value, containing, respondents);
    }

    /// How I did here, and on all of them together; nothing where I answered none.
    private String mine(Seen seen) {
        var mine = participation.mine();
        var here =
                mine.contained(seen, item.id())
                        .map(contained ->
                                contained
                                        ? getTranslation("room.seed.contained")
                                        : getTranslation("room.seed.missed"))
                        .orElse("");
        return (here + " " + sofar(mine.score())).strip();
    }

    private String sofar(Score score) {
        if (score.answered() == 0) {
            return "";
        }
        var words = getTranslation("room.seed.score", score.contained(), score.answered());
        return score.flat() ? words + " " + getTranslation("room.seed.flat") : words;
    }

    private void tell() {
        new TruthDialog(participation, item).open();
    }
}
