package nl.draagvlak.room;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Text;

/// My answer in a blind round about a benchmark: what I aim for, and between what I accept it.
class BandForm extends BallotForm {

    private final AmountField lowest = numbers().add("lowest", getTranslation("room.band.lowest"));
    private final AmountField target = numbers().add("target", getTranslation("room.band.target"));
    private final AmountField highest =
            numbers().add("highest", getTranslation("room.band.highest"));

    private final Runnable redraw;

    /// `changed` is told whenever somebody has typed other numbers.
    BandForm(Participation participation, Item item, int round, Runnable changed) {
        super(participation, item, round);
        this.redraw = changed;
        var lead = new Paragraph(getTranslation("room.band.lead"));
        lead.addClassName("ballot-lead");
        ask(lead, numbers());
    }

    /// What stands in the form, where that is a band.
    Optional<Ballot.Band> band() {
        return isComplete()
                ? Optional.of(answer(Text.NONE)).filter(BandForm::isInOrder)
                : Optional.empty();
    }

    @Override
    void changed() {
        redraw.run();
    }

    @Override
    Ballot.Band answer(Text why) {
        return new Ballot.Band(
                target.amount().orElseThrow(),
                lowest.amount().orElseThrow(),
                highest.amount().orElseThrow(),
                why);
    }

    @Override
    void refill(Ballot ballot) {
        if (ballot instanceof Ballot.Band band) {
            lowest.fill(Optional.of(band.lowest()));
            target.fill(Optional.of(band.target()));
            highest.fill(Optional.of(band.highest()));
        }
    }

    @Override
    String inWords(Ballot ballot) {
        return ballot instanceof Ballot.Band(var aim, var low, var high, _)
                ? getTranslation("room.band.given", say(low), say(aim), say(high))
                : "";
    }

    private static boolean isInOrder(Ballot.Band band) {
        return !band.lowest().isMoreThan(band.target())
                && !band.target().isMoreThan(band.highest());
    }
}
