package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Note.BETTER;
import static nl.draagvlak.workshop.Note.FIRST;
import static nl.draagvlak.workshop.Note.ITEM;
import static nl.draagvlak.workshop.Refusal.CHANGED_MEANWHILE;
import static nl.draagvlak.workshop.Refusal.ITEM_IS_CLOSED;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.NO_DEPARTMENT;
import static nl.draagvlak.workshop.Refusal.OBSERVERS_LOOK_ON;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.STANCE_TAKEN_ALREADY;
import static nl.draagvlak.workshop.Refusal.TOO_LONG;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_ITEM;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.STRANGER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Stance.ABSTAIN;
import static nl.draagvlak.workshop.Stance.AGREE;
import static nl.draagvlak.workshop.Stance.CAN_LIVE_WITH_IT;
import static nl.draagvlak.workshop.Stance.OBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Items.Revised;
import nl.draagvlak.workshop.People.Person;
import nl.draagvlak.workshop.Stances.TakeStance;
import nl.draagvlak.workshop.Stances.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StancesTest {

    private static final Scenario PROPOSED = givenAWorkshop().by(JORIS, new Proposed(ITEM, FIRST));
    private static final Text WHY = Text.of("Half of them gave no consent.");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OBJECT")
    void whoeverSpeaksForADepartmentSaysWhereTheyStand(Stance stance) {
        PROPOSED.when(SANNE, new TakeStance(ITEM, 1, stance))
                .then(new Taken(ITEM, 1, stance, Text.NONE));
    }

    @Test
    void anObjectionHasAReason() {
        PROPOSED.when(SANNE, new TakeStance(ITEM, 1, OBJECT, WHY))
                .then(new Taken(ITEM, 1, OBJECT, WHY));
        PROPOSED.when(SANNE, new TakeStance(ITEM, 1, OBJECT)).thenRefused(MISSING, "reason");
        var long1001 = Text.of("x".repeat(1001));
        PROPOSED.when(SANNE, new TakeStance(ITEM, 1, OBJECT, long1001))
                .thenRefused(TOO_LONG, "reason");
        assertThatThrownBy(() -> new TakeStance(ITEM, 1, AGREE, WHY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverSpeaksForNoDepartmentTakesNoStance() {
        PROPOSED.when(FATIMA, new TakeStance(ITEM, 1, AGREE)).thenRefused(NO_DEPARTMENT);
        PROPOSED.when(OBSERVER, new TakeStance(ITEM, 1, AGREE)).thenRefused(OBSERVERS_LOOK_ON);
        var facilitator = new Person(Role.FACILITATOR, Optional.of(MARKETING));
        PROPOSED.by(STRANGER, new People.Joined(STRANGER, facilitator))
                .when(STRANGER, new TakeStance(ITEM, 1, AGREE))
                .then(new Taken(ITEM, 1, AGREE, Text.NONE));
    }

    @Test
    void aStanceIsOnWhatOneHasRead() {
        PROPOSED.by(JORIS, new Revised(ITEM, 2, BETTER))
                .when(SANNE, new TakeStance(ITEM, 1, AGREE))
                .thenRefused(CHANGED_MEANWHILE);
    }

    @Test
    void aStanceCanBeChangedWhileTheItemIsOpen() {
        var agreed = PROPOSED.by(SANNE, new Taken(ITEM, 1, AGREE, Text.NONE));
        agreed.when(SANNE, new TakeStance(ITEM, 1, OBJECT, WHY))
                .then(new Taken(ITEM, 1, OBJECT, WHY));
        agreed.when(SANNE, new TakeStance(ITEM, 1, AGREE)).thenRefused(STANCE_TAKEN_ALREADY);
        agreed.by(JORIS, new Revised(ITEM, 2, BETTER))
                .when(SANNE, new TakeStance(ITEM, 2, AGREE))
                .then(new Taken(ITEM, 2, AGREE, Text.NONE));
        givenAWorkshop().when(SANNE, new TakeStance(ITEM, 1, AGREE)).thenRefused(UNKNOWN_ITEM);
        PROPOSED.by(FATIMA, new Outcomes.Withdrawn(ITEM))
                .when(SANNE, new TakeStance(ITEM, 1, AGREE))
                .thenRefused(ITEM_IS_CLOSED);
        PROPOSED.by(FATIMA, new Stages.StageClosed(Stage.NBAS))
                .when(SANNE, new TakeStance(ITEM, 1, AGREE))
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void everybodyKnowsTheirOwnStanceAndNoOther() {
        var workshop =
                PROPOSED.by(SANNE, new Taken(ITEM, 1, CAN_LIVE_WITH_IT, Text.NONE))
                        .by(JORIS, new Taken(ITEM, 1, ABSTAIN, Text.NONE))
                        .workshop();
        assertThat(workshop.mine(SANNE).stance(ITEM)).contains(CAN_LIVE_WITH_IT);
        assertThat(workshop.mine(JORIS).stance(ITEM)).contains(ABSTAIN);
        assertThat(workshop.mine(FATIMA).stance(ITEM)).isEmpty();
        assertThat(workshop.mine(SANNE).toString()).doesNotContain("ABSTAIN");
    }

    @Test
    void whatIsSeenDoesNotDependOnWhoOfTheManyStandsWhere() {
        var three = PROPOSED.by(STRANGER, Scenario.joined(STRANGER, MARKETING));
        var one = three.by(JORIS, taken(AGREE)).by(STRANGER, taken(ABSTAIN));
        var other = three.by(STRANGER, taken(ABSTAIN)).by(JORIS, taken(AGREE));
        var swapped = three.by(STRANGER, taken(AGREE)).by(JORIS, taken(ABSTAIN));
        for (var role : Role.values()) {
            assertThat(one.workshop().seenBy(role))
                    .isEqualTo(other.workshop().seenBy(role))
                    .isEqualTo(swapped.workshop().seenBy(role));
        }
    }

    @Test
    void canaryTheWorkshopItselfDoes() {
        var one = PROPOSED.by(JORIS, taken(AGREE)).by(SANNE, taken(ABSTAIN));
        var swapped = PROPOSED.by(SANNE, taken(AGREE)).by(JORIS, taken(ABSTAIN));
        assertThat(one.workshop()).isNotEqualTo(swapped.workshop());
    }

    @Test
    void onlyThoseAreAskedAgainWhoObjectedToAnEarlierVersion() {
        assertThat(isAsked(PROPOSED, SANNE)).isTrue();
        assertThat(isAsked(PROPOSED, FATIMA)).isFalse();
        assertThat(isAsked(PROPOSED, OBSERVER)).isFalse();

        var both = PROPOSED.by(SANNE, taken(OBJECT, WHY)).by(JORIS, taken(AGREE));
        assertThat(isAsked(both, SANNE)).isFalse();
        assertThat(isAsked(both, JORIS)).isFalse();

        var changed = both.by(FATIMA, new Revised(ITEM, 2, BETTER));
        assertThat(isAsked(changed, SANNE)).isTrue();
        assertThat(isAsked(changed, JORIS)).isFalse();
        assertThat(isAsked(changed.by(FATIMA, new Outcomes.Withdrawn(ITEM)), SANNE)).isFalse();
        assertThat(isAsked(changed.by(FATIMA, new Stages.StageClosed(Stage.NBAS)), SANNE))
                .isFalse();
    }

    @Test
    void aWishThatIsSentAgainIsKnown() {
        var wish = new TakeStance(ITEM, 1, OBJECT, WHY);
        assertThat(wish.ledTo(List.of(taken(OBJECT, WHY)))).isTrue();
        assertThat(wish.ledTo(List.of(taken(OBJECT, Text.of("Else."))))).isFalse();
        assertThat(wish.ledTo(List.of(taken(AGREE)))).isFalse();
    }

    private static boolean isAsked(Scenario scenario, ParticipantId who) {
        var seen = scenario.workshop().seenBy(Role.PARTICIPANT);
        return scenario.workshop().mine(who).isAsked(seen, seen.items().find(ITEM).orElseThrow());
    }

    private static Taken taken(Stance stance) {
        return taken(stance, Text.NONE);
    }

    private static Taken taken(Stance stance, Text reason) {
        return new Taken(ITEM, 1, stance, reason);
    }
}
