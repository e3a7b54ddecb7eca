package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Rounds.Cancel;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Seen;

/// What the facilitator does with a round: begin it, reveal it, and record what came out.
class RoundControls extends Composite<Section> {

    private final Participation participation;
    private final Button begin;
    private final Button reveal;
    private final Button cancel;
    private final Button agree;
    private final Button other;
    private Item item;
    private Optional<Round> latest = Optional.empty();

    RoundControls(Participation participation, Item item) {
        this.participation = participation;
        this.item = item;
        begin = new Button("", _ -> begin());
        reveal = new Button(getTranslation("room.rounds.reveal"), _ -> reveal());
        cancel = new Button(getTranslation("room.rounds.cancel"), _ -> cancel());
        agree = new Button("", _ -> agree());
        other = new Button(getTranslation("room.rounds.other"), _ -> other());
        reveal.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        other.addThemeVariants(ButtonVariant.TERTIARY);
        var acts = new Div(agree, begin, reveal, cancel, other);
        acts.addClassName("round-acts");
        getContent().addClassName("round-acts-part");
        getContent().add(acts);
    }

    void show(Seen seen, Item now) {
        item = now;
        latest = seen.latestRound(item.id());
        var isOpen = seen.isAsking(item.id());
        var result = latest.flatMap(Round::result);
        var isTogether = latest.filter(Round::isTogether).isPresent();
        var isSeed = seen.seeds().has(item.id());
        begin.setVisible(!isOpen && seen.seeds().truth(item.id()).isEmpty());
        begin.setText(
                latest.isEmpty()
                        ? getTranslation("room.rounds.first")
                        : getTranslation("room.rounds.another"));
        begin.setThemeName(isTogether ? "" : "primary");
        reveal.setVisible(isOpen);
        cancel.setVisible(isOpen);
        agree.setVisible(result.isPresent() && !isSeed);
        agree.setThemeName(isTogether ? "primary" : "");
        other.setVisible(result.isPresent() && !isSeed);
        result.ifPresent(found ->
                agree.setText(getTranslation("room.rounds.agree", figures(seen, found).value())));
        setVisible(participation.role() == Role.FACILITATOR && seen.isDiscussed(item));
    }

    private Figures figures(Seen seen, Result result) {
        return Figures.of(this, seen, (Measured) item.content(), result.group());
    }

    private void begin() {
        new RoundDialog(participation, List.of(item)).open();
    }

    private void reveal() {
        latest.ifPresent(round ->
                new Question(
                                getTranslation("room.rounds.reveal.title"),
                                getTranslation("room.rounds.reveal.lead", round.answered().size()),
                                getTranslation("room.rounds.reveal"),
                                () -> participation.wish(new Reveal(item.id(), round.number())))
                        .open());
    }

    private void cancel() {
        latest.ifPresent(round ->
                new Question(
                                getTranslation("room.rounds.cancel.title"),
                                getTranslation("room.rounds.cancel.lead"),
                                getTranslation("room.rounds.cancel.act"),
                                () -> participation.wish(new Cancel(item.id(), round.number())))
                        .grave()
                        .open());
    }

    private void agree() {
        latest.ifPresent(round ->
                round.result()
                        .ifPresent(result ->
                                new AgreeDialog(participation, item, round, result).open()));
    }

    private void other() {
        latest.ifPresent(round -> new OtherValueDialog(participation, item, round).open());
    }
}
