package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import java.util.Optional;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;

/// The newest round that was revealed; folded away, but in reach, while people answer again.
class RevealedRound extends Composite<Details> {

    private final ItemId item;
    private boolean isFolded;

    RevealedRound(ItemId item, Component picture) {
        this.item = item;
        getContent().add(picture);
        getContent().addClassName("revealed-round");
        getContent().setOpened(true);
    }

    /// Shows where it stands; gives the round, where there is one.
    Optional<Round> show(Seen seen) {
        var revealed =
                seen.rounds(item).reversed().stream()
                        .filter(round -> round.result().isPresent())
                        .findFirst();
        var isAsking = seen.latestRound(item).filter(Round::isOpen).isPresent();
        setVisible(revealed.isPresent());
        revealed.ifPresent(round ->
                getContent().setSummaryText(getTranslation("room.rounds.earlier", round.number())));
        if (isAsking != isFolded) {
            isFolded = isAsking;
            getContent().setOpened(!isAsking);
        }
        getContent().setClassName("folded", isAsking);
        return revealed;
    }
}
