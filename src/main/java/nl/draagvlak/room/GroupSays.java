package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;

/// What the group makes of a round: one number with its band, and how many stand behind it.
class GroupSays extends Composite<Section> {

    private final Span value = new Span();
    private final Span band = new Span();
    private final AgreementTally tally = new AgreementTally();
    private final Paragraph sentence = new Paragraph();
    private final ConcordSays concord = new ConcordSays();
    private final Paragraph clamped = new Paragraph(getTranslation("room.group.clamped"));

    GroupSays() {
        var says = new Paragraph(getTranslation("room.group.says"));
        says.addClassNames("small", "soft");
        value.addClassNames("figure", "group-value");
        band.addClassName("soft");
        var line = new Div(value, band);
        line.addClassName("group-line");
        sentence.addClassName("small");
        clamped.addClassNames("tiny", "soft");
        getContent().addClassName("group-says");
        getContent().add(says, line, tally, sentence, clamped, concord);
    }

    /// Shows a round, beside the result of the one before it.
    void show(Seen seen, Measured about, Round round, Optional<Result> before) {
        round.result().ifPresent(result -> show(seen, about, round, result, before));
    }

    private void show(
            Seen seen, Measured about, Round round, Result result, Optional<Result> before) {
        var figures = Figures.of(this, seen, about, result.group());
        var holding = result.containingGroup();
        var enough = round.enoughOf(result.respondents());
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
        concord.show(figures, result, before);
    }
}
