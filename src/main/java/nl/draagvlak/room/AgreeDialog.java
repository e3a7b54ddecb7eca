package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Outcomes.AgreeValue;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Text;

/// Asks before the number of the group is recorded as agreed, and when to look at it again.
class AgreeDialog extends Dialog {

    private final Participation participation;
    private final Item item;
    private final Round round;
    private final ReviewField review;

    AgreeDialog(Participation participation, Item item, Round round, Result result) {
        this.participation = participation;
        this.item = item;
        this.round = round;
        review = new ReviewField(participation, item);
        var about = (Measured) item.content();
        var figures = Figures.of(this, participation.seen(), about, result.group());
        setHeaderTitle(getTranslation("room.rounds.agree.title", figures.value()));
        addClassName("ask");
        var lead =
                new Paragraph(
                        getTranslation(
                                "room.rounds.agree.lead",
                                figures.value(),
                                figures.low(),
                                figures.high()));
        lead.addClassName("soft");
        add(lead, new Dissent(round, result, result.containingGroup()), review);
        var notNow = new Button(getTranslation("room.reason.not-now"), _ -> close());
        var act = new Button(getTranslation("room.rounds.agree.act"), _ -> record());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(notNow, act);
    }

    private void record() {
        var agreed = new AgreeValue(item.id(), round.number(), Optional.empty(), Text.NONE);
        if (review.isReady() && participation.wish(agreed)) {
            review.record();
            close();
            new Recorded(participation, item).tell();
        }
    }
}
