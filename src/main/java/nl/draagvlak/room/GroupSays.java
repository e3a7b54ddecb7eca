package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.draagvlak.workshop.Figure;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;

/// What was agreed, or else what the group makes of a round: one number with its band, and how many
/// stand behind it.
class GroupSays extends Composite<Section> {

    private final Paragraph says = new Paragraph();
    private final Span value = new Span();
    private final Span band = new Span();
    private final Paragraph itself = new Paragraph();
    private final AgreementTally tally = new AgreementTally();
    private final Paragraph sentence = new Paragraph();
    private final ConcordSays concord = new ConcordSays();
    private final Paragraph clamped = new Paragraph(getTranslation("room.group.clamped"));

    GroupSays() {
        says.addClassNames("small", "soft");
        value.addClassNames("figure", "group-value");
        band.addClassName("soft");
        var line = new Div(value, band);
        line.addClassName("group-line");
        itself.addClassNames("small", "soft", "group-itself");
        sentence.addClassName("small");
        clamped.addClassNames("tiny", "soft");
        getContent().addClassName("group-says");
        getContent().add(says, line, itself, tally, sentence, clamped, concord);
    }

    /// Shows a round, beside the result of the one before it.
    void show(Seen seen, Item item, Round round, Optional<Result> before) {
        round.result().ifPresent(result -> show(seen, item, round, result, before));
    }

    private void show(Seen seen, Item item, Round round, Result result, Optional<Result> before) {
        var about = (Measured) item.content();
        var group = Figures.of(this, seen, about, result.group());
        var agreed =
                seen.figure(item.id())
                        .filter(Figure::agreed)
                        .map(figure -> Figures.of(this, seen, about, figure));
        var figures = agreed.orElse(group);
        var holding = result.containing(figures.grain().round(figures.band().best()).value());
        var enough = round.enoughOf(result.respondents());
        says.setText(
                agreed.isPresent()
                        ? getTranslation("room.group.agreed")
                        : getTranslation("room.group.says"));
        itself.setText(
                getTranslation("room.group.itself", group.value(), group.low(), group.high()));
        itself.setVisible(!figures.inWords().equals(group.inWords()));
        value.setText(figures.value());
        band.setText(getTranslation("room.group.band", figures.low(), figures.high()));
        var said =
                getTranslation(
                        "room.group.sentence",
                        holding,
                        result.respondents(),
                        figures.value(),
                        enough,
                        result.unable());
        tally.show(holding, result.respondents(), enough, said);
        sentence.setText(said);
        clamped.setVisible(result.clamped());
        concord.show(group, result, before);
    }
}
