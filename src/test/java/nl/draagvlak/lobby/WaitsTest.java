package nl.draagvlak.lobby;

import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.STRANGER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.BuyIn.ConcernAnswered;
import nl.draagvlak.workshop.BuyIn.ConcernRaised;
import nl.draagvlak.workshop.Cause;
import nl.draagvlak.workshop.CommentId;
import nl.draagvlak.workshop.ConcernId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Outcomes.Parked;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Rounds.Declined;
import nl.draagvlak.workshop.Rounds.Revealed;
import nl.draagvlak.workshop.Rounds.RoundOpened;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.StageClosed;
import nl.draagvlak.workshop.Stages.StageOpened;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Stances.Taken;
import nl.draagvlak.workshop.Talk.Said;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.Test;

class WaitsTest {

    private static final ItemId NUMBER = new ItemId(new UUID(3, 1));
    private static final ItemId NBA = new ItemId(new UUID(3, 2));
    private static final ConcernId CONCERN = new ConcernId(new UUID(5, 1));
    private static final Text WORDS = Text.of("Half of them gave no consent.");

    @Test
    void aRoundWaitsOnceEverybodyAnswered() {
        var open =
                givenAWorkshop(
                        new StageOpened(Stage.ASSUMPTIONS),
                        new Proposed(NUMBER, SampleAssumption.handleTime()),
                        new RoundOpened(NUMBER, 1, Terms.enough(75)));
        assertThat(in(open)).isEqualTo(Waits.NOTHING);
        var half = open.by(SANNE, new Declined(NUMBER, 1, Text.NONE));
        assertThat(in(half)).isEqualTo(Waits.NOTHING);
        var all = half.by(JORIS, new Declined(NUMBER, 1, Text.NONE));
        assertThat(in(all)).isEqualTo(new Waits(1, 0, 0));
        assertThat(in(all.by(FATIMA, new Revealed(NUMBER, 1)))).isEqualTo(Waits.NOTHING);
    }

    @Test
    void anObjectionWaitsUntilSomebodyRepliesOrItIsDecided() {
        var objected =
                givenAWorkshop(new Proposed(NBA, SampleNba.rateReviewCall()))
                        .by(SANNE, new Taken(NBA, 1, Stance.OBJECT, WORDS));
        assertThat(in(objected)).isEqualTo(new Waits(0, 1, 0));
        assertThat(in(objected.by(FATIMA, new Parked(NBA, WORDS)))).isEqualTo(Waits.NOTHING);
        var objection =
                objected.workshop().seenBy(Role.FACILITATOR).talk().about(NBA).getFirst().id();
        var reply = new Said(new CommentId(new UUID(4, 1)), NBA, WORDS, Optional.of(objection));
        assertThat(in(objected.by(JORIS, reply))).isEqualTo(Waits.NOTHING);
    }

    @Test
    void aConcernWaitsForItsAnswer() {
        var raised =
                givenAWorkshop(new StageOpened(Stage.LISTENING), joined(STRANGER, MARKETING))
                        .by(SANNE, raised(CONCERN))
                        .by(JORIS, raised(new ConcernId(new UUID(5, 2))))
                        .by(STRANGER, raised(new ConcernId(new UUID(5, 3))))
                        .by(FATIMA, new StageClosed(Stage.LISTENING));
        assertThat(in(raised)).isEqualTo(new Waits(0, 0, 3));
        assertThat(in(raised.by(FATIMA, new ConcernAnswered(CONCERN, WORDS))))
                .isEqualTo(new Waits(0, 0, 2));
    }

    private static ConcernRaised raised(ConcernId concern) {
        return new ConcernRaised(concern, Cause.NOT_TRUSTED, WORDS, WORDS);
    }

    private static Waits in(Scenario scenario) {
        return Waits.in(scenario.workshop().seenBy(Role.FACILITATOR));
    }
}
