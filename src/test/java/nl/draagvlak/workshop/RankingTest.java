package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Priority.COULD;
import static nl.draagvlak.workshop.Priority.MUST;
import static nl.draagvlak.workshop.Priority.SHOULD;
import static nl.draagvlak.workshop.Priority.WONT;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.STRANGER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;
import static nl.draagvlak.workshop.Sketch.A;
import static nl.draagvlak.workshop.Sketch.B;
import static nl.draagvlak.workshop.Sketch.C;
import static nl.draagvlak.workshop.Sketch.D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.Priorities.Given;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final List<ItemId> WIDGETS = List.of(A, B, C);
    private static final Scenario PROPOSED =
            givenAWorkshop(new Stages.StageOpened(Stage.DASHBOARD))
                    .by(JORIS, Sketch.proposed(A), Sketch.proposed(B), Sketch.proposed(C))
                    .by(STRANGER, joined(STRANGER, MARKETING));
    private static final Scenario ALIKE =
            all(
                    all(all(PROPOSED, SANNE, MUST, SHOULD, WONT), JORIS, MUST, COULD, WONT),
                    STRANGER,
                    SHOULD,
                    COULD,
                    WONT);

    @Test
    void peopleWhoPutTheSameFirstAgreeWholly() {
        assertThat(ranking(ALIKE)).contains(new Ranking(1, 3, 3, Optional.empty()));
    }

    @Test
    void whoeverSeesItOtherwiseBringsItDown() {
        // Rank sums 7, 6, 5 of three judges: S = 2, W = 12·2 / (9·24).
        var apart = all(ALIKE, STRANGER, WONT, COULD, MUST);
        apart = all(apart, SANNE, COULD, MUST, SHOULD);
        assertThat(ranking(apart).orElseThrow().concordance())
                .isEqualTo(12 * 2 / 216.0, within(1e-15));
    }

    @Test
    void fewerThanThreePeopleAreNotTold() {
        assertThat(ranking(ALIKE.by(FATIMA, new People.Removed(STRANGER)))).isEmpty();
        var two = all(all(PROPOSED, SANNE, MUST, SHOULD, WONT), JORIS, MUST, COULD, WONT);
        assertThat(ranking(two)).isEmpty();
        assertThat(ranking(two.by(STRANGER, new Given(A, MUST), new Given(B, MUST)))).isEmpty();
    }

    @Test
    void aNewWidgetMustBeRankedFirst() {
        var more = ALIKE.by(JORIS, Sketch.proposed(D));
        assertThat(ranking(more)).isEmpty();
        var ranked =
                more.by(SANNE, new Given(D, WONT))
                        .by(JORIS, new Given(D, WONT))
                        .by(STRANGER, new Given(D, WONT));
        assertThat(ranking(ranked)).map(Ranking::widgets).contains(4);
    }

    @Test
    void aDecidedWidgetIsRankedNoMore() {
        var decided = ALIKE.by(JORIS, new Outcomes.Withdrawn(A));
        assertThat(ranking(decided)).isEmpty();
        assertThat(ranking(decided.by(FATIMA, new Outcomes.Reopened(A, Text.of("Yet again.")))))
                .isEqualTo(ranking(ALIKE));
    }

    @Test
    void whoFindsEverythingAsImportantRanksNothing() {
        var same = all(all(PROPOSED, SANNE, MUST, MUST, MUST), JORIS, WONT, WONT, WONT);
        assertThat(ranking(all(same, STRANGER, MUST, MUST, MUST))).isEmpty();
    }

    @Test
    void itIsTheSameWhoeverSaidWhat() {
        var one = all(all(ALIKE, SANNE, WONT, MUST, MUST), JORIS, COULD, MUST, SHOULD);
        var other = all(all(ALIKE, JORIS, WONT, MUST, MUST), SANNE, COULD, MUST, SHOULD);
        assertThat(ranking(one)).isEqualTo(ranking(other)).isPresent();
    }

    @Test
    void chanceIsToldFromSevenWidgetsOn() {
        var many = PROPOSED;
        for (var n = 1; n <= 7; n++) {
            var widget = new ItemId(new UUID(6, n));
            many = many.by(JORIS, Sketch.proposed(widget));
            for (var who : List.of(SANNE, JORIS, STRANGER)) {
                many =
                        many.by(
                                who,
                                new Given(widget, List.of(MUST, SHOULD, COULD, WONT).get(n % 4)));
            }
        }
        for (var widget : WIDGETS) {
            for (var who : List.of(SANNE, JORIS, STRANGER)) {
                many = many.by(who, new Given(widget, MUST));
            }
        }
        assertThat(ranking(many).orElseThrow().chance().orElseThrow()).isBetween(0.0, 0.01);
    }

    private static Scenario all(
            Scenario scenario, ParticipantId who, Priority a, Priority b, Priority c) {
        return scenario.by(who, new Given(A, a), new Given(B, b), new Given(C, c));
    }

    private static Optional<Ranking> ranking(Scenario scenario) {
        return scenario.workshop().seenBy(Role.OBSERVER).ranking();
    }
}
