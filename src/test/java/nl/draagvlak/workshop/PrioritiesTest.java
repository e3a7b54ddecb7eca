package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Priority.COULD;
import static nl.draagvlak.workshop.Priority.MUST;
import static nl.draagvlak.workshop.Priority.SHOULD;
import static nl.draagvlak.workshop.Priority.WONT;
import static nl.draagvlak.workshop.Refusal.ITEM_IS_CLOSED;
import static nl.draagvlak.workshop.Refusal.NOTHING_CHANGED;
import static nl.draagvlak.workshop.Refusal.NO_DEPARTMENT;
import static nl.draagvlak.workshop.Refusal.OBSERVERS_LOOK_ON;
import static nl.draagvlak.workshop.Refusal.OF_ANOTHER_KIND;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.STRANGER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;
import static nl.draagvlak.workshop.Sketch.A;
import static nl.draagvlak.workshop.Sketch.B;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.Demand.Counts;
import nl.draagvlak.workshop.Priorities.Given;
import nl.draagvlak.workshop.Priorities.Prioritise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrioritiesTest {

    private static final ParticipantId LATER = new ParticipantId(new UUID(0, 99));
    private static final Scenario PROPOSED =
            givenAWorkshop(new Stages.StageOpened(Stage.DASHBOARD)).by(JORIS, Sketch.proposed(A));

    @ParameterizedTest
    @EnumSource(Priority.class)
    void whoeverSpeaksForADepartmentSaysHowBadlyTheyNeedIt(Priority priority) {
        PROPOSED.when(SANNE, new Prioritise(A, priority)).then(new Given(A, priority));
    }

    @Test
    void nobodyElseDoes() {
        PROPOSED.when(FATIMA, new Prioritise(A, MUST)).thenRefused(NO_DEPARTMENT);
        PROPOSED.when(OBSERVER, new Prioritise(A, MUST)).thenRefused(OBSERVERS_LOOK_ON);
    }

    @Test
    void onesMindCanBeChangedWhileTheWidgetIsDiscussed() {
        var given = PROPOSED.by(SANNE, new Given(A, MUST));
        given.when(SANNE, new Prioritise(A, COULD)).then(new Given(A, COULD));
        given.when(SANNE, new Prioritise(A, MUST)).thenRefused(NOTHING_CHANGED);
        given.by(JORIS, new Outcomes.Withdrawn(A))
                .when(SANNE, new Prioritise(A, COULD))
                .thenRefused(ITEM_IS_CLOSED);
        given.by(FATIMA, new Stages.StageClosed(Stage.DASHBOARD))
                .when(SANNE, new Prioritise(A, COULD))
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void onlyWidgetsHaveAPriority() {
        PROPOSED.by(JORIS, new Items.Proposed(Note.ITEM, Note.FIRST))
                .when(SANNE, new Prioritise(Note.ITEM, MUST))
                .thenRefused(OF_ANOTHER_KIND);
    }

    @Test
    void everybodyKnowsTheirOwnPriorityAndNoOther() {
        var workshop =
                PROPOSED.by(SANNE, new Given(A, SHOULD)).by(JORIS, new Given(A, WONT)).workshop();
        assertThat(workshop.mine(SANNE).priority(A)).contains(SHOULD);
        assertThat(workshop.mine(JORIS).priority(A)).contains(WONT);
        assertThat(workshop.mine(FATIMA).priority(A)).isEmpty();
        assertThat(workshop.mine(SANNE).toString()).doesNotContain("WONT");
    }

    @Test
    void aWidgetWaitsForWhoeverHasASayAndDidNotUseIt() {
        assertThat(isWaitedFor(PROPOSED, SANNE)).isTrue();
        assertThat(isWaitedFor(PROPOSED, FATIMA)).isFalse();
        assertThat(isWaitedFor(PROPOSED.by(SANNE, new Given(A, WONT)), SANNE)).isFalse();
        assertThat(isWaitedFor(PROPOSED.by(FATIMA, new Outcomes.Withdrawn(A)), SANNE)).isFalse();
    }

    @Test
    void smallDepartmentsStandTogetherSoThatNobodyIsTold() {
        var two = PROPOSED.by(SANNE, new Given(A, MUST));
        assertThat(demand(two).whole()).isEmpty();
        assertThat(demand(two).parts())
                .singleElement()
                .satisfies(
                        part -> assertThat(part.departments()).containsExactly(MARKETING, INBOUND))
                .satisfies(part -> assertThat(part.counts()).isEmpty());

        var three = two.by(STRANGER, joined(STRANGER, MARKETING));
        assertThat(demand(three).whole()).contains(new Counts(1, 0, 0, 0, 2));
        assertThat(three.workshop().seenBy(Role.OBSERVER).demands().of(B).whole())
                .contains(new Counts(0, 0, 0, 0, 3));
    }

    @Test
    void aDecidedWidgetKeepsTheDemandOfItsMomentUntilItIsReopened() {
        var three =
                PROPOSED.by(STRANGER, joined(STRANGER, MARKETING)).by(SANNE, new Given(A, MUST));
        var agreed = three.by(FATIMA, new Outcomes.Agreed(A, 1, new Tally(0, 0, 0, 0, 3)));
        var later =
                agreed.by(LATER, joined(LATER, MARKETING))
                        .by(FATIMA, new People.Removed(SANNE))
                        .by(FATIMA, new People.DepartmentTaken(FATIMA, INBOUND));
        assertThat(demand(later)).isEqualTo(demand(three));
        var reopened = later.by(FATIMA, new Outcomes.Reopened(A, Text.of("Sanne has left.")));
        assertThat(demand(reopened).whole()).contains(new Counts(0, 0, 0, 0, 4));
    }

    @Test
    void whatIsSeenDoesNotDependOnWhoOfTheManyNeedsIt() {
        var three = PROPOSED.by(STRANGER, joined(STRANGER, MARKETING));
        var one = three.by(JORIS, new Given(A, MUST)).by(STRANGER, new Given(A, COULD));
        var swapped = three.by(STRANGER, new Given(A, MUST)).by(JORIS, new Given(A, COULD));
        for (var role : Role.values()) {
            assertThat(one.workshop().seenBy(role)).isEqualTo(swapped.workshop().seenBy(role));
        }
        assertThat(one.workshop()).isNotEqualTo(swapped.workshop());
    }

    @Test
    void aVerdictIsWhatMoreThanHalfOfThemSay() {
        assertThat(new Counts(3, 0, 0, 1, 5).verdict()).contains(MUST);
        assertThat(new Counts(1, 2, 1, 0, 0).verdict()).isEmpty();
        assertThat(new Counts(2, 2, 0, 0, 0).verdict()).isEmpty();
        assertThat(new Counts(0, 0, 1, 2, 0).verdict()).contains(WONT);
        assertThat(new Counts(0, 0, 0, 0, 4).verdict()).isEmpty();
    }

    @Test
    void theHistoryDoesNotTellHowBadly() {
        assertThat(told(MUST)).isEqualTo(told(WONT));
        assertThat(told(MUST).deed()).isEqualTo(Told.Deed.PRIORITY_GIVEN);
    }

    @Test
    void aWishThatIsSentAgainIsKnown() {
        assertThat(new Prioritise(A, MUST).ledTo(List.of(new Given(A, MUST)))).isTrue();
        assertThat(new Prioritise(A, MUST).ledTo(List.of(new Given(A, WONT)))).isFalse();
    }

    private static Told told(Priority priority) {
        var before = PROPOSED.workshop();
        var seq = before.seq() + 1;
        var entry =
                new Entry(
                        seq,
                        new CommandId(new UUID(4, seq)),
                        0,
                        SANNE,
                        Scenario.HALF_PAST_ONE,
                        new Given(A, priority));
        return Told.of(entry, before, before.evolve(entry));
    }

    private static boolean isWaitedFor(Scenario scenario, ParticipantId who) {
        var seen = scenario.workshop().seenBy(Role.PARTICIPANT);
        var widget = Optional.ofNullable(seen.items().byId().get(A)).orElseThrow();
        return scenario.workshop().mine(who).isWaitedFor(seen, widget);
    }

    private static Demand demand(Scenario scenario) {
        return scenario.workshop().seenBy(Role.OBSERVER).demands().of(A);
    }
}
