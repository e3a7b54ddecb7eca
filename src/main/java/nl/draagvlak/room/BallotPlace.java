package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;

/// Where I answer while a round is blind; whoever is not asked reads why there is nothing to see.
class BallotPlace<F extends BallotForm> extends Composite<Div> {

    private final Participation participation;
    private final BiFunction<Item, Integer, F> asking;
    private final Paragraph notAsked = new Paragraph(getTranslation("room.rounds.blind"));
    private Optional<F> form = Optional.empty();

    /// `asking` makes the form for one round.
    BallotPlace(Participation participation, BiFunction<Item, Integer, F> asking) {
        this.participation = participation;
        this.asking = asking;
        notAsked.addClassNames("card", "blind-note", "soft");
        getContent().addClassName("ballot-place");
        getContent().add(notAsked);
    }

    /// What I am asked to fill in, if anything.
    Optional<F> form() {
        return form;
    }

    void show(Seen seen, Item now) {
        var open = seen.openRound(now.id());
        var hasASay = seen.people().hasASay(participation.me());
        notAsked.setVisible(open.isPresent() && !hasASay);
        ask(seen, now, open.filter(_ -> hasASay && seen.isDiscussed(now)).map(Round::number));
    }

    private void ask(Seen seen, Item now, Optional<Integer> round) {
        if (round.equals(form.map(BallotForm::round))) {
            form.ifPresent(open -> open.show(seen));
            return;
        }
        form.ifPresent(getContent()::remove);
        form = round.map(number -> asking.apply(now, number));
        form.ifPresent(getContent()::add);
    }
}
