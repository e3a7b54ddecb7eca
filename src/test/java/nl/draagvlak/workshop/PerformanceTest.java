package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Seeded.AYLA;
import static nl.draagvlak.workshop.Seeded.BRAM;
import static nl.draagvlak.workshop.Seeded.EXPERTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.draagvlak.estimate.Cooke;
import nl.draagvlak.workshop.Seeded.Band;
import org.junit.jupiter.api.Test;

/// Its two experts are those of the lecture notes MORE of TU Delft, as in `CookeTest`, with the
/// second question counted in millionths, and the first and the third asked twice to make ten.
class PerformanceTest {

    private static final double[] P = {0.05, 0.5, 0.95};
    private static final double[] TRUTH = {25, 1100, 214, 10840, 1, 6, 20, 0.23, 25, 214};

    private static final double[][] EXPERT_E = {
        {10, 40, 60},
        {2000, 20000, 50000},
        {5, 80, 150},
        {30000, 60000, 200000},
        {5, 13, 30},
        {2, 15, 50},
        {30, 45, 60},
        {3, 8, 12},
        {10, 40, 60},
        {5, 80, 150}
    };
    private static final double[][] EXPERT_A = {
        {1, 6, 20},
        {0.001, 100, 2000},
        {5, 150, 900},
        {1000, 10000, 65000},
        {5, 65, 95},
        {0.1, 6, 50},
        {2, 40, 99},
        {0.1, 5, 40},
        {1, 6, 20},
        {5, 150, 900}
    };
    private static final ItemId ASKED = new ItemId(new UUID(2, 7));

    @Test
    void weightsAreThoseOfTheClassicalModel() {
        var scenario = Seeded.nobodyAskedYet();
        for (int i = 0; i < TRUTH.length; i++) {
            var bands = List.of(band(JORIS, EXPERT_A[i]), band(SANNE, EXPERT_E[i]));
            scenario = Seeded.known(scenario, i + 1, bands, String.valueOf(TRUTH[i]));
        }
        var expected = Cooke.weights(P, new double[][][] {EXPERT_A, EXPERT_E}, TRUTH, 0);
        var weights = performance(scenario).weights();
        assertThat(weights).containsOnlyKeys(JORIS, SANNE);
        assertThat(weights.get(JORIS)).isEqualTo(expected[0], within(1e-9)).isGreaterThan(0.95);
        assertThat(weights.get(SANNE)).isEqualTo(expected[1], within(1e-9)).isPositive();
    }

    @Test
    void withNineQuestionsNobodyHasAWeight() {
        assertThat(performance(Seeded.wellAnswered(9)).weights()).isEmpty();
        assertThat(performance(Seeded.wellAnswered(10)).weights())
                .containsOnlyKeys(JORIS, SANNE, AYLA, BRAM);
    }

    @Test
    void whoMissedOneOrLeftNoRoomHasNone() {
        var nine = Seeded.wellAnswered(9);
        var withoutBram = Seeded.bands(List.of(JORIS, SANNE, AYLA), true);
        assertThat(performance(Seeded.known(nine, 10, withoutBram, "50")).weights())
                .containsOnlyKeys(JORIS, SANNE, AYLA);
        var flat =
                List.of(
                        new Band(JORIS, "51", "51", "60"),
                        new Band(SANNE, "41", "51", "51"),
                        new Band(AYLA, "40", "51", "60"),
                        new Band(BRAM, "39", "51", "60"));
        var ten = Seeded.known(nine, 10, flat, "50");
        assertThat(performance(ten).weights()).containsOnlyKeys(AYLA, BRAM);
        assertThat(ten.workshop().mine(JORIS).score().flat()).isTrue();
        assertThat(ten.workshop().mine(AYLA).score().flat()).isFalse();
    }

    @Test
    void theFirstRevealedRoundCounts() {
        var once = Seeded.revealed(Seeded.nobodyAskedYet(), 1, List.of(band(JORIS, 10, 12, 14)));
        var again =
                once.by(FATIMA, new Rounds.RoundOpened(Seeded.seed(1), 2, Terms.enough(75)))
                        .by(
                                JORIS,
                                new Rounds.Estimated(
                                        Seeded.seed(1),
                                        2,
                                        Amount.of("40"),
                                        Amount.of("50"),
                                        Amount.of("60"),
                                        80,
                                        Text.NONE))
                        .by(FATIMA, new Rounds.Revealed(Seeded.seed(1), 2));
        var known =
                again.by(
                        FATIMA,
                        new Seeds.TruthTold(Seeded.seed(1), Amount.of("50"), Seeded.SOURCE));
        assertThat(known.workshop().mine(JORIS).score()).isEqualTo(new Score(0, 1, 1, false));
        var seen = known.workshop().seenBy(Role.PARTICIPANT);
        assertThat(known.workshop().mine(JORIS).contained(seen, Seeded.seed(1))).contains(false);
    }

    @Test
    void myScoreCountsWhatMyBandsContained() {
        var one = Seeded.known(Seeded.nobodyAskedYet(), 1, two(), "13");
        var both = Seeded.known(one, 2, List.of(band(JORIS, 10, 12, 14)), "99");
        assertThat(both.workshop().mine(JORIS).score()).isEqualTo(new Score(1, 2, 2, false));
        assertThat(both.workshop().mine(SANNE).score()).isEqualTo(new Score(0, 1, 2, false));
        assertThat(both.workshop().mine(AYLA).score()).isEqualTo(new Score(0, 0, 2, false));
    }

    @Test
    void besideTheGroupStandsWhatTheWeightsMakeOfIt() {
        var scenario = asked(EXPERTS, Terms.enough(75));
        assertThat(weighted(scenario)).isEmpty();
        var shown = scenario.by(FATIMA, new Seeds.WeightsShown());
        var weights = performance(shown).weights();
        assertThat(weights.get(JORIS)).isGreaterThan(weights.get(BRAM));
        var best =
                IntStream.range(0, EXPERTS.size())
                        .mapToDouble(i -> weights.getOrDefault(EXPERTS.get(i), 0.0) * (20 + 10 * i))
                        .sum();
        assertThat(weighted(shown))
                .hasValueSatisfying(found -> {
                    assertThat(found.people()).isEqualTo(4);
                    assertThat(found.interval().best()).isEqualTo(best, within(1e-9));
                });
        assertThat(result(shown)).isEqualTo(35, within(1e-9));
        assertThat(weighted(shown.by(FATIMA, new Seeds.WeightsHidden()))).isEmpty();
    }

    @Test
    void aRoundThatIsRevealedLaterIsWeightedToo() {
        var shown = Seeded.wellAnswered(10).by(FATIMA, new Seeds.WeightsShown());
        assertThat(weighted(answered(shown, EXPERTS, Terms.enough(75)))).isPresent();
    }

    @Test
    void nobodysNumberCanBeReadFromIt() {
        var named = new Terms(75, false, true, false, Optional.empty());
        for (var terms : List.of(Terms.enough(75), named)) {
            var two = asked(EXPERTS.subList(0, 2), terms).by(FATIMA, new Seeds.WeightsShown());
            assertThat(weighted(two)).isEmpty();
        }
        var three = EXPERTS.subList(0, 3);
        assertThat(weighted(asked(three, Terms.enough(75)).by(FATIMA, new Seeds.WeightsShown())))
                .map(Weighted::people)
                .contains(3);
        assertThat(named.named()).isTrue();
        assertThat(weighted(asked(three, named).by(FATIMA, new Seeds.WeightsShown()))).isEmpty();
    }

    @Test
    void everyRoundThatIsKeptIsWeightedByItself() {
        var first = asked(EXPERTS, Terms.enough(75)).by(FATIMA, new Seeds.WeightsShown());
        var both = again(first, EXPERTS.subList(0, 3), Terms.enough(75));
        assertThat(weighted(both)).isEqualTo(weighted(first));
        assertThat(inRoundTwo(both))
                .hasValueSatisfying(found -> {
                    assertThat(found.people()).isEqualTo(3);
                    assertThat(found.interval().best()).isEqualTo(60, within(1e-9));
                });
        var few = again(first, EXPERTS.subList(0, 2), Terms.enough(75));
        assertThat(inRoundTwo(few)).isEmpty();
        assertThat(weighted(few)).isPresent();
        var named = again(first, EXPERTS, new Terms(75, false, true, false, Optional.empty()));
        assertThat(inRoundTwo(named)).isEmpty();
        assertThat(weighted(named)).isPresent();
        assertThat(weighted(named.by(FATIMA, new Seeds.WeightsHidden()))).isEmpty();
    }

    @Test
    void aRoundThatWasCancelledIsNotWeighted() {
        var shown =
                asked(EXPERTS, Terms.enough(75))
                        .by(FATIMA, new Seeds.WeightsShown())
                        .by(
                                FATIMA,
                                new Rounds.RoundOpened(ASKED, 2, Terms.enough(75)),
                                new Rounds.Cancelled(ASKED, 2));
        assertThat(inRoundTwo(shown)).isEmpty();
        assertThat(weighted(shown)).isPresent();
    }

    @Test
    void aSeedThatIsDroppedTakesTheWeightsAway() {
        var shown = asked(EXPERTS, Terms.enough(75)).by(FATIMA, new Seeds.WeightsShown());
        var dropped = shown.by(FATIMA, new Outcomes.Parked(Seeded.seed(2), Seeded.SOURCE));
        assertThat(weighted(dropped)).isEmpty();
        var back = dropped.by(FATIMA, new Outcomes.Reopened(Seeded.seed(2), Seeded.SOURCE));
        assertThat(weighted(back)).isEqualTo(weighted(shown));
    }

    @Test
    void whatAllMaySeeHoldsNobodysScoreAndNobodysWeight() {
        var shown = asked(EXPERTS, Terms.enough(75)).by(FATIMA, new Seeds.WeightsShown());
        var secrets = performance(shown).weights().values().stream().map(String::valueOf).toList();
        assertThat(shown.workshop().toString()).contains(secrets);
        for (var role : Role.values()) {
            assertThat(shown.workshop().seenBy(role).toString())
                    .doesNotContain(secrets)
                    .doesNotContain("Score[");
        }
        assertThat(shown.workshop().mine(JORIS).toString())
                .contains("Score[contained=10, answered=10")
                .doesNotContain(secrets);
    }

    private static Scenario asked(List<ParticipantId> people, Terms terms) {
        return answered(Seeded.wellAnswered(10), people, terms);
    }

    /// The nth of the experts says 20, 30, 40 or 50.
    private static Scenario answered(Scenario before, List<ParticipantId> people, Terms terms) {
        var bands =
                people.stream()
                        .map(who -> {
                            var best = 20 + 10 * EXPERTS.indexOf(who);
                            return band(who, best - 5, best, best + 5);
                        })
                        .toList();
        var proposed = before.by(FATIMA, new Items.Proposed(ASKED, Seeded.number("Calls")));
        return Seeded.answered(proposed, ASKED, terms, bands);
    }

    private static List<Band> two() {
        return List.of(band(JORIS, 10, 12, 14), band(SANNE, 20, 22, 24));
    }

    private static Optional<Weighted> weighted(Scenario scenario) {
        return scenario.workshop().seenBy(Role.PARTICIPANT).weighted(ASKED, 1);
    }

    private static Optional<Weighted> inRoundTwo(Scenario scenario) {
        return scenario.workshop().seenBy(Role.PARTICIPANT).weighted(ASKED, 2);
    }

    /// In a second round all of these say 60.
    private static Scenario again(Scenario before, List<ParticipantId> people, Terms terms) {
        var asked = before.by(FATIMA, new Rounds.RoundOpened(ASKED, 2, terms));
        for (var who : people) {
            asked =
                    asked.by(
                            who,
                            new Rounds.Estimated(
                                    ASKED,
                                    2,
                                    Amount.of("55"),
                                    Amount.of("60"),
                                    Amount.of("65"),
                                    80,
                                    Text.NONE));
        }
        return asked.by(FATIMA, new Rounds.Revealed(ASKED, 2));
    }

    private static double result(Scenario scenario) {
        var seen = scenario.workshop().seenBy(Role.PARTICIPANT);
        return seen.result(ASKED).orElseThrow().group().best();
    }

    private static Performance performance(Scenario scenario) {
        var workshop = scenario.workshop();
        return Performance.of(
                workshop.seeds(), workshop.items(), workshop.outcomes(), workshop.rounds());
    }

    private static Band band(ParticipantId who, double... numbers) {
        return new Band(
                who,
                String.valueOf(numbers[0]),
                String.valueOf(numbers[1]),
                String.valueOf(numbers[2]));
    }
}
