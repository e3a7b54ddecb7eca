package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.draagvlak.workshop.Ranking;
import nl.draagvlak.workshop.Seen;

/// How alike people rank the widgets, in words; nothing where that is not known.
record RankedAlike(Component speaker) {

    private static final double SELDOM = 0.05;

    String say(Seen seen) {
        return seen.ranking().map(this::say).orElse("");
    }

    private String say(Ranking ranking) {
        var alike =
                speaker.getTranslation(
                        "room.alike", ranking.concordance(), ranking.people(), ranking.widgets());
        return chance(ranking.chance()).map(chance -> alike + " " + chance).orElse(alike);
    }

    private Optional<String> chance(Optional<Double> chance) {
        return chance.map(p ->
                p < SELDOM
                        ? speaker.getTranslation("room.alike.seldom", p)
                        : speaker.getTranslation("room.alike.chance", p));
    }
}
