package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Note.ITEM;
import static nl.draagvlak.workshop.Refusal.DISCUSSED_ALREADY;
import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.ITEM_IS_CLOSED;
import static nl.draagvlak.workshop.Refusal.NOT_DISCUSSED;
import static nl.draagvlak.workshop.Refusal.ROUND_IS_OPEN;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_ITEM;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.draagvlak.workshop.Agenda.Discuss;
import nl.draagvlak.workshop.Agenda.DiscussionClosed;
import nl.draagvlak.workshop.Agenda.DiscussionOpened;
import nl.draagvlak.workshop.Agenda.EndDiscussion;
import nl.draagvlak.workshop.Items.Proposed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaTest {

    private static final ItemId OTHER = new ItemId(new UUID(2, 2));
    private static final Text WHY = Text.of("Later.");

    private static final Scenario PROPOSED =
            givenAWorkshop(new Stages.StageOpened(Stage.ASSUMPTIONS))
                    .by(
                            JORIS,
                            new Proposed(ITEM, Quantity.share("Starting propensity")),
                            new Proposed(OTHER, Quantity.share("Reach")));

    private static final Scenario DISCUSSED = PROPOSED.by(FATIMA, new DiscussionOpened(ITEM));

    @Test
    void theFacilitatorSaysWhatEverybodyTalksAbout() {
        PROPOSED.when(FATIMA, new Discuss(ITEM)).then(new DiscussionOpened(ITEM));
        PROPOSED.when(SANNE, new Discuss(ITEM)).thenRefused(FACILITATORS_ONLY);
        PROPOSED.when(OBSERVER, new Discuss(ITEM)).thenRefused(FACILITATORS_ONLY);
        for (var role : Role.values()) {
            assertThat(DISCUSSED.workshop().seenBy(role).agenda().discussed()).contains(ITEM);
        }
    }

    @Test
    void oneThingAtATime() {
        DISCUSSED.when(FATIMA, new Discuss(ITEM)).thenRefused(DISCUSSED_ALREADY);
        DISCUSSED
                .when(FATIMA, new Discuss(OTHER))
                .then(new DiscussionClosed(ITEM), new DiscussionOpened(OTHER));
    }

    @Test
    void theFacilitatorEndsIt() {
        DISCUSSED.when(FATIMA, new EndDiscussion(ITEM)).then(new DiscussionClosed(ITEM));
        DISCUSSED.when(SANNE, new EndDiscussion(ITEM)).thenRefused(FACILITATORS_ONLY);
        DISCUSSED.when(FATIMA, new EndDiscussion(OTHER)).thenRefused(NOT_DISCUSSED);
        PROPOSED.when(FATIMA, new EndDiscussion(ITEM)).thenRefused(NOT_DISCUSSED);
        assertThat(discussed(DISCUSSED.by(FATIMA, new DiscussionClosed(ITEM)))).isFalse();
    }

    private static List<Contribution> endings() {
        return List.of(
                new Outcomes.Parked(ITEM, WHY),
                new Outcomes.Rejected(ITEM, WHY),
                new Outcomes.Withdrawn(ITEM),
                new Outcomes.ValueAgreed(ITEM, ToDiscussTest.agreed("4"), Text.NONE),
                new Rounds.RoundOpened(ITEM, 1, Terms.enough(75)),
                new Stages.StageClosed(Stage.ASSUMPTIONS));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void itEndsByItselfWithADecisionARoundOrTheStage(Contribution ending) {
        var ended = DISCUSSED.by(FATIMA, ending);
        assertThat(discussed(ended)).isFalse();
        assertThat(ended.workshop().touchedBy(ending)).contains(ITEM);
    }

    @Test
    void whatHappensToAnotherItemDoesNotEndIt() {
        assertThat(discussed(DISCUSSED.by(FATIMA, new Outcomes.Parked(OTHER, WHY)))).isTrue();
        assertThat(
                        discussed(
                                DISCUSSED.by(
                                        FATIMA,
                                        new Rounds.RoundOpened(OTHER, 1, Terms.enough(75)))))
                .isTrue();
    }

    @Test
    void whatIsDecidedOrVotedOnIsNotDiscussed() {
        var wish = new Discuss(ITEM);
        givenAWorkshop().when(FATIMA, wish).thenRefused(UNKNOWN_ITEM);
        PROPOSED.by(FATIMA, new Outcomes.Parked(ITEM, WHY))
                .when(FATIMA, wish)
                .thenRefused(ITEM_IS_CLOSED);
        PROPOSED.by(FATIMA, new Rounds.RoundOpened(ITEM, 1, Terms.enough(75)))
                .when(FATIMA, wish)
                .thenRefused(ROUND_IS_OPEN);
        PROPOSED.by(FATIMA, new Stages.StageClosed(Stage.ASSUMPTIONS))
                .when(FATIMA, wish)
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void aWishThatIsSentAgainIsKnown() {
        assertThat(new Discuss(OTHER).ledTo(DISCUSSED_ANEW)).isTrue();
        assertThat(new Discuss(ITEM).ledTo(DISCUSSED_ANEW)).isFalse();
        assertThat(new EndDiscussion(ITEM).ledTo(List.of(new DiscussionClosed(ITEM)))).isTrue();
    }

    private static final List<Contribution> DISCUSSED_ANEW =
            List.of(new DiscussionClosed(ITEM), new DiscussionOpened(OTHER));

    private static boolean discussed(Scenario scenario) {
        return scenario.workshop().agenda().isAbout(ITEM);
    }
}
