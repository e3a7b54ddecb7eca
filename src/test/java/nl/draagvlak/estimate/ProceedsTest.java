package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import nl.draagvlak.estimate.Proceeds.Factor;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProceedsTest {

    private static final Offset<Double> EXACT = within(1e-6);

    /// 4 to 6 of 100 say yes, which is worth 200 to 400, of 40,000 to 60,000 customers a year.
    private static final Map<Factor, Interval> CALL =
            Map.of(
                    Factor.CHANCE, new Interval(0.04, 0.05, 0.06),
                    Factor.VALUE, new Interval(200, 300, 400),
                    Factor.VOLUME, new Interval(40_000, 50_000, 60_000));

    @Test
    void itIsTheChanceTimesTheValueTimesTheVolume() {
        // 0.05 * 300 * 50,000; 0.04 * 200 * 40,000; 0.06 * 400 * 60,000
        assertIs(proceeds(CALL).result(), 320_000, 750_000, 1_440_000);
    }

    @Test
    void costsAreTakenOffAndTheDearestIsTheWorst() {
        var dear = new EnumMap<>(CALL);
        dear.put(Factor.COST_OF_CONTACT, new Interval(5, 8, 10));
        dear.put(Factor.COST_OF_YES, new Interval(10, 20, 40));
        // 50,000 * (0.05 * 280 - 8); worst 0.04 * 160 - 10 = -3.6 of 60,000 calls;
        // best 60,000 * (0.06 * 390 - 5)
        assertIs(proceeds(dear).result(), -216_000, 300_000, 1_104_000);
    }

    @Test
    void oneNumberSwingsItWhileTheOthersAreAsGuessedBest() {
        assertIs(proceeds(CALL).swing(Factor.CHANCE), 600_000, 750_000, 900_000);
        assertIs(proceeds(CALL).swing(Factor.VALUE), 500_000, 750_000, 1_000_000);
        assertIs(proceeds(CALL).swing(Factor.VOLUME), 600_000, 750_000, 900_000);
        assertIs(proceeds(CALL).swing(Factor.COST_OF_YES), 750_000, 750_000, 750_000);
    }

    @Test
    void aDearerContactIsALowerResult() {
        var dear = new EnumMap<>(CALL);
        dear.put(Factor.COST_OF_CONTACT, new Interval(5, 8, 10));
        // 750,000 less 50,000 times 10, 8 and 5
        assertIs(proceeds(dear).swing(Factor.COST_OF_CONTACT), 250_000, 350_000, 500_000);
    }

    @ParameterizedTest
    @EnumSource(
            value = Factor.class,
            names = {"CHANCE", "VALUE", "VOLUME"})
    void withoutOneOfTheThreeNothingIsKnown(Factor missing) {
        var known = new EnumMap<>(CALL);
        known.remove(missing);
        assertThat(Proceeds.of(known)).isEmpty();
    }

    @Test
    void twiceTheCustomersIsTwiceTheResult() {
        var random = new Random(12);
        for (var trial = 0; trial < 200; trial++) {
            var once = numbers(random);
            var twice = new EnumMap<>(once);
            twice.computeIfPresent(Factor.VOLUME, (_, volume) -> doubled(volume));
            assertClose(proceeds(twice).result(), doubled(proceeds(once).result()));
            assertClose(
                    proceeds(twice).swing(Factor.CHANCE),
                    doubled(proceeds(once).swing(Factor.CHANCE)));
        }
    }

    @Test
    void noNumberAloneSwingsItFurtherThanAllOfThem() {
        var random = new Random(7);
        for (var trial = 0; trial < 200; trial++) {
            var proceeds = proceeds(numbers(random));
            for (var factor : Factor.values()) {
                var swing = proceeds.swing(factor);
                assertThat(swing.low())
                        .isBetween(proceeds.result().low() - 1e-6, swing.best() + 1e-6);
                assertThat(swing.high())
                        .isBetween(swing.best() - 1e-6, proceeds.result().high() + 1e-6);
            }
        }
    }

    private static EnumMap<Factor, Interval> numbers(Random random) {
        var numbers = new EnumMap<Factor, Interval>(Factor.class);
        for (var factor : Factor.values()) {
            var low = random.nextDouble(-10, 100);
            var best = low + random.nextDouble(50);
            numbers.put(factor, new Interval(low, best, best + random.nextDouble(50)));
        }
        return numbers;
    }

    private static Proceeds proceeds(Map<Factor, Interval> factors) {
        return Proceeds.of(factors).orElseThrow();
    }

    private static Interval doubled(Interval one) {
        return new Interval(2 * one.low(), 2 * one.best(), 2 * one.high());
    }

    private static void assertClose(Interval one, Interval other) {
        assertIs(one, other.low(), other.best(), other.high());
    }

    private static void assertIs(Interval interval, double low, double best, double high) {
        assertThat(interval.low()).isCloseTo(low, EXACT);
        assertThat(interval.best()).isCloseTo(best, EXACT);
        assertThat(interval.high()).isCloseTo(high, EXACT);
    }
}
