package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Scenario.WORKSHOP;
import static nl.draagvlak.workshop.Stance.OBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.draagvlak.workshop.Talk.Comment;
import nl.draagvlak.workshop.Talk.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is brought up to date step by step is always what counting everything again gives.
class WanderingTest {

    private static final int CONTRIBUTIONS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsOpenIsCarriedAndWantedByAllWhoAreInNow(long seed) {
        always(seed, WanderingTest::isCountedAlike);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anObjectionStandsForAsLongAsSomebodyObjects(long seed) {
        always(seed, WanderingTest::objectionsStand);
    }

    private interface Law {
        void holds(Workshop workshop, ItemId item);
    }

    private static void always(long seed, Law law) {
        var workshop = Workshop.before(WORKSHOP);
        for (var entry : Wandering.of(WORKSHOP, seed, CONTRIBUTIONS, WanderingTest::content)) {
            workshop = workshop.evolve(entry);
            for (var item : workshop.items().byId().keySet()) {
                law.holds(workshop, item);
            }
        }
        assertThat(workshop.items().byId()).isNotEmpty();
    }

    private static Content content(int number) {
        var name = "number " + number;
        return number % 2 == 0 ? new Note(name) : new Sketch(Text.of(name));
    }

    private static void isCountedAlike(Workshop workshop, ItemId item) {
        if (workshop.outcomes().isOpen(item)) {
            var charter = workshop.charter();
            var people = workshop.people();
            assertThat(workshop.stances().supports().of(item))
                    .isEqualTo(Support.of(charter, people, who -> stance(workshop, who, item)));
            assertThat(workshop.priorities().demands().of(item))
                    .isEqualTo(Demand.of(charter, people, who -> priority(workshop, who, item)));
        }
    }

    private static Optional<Priority> priority(Workshop workshop, ParticipantId who, ItemId item) {
        return Optional.ofNullable(workshop.priorities().of(who).get(item));
    }

    private static void objectionsStand(Workshop workshop, ItemId item) {
        var objecting =
                workshop.stances().byPerson().keySet().stream()
                        .filter(who -> stance(workshop, who, item).equals(Optional.of(OBJECT)))
                        .collect(Collectors.toSet());
        assertThat(workshop.talk().about(item))
                .filteredOn(comment -> comment.kind() == Kind.OBJECTION)
                .extracting(Comment::by)
                .containsExactlyInAnyOrderElementsOf(objecting);
    }

    private static Optional<Stance> stance(Workshop workshop, ParticipantId who, ItemId item) {
        return Optional.ofNullable(workshop.stances().of(who).get(item)).map(Stances.Held::stance);
    }
}
