package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Note.BETTER;
import static nl.draagvlak.workshop.Note.FIRST;
import static nl.draagvlak.workshop.Note.ITEM;
import static nl.draagvlak.workshop.Refusal.CHANGED_MEANWHILE;
import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.ITEM_IS_CLOSED;
import static nl.draagvlak.workshop.Refusal.ITEM_IS_OPEN;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.NOT_YOURS;
import static nl.draagvlak.workshop.Refusal.OTHERS_WORKED_ON_IT;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.TOO_LONG;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_ITEM;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.STRANGER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Items.Revised;
import nl.draagvlak.workshop.Outcomes.Agree;
import nl.draagvlak.workshop.Outcomes.Agreed;
import nl.draagvlak.workshop.Outcomes.Outcome;
import nl.draagvlak.workshop.Outcomes.Park;
import nl.draagvlak.workshop.Outcomes.Parked;
import nl.draagvlak.workshop.Outcomes.Reject;
import nl.draagvlak.workshop.Outcomes.Rejected;
import nl.draagvlak.workshop.Outcomes.Reopen;
import nl.draagvlak.workshop.Outcomes.Reopened;
import nl.draagvlak.workshop.Outcomes.Withdraw;
import nl.draagvlak.workshop.Outcomes.Withdrawn;
import nl.draagvlak.workshop.Stances.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomesTest {

    private static final Scenario PROPOSED = givenAWorkshop().by(JORIS, new Proposed(ITEM, FIRST));
    private static final Text WHY = Text.of("Not before the new telephone system.");
    private static final Tally TWO_OPEN = new Tally(0, 0, 0, 0, 2);
    private static final ParticipantId LATER = new ParticipantId(new UUID(0, 99));
    private static final Scenario THREE =
            PROPOSED.by(STRANGER, joined(STRANGER, MARKETING))
                    .by(JORIS, new Taken(ITEM, 1, Stance.AGREE, Text.NONE))
                    .by(SANNE, new Taken(ITEM, 1, Stance.OBJECT, WHY));

    @Test
    void theFacilitatorRecordsThatItIsCarriedAndByHowMany() {
        PROPOSED.by(SANNE, new Taken(ITEM, 1, Stance.CAN_LIVE_WITH_IT, Text.NONE))
                .when(FATIMA, new Agree(ITEM, 1))
                .then(new Agreed(ITEM, 1, new Tally(0, 1, 0, 0, 1)));
        PROPOSED.when(SANNE, new Agree(ITEM, 1)).thenRefused(FACILITATORS_ONLY);
        PROPOSED.when(OBSERVER, new Agree(ITEM, 1)).thenRefused(FACILITATORS_ONLY);
    }

    @Test
    void whatIsAgreedIsWhatTheFacilitatorRead() {
        PROPOSED.by(SANNE, new Revised(ITEM, 2, BETTER))
                .when(FATIMA, new Agree(ITEM, 1))
                .thenRefused(CHANGED_MEANWHILE);
    }

    @Test
    void theFacilitatorParksAndRejectsForAReason() {
        PROPOSED.when(FATIMA, new Park(ITEM, WHY)).then(new Parked(ITEM, WHY));
        PROPOSED.when(FATIMA, new Reject(ITEM, WHY)).then(new Rejected(ITEM, WHY));
        PROPOSED.when(FATIMA, new Park(ITEM, Text.NONE)).thenRefused(MISSING, "reason");
        var long1001 = Text.of("x".repeat(1001));
        PROPOSED.when(FATIMA, new Reject(ITEM, long1001)).thenRefused(TOO_LONG, "reason");
        PROPOSED.when(SANNE, new Park(ITEM, WHY)).thenRefused(FACILITATORS_ONLY);
        PROPOSED.when(SANNE, new Reject(ITEM, WHY)).thenRefused(FACILITATORS_ONLY);
    }

    @Test
    void oneThingIsDecidedOnceUntilItIsReopened() {
        var agreed = PROPOSED.by(FATIMA, new Agreed(ITEM, 1, TWO_OPEN));
        agreed.when(FATIMA, new Agree(ITEM, 1)).thenRefused(ITEM_IS_CLOSED);
        agreed.when(FATIMA, new Park(ITEM, WHY)).thenRefused(ITEM_IS_CLOSED);
        agreed.when(FATIMA, new Reject(ITEM, WHY)).thenRefused(ITEM_IS_CLOSED);
        agreed.when(FATIMA, new Reopen(ITEM, WHY)).then(new Reopened(ITEM, WHY));
        agreed.when(FATIMA, new Reopen(ITEM, Text.NONE)).thenRefused(MISSING, "reason");
        agreed.when(SANNE, new Reopen(ITEM, WHY)).thenRefused(FACILITATORS_ONLY);
        PROPOSED.when(FATIMA, new Reopen(ITEM, WHY)).thenRefused(ITEM_IS_OPEN);
        agreed.by(FATIMA, new Reopened(ITEM, WHY))
                .when(FATIMA, new Reject(ITEM, WHY))
                .then(new Rejected(ITEM, WHY));
    }

    @Test
    void theFacilitatorDecidesAlsoWhenTheStageIsClosed() {
        PROPOSED.by(FATIMA, new Stages.StageClosed(Stage.NBAS))
                .when(FATIMA, new Agree(ITEM, 1))
                .then(new Agreed(ITEM, 1, TWO_OPEN));
    }

    @Test
    void onlyWhatIsOnTheTableIsDecidedOn() {
        givenAWorkshop().when(FATIMA, new Agree(ITEM, 1)).thenRefused(UNKNOWN_ITEM);
        givenAWorkshop().when(FATIMA, new Reopen(ITEM, WHY)).thenRefused(UNKNOWN_ITEM);
        givenAWorkshop().when(JORIS, new Withdraw(ITEM)).thenRefused(UNKNOWN_ITEM);
    }

    @Test
    void whatIsOnesOwnCanBeWithdrawnUntilItIsDecidedOn() {
        PROPOSED.when(JORIS, new Withdraw(ITEM)).then(new Withdrawn(ITEM));
        PROPOSED.when(SANNE, new Withdraw(ITEM)).thenRefused(NOT_YOURS);
        PROPOSED.by(FATIMA, new Agreed(ITEM, 1, TWO_OPEN))
                .when(JORIS, new Withdraw(ITEM))
                .thenRefused(ITEM_IS_CLOSED);
        PROPOSED.by(FATIMA, new Stages.StageClosed(Stage.NBAS))
                .when(JORIS, new Withdraw(ITEM))
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void whatOthersWorkedOnIsNotOnesOwn() {
        var shared = PROPOSED.by(SANNE, new Revised(ITEM, 2, BETTER));
        shared.when(JORIS, new Withdraw(ITEM)).thenRefused(OTHERS_WORKED_ON_IT);
        shared.when(SANNE, new Withdraw(ITEM)).thenRefused(NOT_YOURS);
        shared.when(FATIMA, new Withdraw(ITEM)).then(new Withdrawn(ITEM));
        PROPOSED.by(JORIS, new Revised(ITEM, 2, BETTER))
                .when(JORIS, new Withdraw(ITEM))
                .then(new Withdrawn(ITEM));
    }

    @Test
    void anOutcomeSaysByWhomAndWhy() {
        assertThat(outcome(PROPOSED.by(FATIMA, new Parked(ITEM, WHY))))
                .extracting(Outcome::status, Outcome::reason, Outcome::by)
                .containsExactly(Status.PARKED, WHY, FATIMA);
        assertThat(outcome(PROPOSED.by(FATIMA, new Rejected(ITEM, WHY))).status())
                .isEqualTo(Status.REJECTED);
        assertThat(outcome(PROPOSED.by(JORIS, new Withdrawn(ITEM))).status())
                .isEqualTo(Status.WITHDRAWN);
        var reopened = PROPOSED.by(FATIMA, new Parked(ITEM, WHY), new Reopened(ITEM, WHY));
        assertThat(outcome(reopened).status()).isEqualTo(Status.OPEN);
        assertThat(PROPOSED.workshop().outcomes().status(ITEM)).isEqualTo(Status.OPEN);
    }

    @Test
    void anAgreementKeepsTheSupportOfItsMoment() {
        var three =
                PROPOSED.by(STRANGER, joined(STRANGER, MARKETING))
                        .by(SANNE, new Taken(ITEM, 1, Stance.AGREE, Text.NONE));
        var agreed = three.by(FATIMA, new Agreed(ITEM, 1, new Tally(1, 0, 0, 0, 2)));
        assertThat(outcome(agreed.by(LATER, joined(LATER, MARKETING))).support())
                .contains(new Tally(1, 0, 0, 0, 2));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void whatIsDecidedKeepsThePictureOfItsMoment(Outcomes.Fact decision) {
        var decided = THREE.by(FATIMA, decision);
        var picture = support(THREE);
        assertThat(picture.whole()).contains(new Tally(1, 0, 1, 0, 1));
        assertThat(support(decided)).isEqualTo(picture);
        assertThat(support(decided.by(LATER, joined(LATER, MARKETING)))).isEqualTo(picture);
        assertThat(support(decided.by(FATIMA, new People.Removed(SANNE)))).isEqualTo(picture);
        assertThat(support(decided.by(FATIMA, moved()))).isEqualTo(picture);
        assertThat(support(THREE.by(FATIMA, moved()))).isNotEqualTo(picture);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void soDoesWhatNobodyTookAStanceOn(Outcomes.Fact decision) {
        var silent = PROPOSED.by(STRANGER, joined(STRANGER, MARKETING)).by(FATIMA, decision);
        var more = silent.by(LATER, joined(LATER, MARKETING));
        assertThat(support(more).whole()).contains(new Tally(0, 0, 0, 0, 3));
    }

    @Test
    void whatIsReopenedIsCountedAgain() {
        var more =
                THREE.by(FATIMA, new Parked(ITEM, WHY))
                        .by(LATER, joined(LATER, MARKETING))
                        .by(FATIMA, new People.Removed(SANNE), new Reopened(ITEM, WHY));
        assertThat(support(more).whole()).contains(new Tally(1, 0, 0, 0, 2));
        var yetMore = more.by(FATIMA, moved());
        assertThat(support(yetMore).whole()).contains(new Tally(1, 0, 0, 0, 3));
    }

    private static Stream<Outcomes.Fact> decisions() {
        return Stream.of(
                new Agreed(ITEM, 1, new Tally(1, 0, 1, 0, 1)),
                new Parked(ITEM, WHY),
                new Rejected(ITEM, WHY),
                new Withdrawn(ITEM));
    }

    /// The facilitator speaks for inbound calls from now on.
    private static People.DepartmentTaken moved() {
        return new People.DepartmentTaken(FATIMA, INBOUND);
    }

    private static Support support(Scenario scenario) {
        return scenario.workshop().seenBy(Role.OBSERVER).supports().of(ITEM);
    }

    @Test
    void anAgreementOverAnObjectionIsOneWithDissent() {
        assertThat(became(THREE)).isEqualTo(Became.OPEN);
        assertThat(became(THREE.by(FATIMA, new Agreed(ITEM, 1, new Tally(1, 0, 1, 0, 1)))))
                .isEqualTo(Became.AGREED_WITH_DISSENT);
        assertThat(became(THREE.by(FATIMA, new Agreed(ITEM, 1, new Tally(1, 1, 0, 1, 0)))))
                .isEqualTo(Became.AGREED);
        assertThat(became(THREE.by(FATIMA, new Parked(ITEM, WHY)))).isEqualTo(Became.PARKED);
        assertThat(became(THREE.by(FATIMA, new Rejected(ITEM, WHY)))).isEqualTo(Became.REJECTED);
        assertThat(became(THREE.by(FATIMA, new Withdrawn(ITEM)))).isEqualTo(Became.WITHDRAWN);
    }

    @Test
    void whoObjectsNowIsNamedAndNobodyElse() {
        assertThat(objecting(THREE)).containsExactly(SANNE);
        assertThat(objecting(THREE.by(SANNE, new Taken(ITEM, 1, Stance.ABSTAIN, Text.NONE))))
                .isEmpty();
        assertThat(objecting(THREE.by(FATIMA, new People.Removed(SANNE)))).isEmpty();
        assertThat(objecting(THREE.by(SANNE, new Taken(ITEM, 1, Stance.OBJECT, WHY))))
                .containsExactly(SANNE);
    }

    private static Became became(Scenario scenario) {
        return scenario.workshop().seenBy(Role.OBSERVER).became(ITEM);
    }

    private static List<ParticipantId> objecting(Scenario scenario) {
        return scenario.workshop().seenBy(Role.OBSERVER).objections(ITEM).stream()
                .map(Talk.Comment::by)
                .toList();
    }

    @Test
    void theSupportOfFewerThanThreeIsNotShown() {
        assertThat(outcome(PROPOSED.by(FATIMA, new Agreed(ITEM, 1, TWO_OPEN))).support()).isEmpty();
    }

    @Test
    void aWishThatIsSentAgainIsKnown() {
        var agree = new Agree(ITEM, 1);
        assertThat(agree.ledTo(List.of(new Agreed(ITEM, 1, TWO_OPEN)))).isTrue();
        assertThat(agree.ledTo(List.of(new Agreed(ITEM, 2, TWO_OPEN)))).isFalse();
        assertThat(agree.ledTo(List.of(new Parked(ITEM, WHY)))).isFalse();
        assertThat(new Park(ITEM, WHY).ledTo(List.of(new Parked(ITEM, WHY)))).isTrue();
        assertThat(new Park(ITEM, WHY).ledTo(List.of(new Rejected(ITEM, WHY)))).isFalse();
        assertThat(new Reject(ITEM, WHY).ledTo(List.of(new Rejected(ITEM, WHY)))).isTrue();
        assertThat(new Reject(ITEM, WHY).ledTo(List.of(new Parked(ITEM, WHY)))).isFalse();
        assertThat(new Reopen(ITEM, WHY).ledTo(List.of(new Reopened(ITEM, WHY)))).isTrue();
        assertThat(new Reopen(ITEM, WHY).ledTo(List.of(new Parked(ITEM, WHY)))).isFalse();
        assertThat(new Withdraw(ITEM).ledTo(List.of(new Withdrawn(ITEM)))).isTrue();
        assertThat(new Withdraw(ITEM).ledTo(List.of(new Parked(ITEM, WHY)))).isFalse();
    }

    private static Outcome outcome(Scenario scenario) {
        return scenario.workshop().outcomes().find(ITEM).orElseThrow();
    }
}
