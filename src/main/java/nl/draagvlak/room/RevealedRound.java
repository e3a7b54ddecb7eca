package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;

/// The newest round that was revealed, with everybody's answers and what was said with them; folded
/// away, but in reach, while people answer again.
class RevealedRound extends Composite<Details> {

    private static final int LEVEL = (int) Math.round(100 * Ballot.LEVEL);

    private final Participation participation;
    private final EstimateStrip strip;
    private final SaidWithIt reasons;
    private final Paragraph mine = new Paragraph();
    private final WeightedSays weighted = new WeightedSays();
    private boolean isFolded;

    RevealedRound(Participation participation, Measured.Form form) {
        this.participation = participation;
        strip = new EstimateStrip(participation, form);
        reasons = new SaidWithIt(participation);
        var picture = new Div(strip, mine, weighted, reasons);
        mine.addClassNames("small", "soft");
        picture.addClassNames("card", "strip-card");
        getContent().add(picture);
        getContent().addClassName("revealed-round");
        getContent().setOpened(true);
    }

    void show(Seen seen, Item now) {
        var revealed = seen.latestRevealed(now.id());
        var isAsking = seen.isAsking(now.id());
        setVisible(revealed.isPresent());
        revealed.ifPresent(round -> show(seen, now, round, isFolded && !isAsking));
        // What weighs in the newest result stands beside it.
        weighted.setVisible(weighted.isVisible() && isAsking);
        fold(isAsking);
    }

    private void show(Seen seen, Item now, Round round, boolean isFresh) {
        var result = round.result().orElseThrow();
        var ballot = participation.mine().ballot(now.id(), round.number());
        getContent().setSummaryText(getTranslation("room.rounds.earlier", round.number()));
        strip.show(seen, now, result, ballot, isFresh);
        showMine(seen, now, ballot);
        weighted.show(seen, now, round);
        reasons.show(result);
    }

    /// Whoever was more or less sure than is drawn does not find their own numbers in the picture.
    private void showMine(Seen seen, Item now, Optional<Ballot> ballot) {
        var other = ballot.filter(Ballot.Guess.class::isInstance).map(Ballot.Guess.class::cast);
        var unit = ((Measured) now.content()).unit();
        var words = new Quantities(this, seen);
        mine.setVisible(other.filter(guess -> guess.sure() != LEVEL).isPresent());
        other.ifPresent(guess ->
                mine.setText(
                        getTranslation(
                                "room.strip.mine",
                                words.write(guess.low(), unit, getLocale()),
                                words.write(guess.high(), unit, getLocale()),
                                guess.sure(),
                                LEVEL)));
    }

    private void fold(boolean isAsking) {
        if (isAsking != isFolded) {
            isFolded = isAsking;
            getContent().setOpened(!isAsking);
        }
        getContent().setClassName("folded", isAsking);
    }
}
