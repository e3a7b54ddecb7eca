package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Scenario.HALF_PAST_ONE;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.Told.Aspect;
import nl.draagvlak.workshop.Told.Deed;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final ItemId ITEM = new ItemId(new UUID(3, 1));
    private static final Text REASON = Text.of("Half of these customers have no consent");

    private Workshop workshop =
            Scenario.givenAWorkshop(new Items.Proposed(ITEM, new Note("Rate review call")))
                    .workshop();

    @Test
    void whatWasAndWhatBecameOfItIsTold() {
        var told = tell(new Items.Revised(ITEM, 2, new Note("Rate review talk")));
        assertThat(told.deed()).isEqualTo(Deed.ITEM_REVISED);
        assertThat(told.who()).contains(SANNE);
        assertThat(told.before()).contains(new Note("Rate review call"));
        assertThat(told.after()).contains(new Note("Rate review talk"));
    }

    @Test
    void anObjectionIsToldAloud() {
        var told = tell(new Stances.Taken(ITEM, 1, Stance.OBJECT, REASON));
        assertThat(told.deed()).isEqualTo(Deed.OBJECTION_MADE);
        assertThat(told.words()).isEqualTo(REASON);
    }

    @Test
    void ofAnyOtherStanceOnlyThatItWasTaken() {
        var agreed = tell(new Stances.Taken(ITEM, 1, Stance.AGREE, Text.NONE));
        var abstained = tell(new Stances.Taken(ITEM, 1, Stance.ABSTAIN, Text.NONE));
        assertThat(agreed.deed()).isEqualTo(Deed.STANCE_TAKEN);
        assertThat(withoutSeq(agreed)).isEqualTo(withoutSeq(abstained));
    }

    @Test
    void itIsToldWhichStageWhichRoleWhichRoundAndHowLong() {
        assertThat(tell(new Stages.StageOpened(Stage.DASHBOARD)).aspect())
                .contains(new Aspect.OfStage(Stage.DASHBOARD));
        assertThat(tell(new People.RoleChanged(SANNE, Role.OBSERVER)).aspect())
                .contains(new Aspect.OfRole(Role.OBSERVER));
        assertThat(tell(new Rounds.RoundOpened(ITEM, 1, Terms.enough(75))).aspect())
                .contains(new Aspect.OfRound(1));
        assertThat(tell(new Timer.TimerStarted(10)).aspect()).contains(new Aspect.Minutes(10));
    }

    @Test
    void aReleaseIsToldWithItsTitleAndATokenWithWhatItIsFor() {
        var sha256 = new Fingerprint("0".repeat(64));
        var title = Text.of("After the consent talk");
        var released = tell(new Releases.Released(1, 9, HALF_PAST_ONE, sha256, title));
        assertThat(released.deed()).isEqualTo(Deed.VERSION_RELEASED);
        assertThat(released.words()).isEqualTo(title);
        var token = new TokenId(new UUID(6, 1));
        assertThat(tell(new Tokens.TokenIssued(token, title)).words()).isEqualTo(title);
        assertThat(tell(new Tokens.TokenRevoked(token)).deed()).isEqualTo(Deed.TOKEN_REVOKED);
    }

    @Test
    void anObservationIsToldWithWhereItStands() {
        var evidence = new EvidenceId(new UUID(9, 1));
        var observed = new Observed(Amount.of("4"), Optional.empty(), Text.NONE, REASON);
        var laid = tell(new Evidence.Laid(evidence, ITEM, observed));
        assertThat(laid.deed()).isEqualTo(Deed.EVIDENCE_LAID);
        assertThat(laid.who()).contains(SANNE);
        assertThat(laid.words()).isEqualTo(REASON);
        assertThat(laid.aspect()).isEmpty();
        var number = new ItemId(new UUID(3, 2));
        var _ = tell(new Items.Proposed(number, Quantity.share("Reach")));
        var beside = new EvidenceId(new UUID(9, 2));
        assertThat(tell(new Evidence.Laid(beside, number, observed)).aspect())
                .contains(new Aspect.OfObservation(observed, Unit.PERCENT));
        assertThat(tell(new Evidence.TakenBack(evidence, ITEM)).item()).contains(ITEM);
    }

    @Test
    void ofTheListeningRoundNeitherWhoNorWhat() {
        var note = Text.of("Nobody asked us.");
        var concern = new ConcernId(new UUID(5, 1));
        var gladly = tell(new BuyIn.PulseGiven(5, Text.NONE));
        var hardly = tell(new BuyIn.PulseGiven(1, note));
        assertThat(withoutSeq(gladly)).isEqualTo(withoutSeq(hardly));
        var raised = tell(new BuyIn.ConcernRaised(concern, Cause.NOT_TRUSTED, note, note));
        var withdrawn = tell(new BuyIn.ConcernWithdrawn(concern));
        assertThat(List.of(gladly, hardly, raised, withdrawn))
                .extracting(Told::deed)
                .containsExactly(
                        Deed.PULSE_GIVEN,
                        Deed.PULSE_GIVEN,
                        Deed.CONCERN_RAISED,
                        Deed.CONCERN_WITHDRAWN);
        assertThat(List.of(gladly, hardly, raised, withdrawn))
                .allSatisfy(told ->
                        assertThat(told.toString())
                                .doesNotContain(SANNE.value().toString(), note.words()));
    }

    @Test
    void anAnswerToAConcernIsToldAloud() {
        var concern = new ConcernId(new UUID(5, 1));
        var told = tell(new BuyIn.ConcernAnswered(concern, REASON));
        assertThat(told.who()).contains(SANNE);
        assertThat(told.words()).isEqualTo(REASON);
    }

    @Test
    void anArgumentIsToldWithTheSideThatItIsOn() {
        assertThat(tell(argued(1, ITEM, Talk.Side.FOR)).deed()).isEqualTo(Deed.ARGUED_FOR);
        assertThat(tell(argued(2, ITEM, Talk.Side.AGAINST)).deed()).isEqualTo(Deed.ARGUED_AGAINST);
        var number = new ItemId(new UUID(3, 2));
        var _ = tell(new Items.Proposed(number, Quantity.share("Reach")));
        assertThat(tell(argued(3, number, Talk.Side.FOR)).deed()).isEqualTo(Deed.ARGUED_HIGHER);
        var lower = tell(argued(4, number, Talk.Side.AGAINST));
        assertThat(lower.deed()).isEqualTo(Deed.ARGUED_LOWER);
        assertThat(lower.words()).isEqualTo(REASON);
    }

    @Test
    void aDiscussionAndADayToLookAgainAreTold() {
        assertThat(tell(new Agenda.DiscussionOpened(ITEM)).deed())
                .isEqualTo(Deed.DISCUSSION_OPENED);
        assertThat(tell(new Agenda.DiscussionClosed(ITEM)).item()).contains(ITEM);
        var day = LocalDate.of(2027, 6, 1);
        assertThat(tell(new Outcomes.ReviewSet(ITEM, Optional.of(day))).aspect())
                .contains(new Aspect.OfDay(day));
        assertThat(tell(new Outcomes.ReviewSet(ITEM, Optional.empty())).deed())
                .isEqualTo(Deed.REVIEW_CLEARED);
    }

    @Test
    void aTrueAnswerIsToldWithItsNumberAndWhereItStands() {
        var number = new ItemId(new UUID(3, 2));
        var _ = tell(new Items.Proposed(number, Quantity.share("Reach")));
        assertThat(tell(new Seeds.Marked(number)).deed()).isEqualTo(Deed.SEED_MARKED);
        assertThat(tell(new Seeds.Unmarked(number)).item()).contains(number);
        var _ = tell(new Seeds.Marked(number));
        var told = tell(new Seeds.TruthTold(number, Amount.of("4.2"), REASON));
        assertThat(told.deed()).isEqualTo(Deed.TRUTH_TOLD);
        assertThat(told.aspect()).contains(new Aspect.OfAmount(Amount.of("4.2"), Unit.PERCENT));
        assertThat(told.words()).isEqualTo(REASON);
        assertThat(tell(new Seeds.WeightsShown()).deed()).isEqualTo(Deed.WEIGHTS_SHOWN);
        assertThat(tell(new Seeds.WeightsHidden()).deed()).isEqualTo(Deed.WEIGHTS_HIDDEN);
    }

    private static Talk.Argued argued(long id, ItemId item, Talk.Side side) {
        var comment = new CommentId(new UUID(7, id));
        return new Talk.Argued(comment, item, side, REASON, Optional.empty());
    }

    private static String withoutSeq(Told told) {
        return told.toString().replaceFirst("seq=\\d+", "");
    }

    private Told tell(Contribution fact) {
        var before = workshop;
        var seq = before.seq() + 1;
        var command = new CommandId(new UUID(4, seq));
        var entry = new Entry(seq, command, 0, SANNE, HALF_PAST_ONE, fact);
        workshop = before.evolve(entry);
        return Told.of(entry, before, workshop);
    }
}
