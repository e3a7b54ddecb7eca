package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OriginsTest {

    @Test
    void whatMadeAnItemWhatItIsIsRemembered() {
        var before = givenAWorkshop().workshop().seq();
        var origins =
                givenAWorkshop()
                        .by(JORIS, new Items.Proposed(Note.ITEM, Note.FIRST))
                        .by(SANNE, said())
                        .by(SANNE, new Items.Revised(Note.ITEM, 2, Note.BETTER))
                        .by(JORIS, new Stances.Taken(Note.ITEM, 2, Stance.AGREE, Text.NONE))
                        .by(FATIMA, new Outcomes.Agreed(Note.ITEM, 2, new Tally(1, 0, 0, 0, 1)))
                        .workshop()
                        .origins();
        assertThat(origins.of(Note.ITEM)).containsExactly(before + 1, before + 3, before + 5);
        assertThat(origins.of(new ItemId(new UUID(2, 99)))).isEmpty();
    }

    private static Talk.Said said() {
        var comment = new CommentId(new UUID(7, 1));
        return new Talk.Said(comment, Note.ITEM, Text.of("A month is short."), Optional.empty());
    }
}
