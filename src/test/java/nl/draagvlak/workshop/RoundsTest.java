package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.ANSWERED_THIS_ALREADY;
import static nl.draagvlak.workshop.Refusal.CHANGED_MEANWHILE;
import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.ITEM_IS_CLOSED;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.NOBODY_ANSWERED;
import static nl.draagvlak.workshop.Refusal.NO_DEPARTMENT;
import static nl.draagvlak.workshop.Refusal.NO_SUCH_ROUND;
import static nl.draagvlak.workshop.Refusal.NUMBERS_OUT_OF_ORDER;
import static nl.draagvlak.workshop.Refusal.OBSERVERS_LOOK_ON;
import static nl.draagvlak.workshop.Refusal.OF_ANOTHER_KIND;
import static nl.draagvlak.workshop.Refusal.OUTSIDE_RANGE;
import static nl.draagvlak.workshop.Refusal.ROUND_IS_OPEN;
import static nl.draagvlak.workshop.Refusal.ROUND_IS_REVEALED;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.TOO_LONG;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_ITEM;
import static nl.draagvlak.workshop.Refusal.VOTED_ON_ALREADY;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Items.Revise;
import nl.draagvlak.workshop.Outcomes.AgreeValue;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.Other;
import nl.draagvlak.workshop.Outcomes.Park;
import nl.draagvlak.workshop.Outcomes.ValueAgreed;
import nl.draagvlak.workshop.Rounds.BandGiven;
import nl.draagvlak.workshop.Rounds.Cancel;
import nl.draagvlak.workshop.Rounds.Cancelled;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.Declined;
import nl.draagvlak.workshop.Rounds.Estimated;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Rounds.Revealed;
import nl.draagvlak.workshop.Rounds.RoundOpened;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stages.StageClosed;
import nl.draagvlak.workshop.Stages.StageOpened;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final ItemId RATE = new ItemId(new UUID(3, 1));
    private static final ItemId BAND = new ItemId(new UUID(3, 2));
    private static final Quantity SHARE = Quantity.share("Starting propensity");
    private static final Text WHY = Text.of("The pilot was held in summer.");

    private static final Scenario PROPOSED =
            givenAWorkshop(
                    new StageOpened(Stage.ASSUMPTIONS),
                    new Proposed(RATE, SHARE),
                    new Proposed(BAND, SHARE.of(Measured.Form.BAND)));
    private static final Scenario BLIND =
            PROPOSED.by(
                    FATIMA,
                    new RoundOpened(RATE, 1, Terms.enough(75)),
                    new RoundOpened(BAND, 1, Terms.enough(75)));
    private static final Scenario REVEALED =
            BLIND.by(JORIS, estimated("2", "4", "6", 80))
                    .by(SANNE, estimated("3", "5", "7", 80))
                    .by(FATIMA, new Revealed(RATE, 1));

    @Test
    void theFacilitatorOpensOneRoundAfterTheOther() {
        PROPOSED.when(FATIMA, OpenRounds.one(RATE, 1, Terms.enough(75)))
                .then(new RoundOpened(RATE, 1, Terms.enough(75)));
        PROPOSED.when(JORIS, OpenRounds.one(RATE, 1, Terms.enough(75)))
                .thenRefused(FACILITATORS_ONLY);
        PROPOSED.when(FATIMA, OpenRounds.one(RATE, 2, Terms.enough(75)))
                .thenRefused(CHANGED_MEANWHILE);
        PROPOSED.when(FATIMA, OpenRounds.one(RATE, 1, Terms.enough(0)))
                .thenRefused(OUTSIDE_RANGE, "enough");
        BLIND.when(FATIMA, OpenRounds.one(RATE, 2, Terms.enough(75))).thenRefused(ROUND_IS_OPEN);
        REVEALED.when(FATIMA, OpenRounds.one(RATE, 2, Terms.enough(50)))
                .then(new RoundOpened(RATE, 2, Terms.enough(50)));
    }

    @Test
    void onlyWhatIsMeasuredHasRounds() {
        givenAWorkshop(new Proposed(Note.ITEM, Note.FIRST))
                .when(FATIMA, OpenRounds.one(Note.ITEM, 1, Terms.enough(75)))
                .thenRefused(OF_ANOTHER_KIND);
        PROPOSED.when(FATIMA, OpenRounds.one(Note.ITEM, 1, Terms.enough(75)))
                .thenRefused(UNKNOWN_ITEM);
    }

    @Test
    void whoHasASayAnswersAndMayAnswerAnew() {
        BLIND.when(JORIS, new Cast(RATE, 1, guess("2", "4", "6", 80)))
                .then(estimated("2", "4", "6", 80));
        var answered = BLIND.by(JORIS, estimated("2", "4", "6", 80));
        answered.when(JORIS, new Cast(RATE, 1, guess("2", "4.5", "6", 80)))
                .then(estimated("2", "4.5", "6", 80));
        answered.when(JORIS, new Cast(RATE, 1, guess("2.0", "4", "6", 80)))
                .thenRefused(ANSWERED_THIS_ALREADY);
        answered.when(JORIS, new Cast(RATE, 1, new Ballot.NoJudgement(WHY)))
                .then(new Declined(RATE, 1, WHY));
        BLIND.when(OBSERVER, new Cast(RATE, 1, guess("2", "4", "6", 80)))
                .thenRefused(OBSERVERS_LOOK_ON);
        BLIND.when(FATIMA, new Cast(RATE, 1, guess("2", "4", "6", 80))).thenRefused(NO_DEPARTMENT);
    }

    @Test
    void everyFormTakesItsOwnBallot() {
        var band = new Ballot.Band(amount("4"), amount("3"), amount("6"), Text.NONE);
        BLIND.when(JORIS, new Cast(BAND, 1, band))
                .then(new BandGiven(BAND, 1, amount("4"), amount("3"), amount("6"), Text.NONE));
        BLIND.when(JORIS, new Cast(RATE, 1, band)).thenRefused(OF_ANOTHER_KIND);
        BLIND.when(JORIS, new Cast(BAND, 1, guess("2", "4", "6", 80))).thenRefused(OF_ANOTHER_KIND);
    }

    @Test
    void numbersStandInOrderAndWithinTheRangeOfTheQuantity() {
        BLIND.when(JORIS, new Cast(RATE, 1, guess("5", "4", "6", 80)))
                .thenRefused(NUMBERS_OUT_OF_ORDER, "best");
        BLIND.when(JORIS, new Cast(RATE, 1, guess("2", "4", "3", 80)))
                .thenRefused(NUMBERS_OUT_OF_ORDER, "high");
        BLIND.when(JORIS, new Cast(RATE, 1, guess("-1", "4", "6", 80)))
                .thenRefused(OUTSIDE_RANGE, "low");
        BLIND.when(JORIS, new Cast(RATE, 1, guess("2", "4", "101", 80)))
                .thenRefused(OUTSIDE_RANGE, "high");
        BLIND.when(JORIS, new Cast(RATE, 1, guess("2", "4", "6", 49)))
                .thenRefused(OUTSIDE_RANGE, "sure");
        BLIND.when(JORIS, new Cast(RATE, 1, guess("0", "0", "100", 100)))
                .then(estimated("0", "0", "100", 100));
        var long1001 = Text.of("x".repeat(1001));
        BLIND.when(JORIS, new Cast(RATE, 1, new Ballot.NoJudgement(long1001)))
                .thenRefused(TOO_LONG, "reason");
    }

    @Test
    void aVoteAfterTheRevealIsRefused() {
        REVEALED.when(JORIS, new Cast(RATE, 1, guess("2", "4", "6", 90)))
                .thenRefused(ROUND_IS_REVEALED);
        REVEALED.when(JORIS, new Cast(RATE, 2, guess("2", "4", "6", 90)))
                .thenRefused(NO_SUCH_ROUND);
        BLIND.by(FATIMA, new Cancelled(RATE, 1))
                .when(JORIS, new Cast(RATE, 1, guess("2", "4", "6", 90)))
                .thenRefused(NO_SUCH_ROUND);
    }

    @Test
    void theFacilitatorRevealsAsSoonAsThereIsANumber() {
        BLIND.when(FATIMA, new Reveal(RATE, 1)).thenRefused(NOBODY_ANSWERED);
        BLIND.by(SANNE, new Declined(RATE, 1, Text.NONE))
                .when(FATIMA, new Reveal(RATE, 1))
                .thenRefused(NOBODY_ANSWERED);
        var answered = BLIND.by(JORIS, estimated("2", "4", "6", 80));
        answered.when(FATIMA, new Reveal(RATE, 1)).then(new Revealed(RATE, 1));
        answered.when(JORIS, new Reveal(RATE, 1)).thenRefused(FACILITATORS_ONLY);
        REVEALED.when(FATIMA, new Reveal(RATE, 1)).thenRefused(NO_SUCH_ROUND);
    }

    @Test
    void aRoundCanBeCancelled() {
        BLIND.when(FATIMA, new Cancel(RATE, 1)).then(new Cancelled(RATE, 1));
        BLIND.when(JORIS, new Cancel(RATE, 1)).thenRefused(FACILITATORS_ONLY);
        REVEALED.when(FATIMA, new Cancel(RATE, 1)).thenRefused(NO_SUCH_ROUND);
    }

    @Test
    void beforeTheRevealEverybodySeesWhoAnsweredAndNobodyWhat() {
        var answered = BLIND.by(JORIS, estimated("2", "4", "31.41593", 80)).workshop();
        for (var role : Role.values()) {
            var seen = answered.seenBy(role);
            assertThat(seen.latestRound(RATE))
                    .hasValueSatisfying(round -> {
                        assertThat(round.answered()).containsExactly(JORIS);
                        assertThat(round.result()).isEmpty();
                    });
            assertThat(seen.toString()).doesNotContain("31.41593");
        }
        assertThat(answered.mine(SANNE).toString()).doesNotContain("31.41593");
        assertThat(answered.mine(JORIS).ballot(RATE, 1)).contains(guess("2", "4", "31.41593", 80));
    }

    @Test
    void canaryAfterTheRevealTheNumberIsThere() {
        var revealed =
                BLIND.by(JORIS, estimated("2", "4", "31.41593", 80))
                        .by(FATIMA, new Revealed(RATE, 1))
                        .workshop();
        assertThat(revealed.seenBy(Role.OBSERVER).toString()).contains("31.41593");
    }

    @Test
    void theGroupsValueIsTheQuantileAverageAtEightyPercent() {
        // 2..6 around 4 at 50 % is 0.8..7.2 at 80 %; with 3..7 around 5 the means follow.
        var result =
                BLIND.by(JORIS, estimated("2", "4", "6", 50))
                        .by(SANNE, estimated("3", "5", "7", 80))
                        .by(FATIMA, new Revealed(RATE, 1))
                        .workshop()
                        .seenBy(Role.PARTICIPANT)
                        .result(RATE)
                        .orElseThrow();
        assertThat(result.group().low()).isEqualTo(1.9, within(1e-12));
        assertThat(result.group().best()).isEqualTo(4.5, within(1e-12));
        assertThat(result.group().high()).isEqualTo(7.1, within(1e-12));
        assertThat(result.containing(4.5)).isEqualTo(2);
        assertThat(result.clamped()).isFalse();
    }

    @Test
    void anIntervalIsCutAtTheEndsOfTheRangeAndThatIsSaid() {
        var result =
                BLIND.by(JORIS, estimated("0", "2", "6", 50))
                        .by(FATIMA, new Revealed(RATE, 1))
                        .workshop()
                        .seenBy(Role.PARTICIPANT)
                        .result(RATE)
                        .orElseThrow();
        assertThat(result.group()).isEqualTo(new Interval(0, 2, 8.4));
        assertThat(result.clamped()).isTrue();
    }

    @Test
    void ofBandsTheMedianOfEachEndIsTaken() {
        var karim = new ParticipantId(new UUID(0, 20));
        var result =
                BLIND.by(karim, joined(karim, MARKETING))
                        .by(JORIS, band("10", "5", "20"))
                        .by(SANNE, band("12", "6", "30"))
                        .by(karim, band("50", "7", "90"))
                        .by(FATIMA, new Revealed(BAND, 1))
                        .workshop()
                        .seenBy(Role.PARTICIPANT)
                        .result(BAND)
                        .orElseThrow();
        assertThat(result.group()).isEqualTo(new Interval(6, 12, 30));
    }

    @Test
    void whoCannotJudgeHasAnsweredAndDoesNotMoveTheGroup() {
        var seen =
                BLIND.by(JORIS, estimated("2", "4", "6", 80))
                        .by(SANNE, new Declined(RATE, 1, Text.NONE))
                        .by(FATIMA, new Revealed(RATE, 1))
                        .workshop()
                        .seenBy(Role.PARTICIPANT);
        assertThat(seen.latestRound(RATE).orElseThrow().answered())
                .containsExactlyInAnyOrder(JORIS, SANNE);
        var result = seen.result(RATE).orElseThrow();
        assertThat(result.respondents()).isEqualTo(1);
        assertThat(result.unable()).isEqualTo(1);
    }

    @Test
    void aDepartmentIsNamedFromThreeAnswersOn() {
        var two = givenAnswers(List.of(MARKETING, MARKETING, INBOUND));
        assertThat(two.answers()).allMatch(cell -> cell.departments().size() == 2);
        assertThat(two.answers()).hasSize(1);

        var three =
                givenAnswers(List.of(MARKETING, MARKETING, MARKETING, INBOUND, INBOUND, INBOUND));
        assertThat(three.answers().stream().map(Result.Answers::departments))
                .containsExactly(List.of(MARKETING), List.of(INBOUND));
        assertThat(three.answers()).allMatch(cell -> cell.mean().isPresent());

        var one = givenAnswers(List.of(MARKETING));
        assertThat(one.answers())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.departments()).isEmpty();
                    assertThat(cell.mean()).isEmpty();
                    assertThat(cell.each()).hasSize(1);
                });
    }

    @Test
    void theGroupsValueIsAgreed() {
        REVEALED.when(FATIMA, new AgreeValue(RATE, 1, Optional.empty(), Text.NONE))
                .then(new ValueAgreed(RATE, agreed("4.5", "2.5", "6.5", 2, 0), Text.NONE));
        REVEALED.when(JORIS, new AgreeValue(RATE, 1, Optional.empty(), Text.NONE))
                .thenRefused(FACILITATORS_ONLY);
    }

    @Test
    void anotherValueNeedsAReasonAndItsBand() {
        var other = Optional.of(new Other(amount("6.5"), amount("3"), amount("8")));
        REVEALED.when(FATIMA, new AgreeValue(RATE, 1, other, WHY))
                .then(new ValueAgreed(RATE, agreed("6.5", "3", "8", 2, 1), WHY));
        REVEALED.when(FATIMA, new AgreeValue(RATE, 1, other, Text.NONE))
                .thenRefused(MISSING, "reason");
        var low = Optional.of(new Other(amount("2"), amount("3"), amount("8")));
        REVEALED.when(FATIMA, new AgreeValue(RATE, 1, low, WHY))
                .thenRefused(NUMBERS_OUT_OF_ORDER, "lower");
        var high = Optional.of(new Other(amount("9"), amount("3"), amount("8")));
        REVEALED.when(FATIMA, new AgreeValue(RATE, 1, high, WHY))
                .thenRefused(NUMBERS_OUT_OF_ORDER, "upper");
        var beyond = Optional.of(new Other(amount("101"), amount("3"), amount("108")));
        REVEALED.when(FATIMA, new AgreeValue(RATE, 1, beyond, WHY))
                .thenRefused(OUTSIDE_RANGE, "value");
    }

    @Test
    void whatIsAgreedIsTheNumberThatEverybodyReads() {
        var odd =
                BLIND.by(JORIS, estimated("2", "4", "6", 80))
                        .by(SANNE, estimated("3.24", "4.13", "6.44", 80))
                        .by(FATIMA, new Revealed(RATE, 1));
        odd.when(FATIMA, new AgreeValue(RATE, 1, Optional.empty(), Text.NONE))
                .then(new ValueAgreed(RATE, agreed("4.1", "2.6", "6.2", 2, 0), Text.NONE));
        var typed = Optional.of(new Other(amount("4.063"), amount("2.71"), amount("6")));
        odd.when(FATIMA, new AgreeValue(RATE, 1, typed, WHY))
                .then(new ValueAgreed(RATE, agreed("4.063", "2.71", "6", 2, 0), WHY));
    }

    @Test
    void aValueThatTooFewStandBehindIsAgreedWithDissent() {
        var asEnough = agreed("4.5", "2.5", "6.5", 2, 0);
        var tooFew = agreed("2.5", "2", "3", 2, 1);
        assertThat(became(REVEALED)).isEqualTo(Became.OPEN);
        assertThat(became(REVEALED.by(FATIMA, new ValueAgreed(RATE, asEnough, Text.NONE))))
                .isEqualTo(Became.AGREED);
        assertThat(became(REVEALED.by(FATIMA, new ValueAgreed(RATE, tooFew, WHY))))
                .isEqualTo(Became.AGREED_WITH_DISSENT);
    }

    private static Became became(Scenario scenario) {
        return scenario.workshop().seenBy(Role.PARTICIPANT).became(RATE);
    }

    @Test
    void onlyTheLatestRevealedRoundCanBeAgreed() {
        PROPOSED.when(FATIMA, new AgreeValue(RATE, 1, Optional.empty(), Text.NONE))
                .thenRefused(CHANGED_MEANWHILE);
        BLIND.when(FATIMA, new AgreeValue(RATE, 1, Optional.empty(), Text.NONE))
                .thenRefused(ROUND_IS_OPEN);
        BLIND.by(FATIMA, new Cancelled(RATE, 1))
                .when(FATIMA, new AgreeValue(RATE, 1, Optional.empty(), Text.NONE))
                .thenRefused(NO_SUCH_ROUND);
        REVEALED.when(FATIMA, new Outcomes.Agree(RATE, 1)).thenRefused(OF_ANOTHER_KIND);
    }

    @Test
    void whatIsAgreedTakesNoMoreRoundsUntilItIsReopened() {
        var closed =
                REVEALED.by(FATIMA, new ValueAgreed(RATE, agreed("4.5", "2.5", "6.5", 2, 0), WHY));
        closed.when(FATIMA, OpenRounds.one(RATE, 2, Terms.enough(75))).thenRefused(ITEM_IS_CLOSED);
        closed.by(FATIMA, new Outcomes.Reopened(RATE, WHY))
                .when(FATIMA, OpenRounds.one(RATE, 2, Terms.enough(75)))
                .then(new RoundOpened(RATE, 2, Terms.enough(75)));
        var reopened = closed.by(FATIMA, new Outcomes.Reopened(RATE, WHY)).workshop();
        var outcome = reopened.outcomes().find(RATE).orElseThrow();
        assertThat(outcome.agreedBefore()).map(AgreedValue::value).contains(amount("4.5"));
        assertThat(outcome.value()).isEmpty();
        assertThat(closed.workshop().seenBy(Role.OBSERVER).figure(RATE))
                .contains(new Figure(Unit.PERCENT, 4.5, 2.5, 6.5, true));
    }

    @Test
    void whileARoundIsOpenItsItemStaysAsItIs() {
        BLIND.when(FATIMA, new Park(RATE, WHY)).thenRefused(ROUND_IS_OPEN);
        BLIND.when(FATIMA, new Outcomes.Withdraw(RATE)).thenRefused(ROUND_IS_OPEN);
        BLIND.when(JORIS, new Revise(RATE, 1, Quantity.share("Another name")))
                .thenRefused(ROUND_IS_OPEN);
    }

    @Test
    void unitAndRangeStayWhereNumbersWereGiven() {
        var euros = new Quantity(SHARE.name(), SHARE.form(), Unit.MONEY, SHARE.bounds());
        REVEALED.when(JORIS, new Revise(RATE, 1, euros)).thenRefused(VOTED_ON_ALREADY, "unit");
        PROPOSED.when(JORIS, new Revise(RATE, 1, euros)).then(new Items.Revised(RATE, 2, euros));
        var renamed = Quantity.share("Another name");
        REVEALED.when(JORIS, new Revise(RATE, 1, renamed))
                .then(new Items.Revised(RATE, 2, renamed));
    }

    @Test
    void aStageThatClosesEndsItsRounds() {
        BLIND.by(JORIS, estimated("2", "4", "6", 80))
                .when(FATIMA, new CloseStage(Stage.ASSUMPTIONS))
                .then(
                        new Revealed(RATE, 1),
                        new Cancelled(BAND, 1),
                        new StageClosed(Stage.ASSUMPTIONS));
        BLIND.by(FATIMA, new StageClosed(Stage.ASSUMPTIONS))
                .when(JORIS, new Cast(RATE, 1, guess("2", "4", "6", 80)))
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void theHistoryTellsThatSomebodyAnsweredAndTheResultOnlyAfterTheReveal() {
        var answer = estimated("2", "4", "31.41593", 80);
        var before = BLIND.workshop();
        var entry =
                new Entry(
                        before.seq() + 1,
                        Scenario.commandOf(99),
                        0,
                        JORIS,
                        Scenario.HALF_PAST_ONE,
                        answer);
        var told = Told.of(entry, before, before.evolve(entry));
        assertThat(told.deed()).isEqualTo(Told.Deed.ROUND_ANSWERED);
        assertThat(told.figure()).isEmpty();
        assertThat(told.toString()).doesNotContain("31.41593");
    }

    @Test
    void aLinkLeadsToSomethingThatIsThere() {
        var linked = new Linked(Note.ITEM);
        PROPOSED.when(JORIS, new Propose(new ItemId(new UUID(3, 3)), linked))
                .thenRefused(UNKNOWN_ITEM);
        var id = new ItemId(new UUID(3, 3));
        PROPOSED.by(JORIS, new Proposed(Note.ITEM, Note.FIRST))
                .when(JORIS, new Propose(id, linked))
                .then(new Proposed(id, linked));
    }

    private record Linked(ItemId to) implements Content {

        @Override
        public Text name() {
            return Text.of("linked");
        }

        @Override
        public Stage stage() {
            return Stage.NBAS;
        }

        @Override
        public Set<ItemId> links() {
            return Set.of(to);
        }

        @Override
        public Optional<Problem> problem() {
            return Optional.empty();
        }
    }

    private static Result givenAnswers(List<DepartmentId> departments) {
        var scenario = BLIND;
        for (int i = 0; i < departments.size(); i++) {
            var who = new ParticipantId(new UUID(7, i));
            scenario =
                    scenario.by(who, joined(who, departments.get(i)))
                            .by(who, estimated("2", String.valueOf(3 + i), "50", 80));
        }
        return scenario.by(FATIMA, new Revealed(RATE, 1))
                .workshop()
                .seenBy(Role.PARTICIPANT)
                .result(RATE)
                .orElseThrow();
    }

    private static AgreedValue agreed(
            String value, String lower, String upper, int containing, int dissent) {
        return new AgreedValue(
                1, amount(value), amount(lower), amount(upper), 2, containing, dissent);
    }

    private static Estimated estimated(String low, String best, String high, int sure) {
        return new Estimated(RATE, 1, amount(low), amount(best), amount(high), sure, Text.NONE);
    }

    private static BandGiven band(String target, String lowest, String highest) {
        return new BandGiven(BAND, 1, amount(target), amount(lowest), amount(highest), Text.NONE);
    }

    private static Ballot.Guess guess(String low, String best, String high, int sure) {
        return new Ballot.Guess(amount(low), amount(best), amount(high), sure, Text.NONE);
    }

    private static Amount amount(String number) {
        return Amount.of(number);
    }
}
