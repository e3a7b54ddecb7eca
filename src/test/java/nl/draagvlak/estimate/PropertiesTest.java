package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for any workshop: 1 to 500 people, drawn anew from each seed.
class PropertiesTest {

    private static final Range PERCENTAGE = new Range(0, 100);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRespondentsChangesNothing(int seed) {
        var room = new Room(seed);
        var shuffled = new ArrayList<>(room.intervals);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(toTheLastBit(shuffled)).isEqualTo(toTheLastBit(room.intervals));
        assertThat(pool(shuffled).quantile(0.1))
                .isEqualTo(pool(room.intervals).quantile(0.1), within(1e-10));
        assertThat(pool(shuffled).sd()).isEqualTo(pool(room.intervals).sd(), within(1e-10));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfJudgesAndItemsChangesNothing(int seed) {
        var random = new Random(seed);
        double[][] scores =
                Stream.generate(() -> random.ints(7, 0, 5).asDoubleStream().toArray())
                        .limit(1 + seed)
                        .toArray(double[][]::new);
        double[][] turned =
                Arrays.stream(scores)
                        .map(judge -> IntStream.range(0, 7).mapToDouble(i -> judge[6 - i]))
                        .map(java.util.stream.DoubleStream::toArray)
                        .toArray(double[][]::new);
        Collections.reverse(Arrays.asList(turned));

        assertThat(Agreement.kendallW(turned)).isEqualTo(Agreement.kendallW(scores));
        assertThat(Agreement.kendallW(scores)).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everybodyEqualGivesThatValue(int seed) {
        var room = new Room(seed);
        var same = Collections.nCopies(room.intervals.size(), room.intervals.getFirst());
        var one = room.intervals.getFirst();

        assertThat(Group.mean(same)).isEqualTo(one);
        assertThat(Agreement.overlap(same)).isEqualTo(1);
        assertThat(Agreement.containing(same, one.best())).isEqualTo(1);
        assertThat(Agreement.median(bests(same))).isEqualTo(one.best());
        assertThat(Agreement.iqr(bests(same))).isZero();
        assertThat(pool(same).quantile(0.5)).isEqualTo(one.best(), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wideningOneIntervalNeverNarrowsTheGroups(int seed) {
        var room = new Room(seed);
        var before = Group.mean(room.intervals);
        var after = Group.mean(room.withFirstWidened());

        assertThat(after.low()).isLessThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wideningOneIntervalNeverNarrowsThePoolOfThoseWhoShareABestGuess(int seed) {
        // Without a shared best guess it may: a far answer that widens towards the others joins
        // them.
        var room = new Room(seed).sharingABestGuess();
        var before = pool(room.intervals);
        var after = pool(room.withFirstWidened());

        for (double p : new double[] {0.05, 0.1, 0.25}) {
            assertThat(after.quantile(p)).isLessThanOrEqualTo(before.quantile(p) + 1e-10);
            assertThat(after.quantile(1 - p))
                    .isGreaterThanOrEqualTo(before.quantile(1 - p) - 1e-10);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scalingTheUnitScalesTheResult(int seed) {
        var room = new Room(seed);
        double scale = 1e-4;
        var scaled = room.intervals.stream().map(i -> times(i, scale)).toList();
        var scaledRange = new Range(0, 100 * scale);

        var mean = times(Group.mean(room.intervals), scale);
        assertThat(Group.mean(scaled).low()).isEqualTo(mean.low(), within(1e-14));
        assertThat(Group.mean(scaled).high()).isEqualTo(mean.high(), within(1e-14));
        assertThat(Agreement.overlap(scaled))
                .isEqualTo(Agreement.overlap(room.intervals), within(1e-11));
        assertThat(Agreement.iqr(bests(scaled)))
                .isEqualTo(Agreement.iqr(bests(room.intervals)) * scale, within(1e-14));
        assertThat(pool(scaled, scaledRange).quantile(0.9))
                .isEqualTo(pool(room.intervals).quantile(0.9) * scale, within(1e-14));
        assertThat(pool(scaled, scaledRange).sd())
                .isEqualTo(pool(room.intervals).sd() * scale, within(1e-14));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fitsScaleWithTheUnit(int seed) {
        double[] p = {0.1, 0.5, 0.9};
        double[] q = new Room(seed).distinctAnswer();
        double[] scaled = Arrays.stream(q).map(x -> x * 1000).toArray();

        var beta = Distributions.fitBeta(p, q, PERCENTAGE);
        var logT = Distributions.fitLogT(p, q, PERCENTAGE);

        var betaOfScaled = Distributions.fitBeta(p, scaled, new Range(0, 100_000));
        var logTOfScaled = Distributions.fitLogT(p, scaled, new Range(0, 100_000));
        for (double level : new double[] {0.05, 0.5, 0.95}) {
            assertThat(betaOfScaled.quantile(level) / beta.quantile(level))
                    .isEqualTo(1000, within(0.001));
            assertThat(logTOfScaled.quantile(level) / logT.quantile(level))
                    .isEqualTo(1000, within(0.001));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boundsStayInRangeAndInOrder(int seed) {
        var room = new Room(seed);
        var mean = Group.mean(room.intervals);
        var pool = pool(room.intervals);

        assertThat(mean.low()).isBetween(0.0, mean.best());
        assertThat(mean.high()).isBetween(mean.best(), 100.0);
        assertThat(Agreement.overlap(room.intervals)).isBetween(0.0, 1.0);
        double before = 0;
        for (double p = 0; p <= 1; p += 0.05) {
            assertThat(pool.quantile(p)).isBetween(before, 100.0);
            before = pool.quantile(p);
        }
        var fit =
                Distributions.fitBeta(new double[] {.1, .5, .9}, room.distinctAnswer(), PERCENTAGE);
        assertThat(fit.quantile(0)).isBetween(0.0, fit.quantile(0.05));
        assertThat(fit.quantile(1)).isBetween(fit.quantile(0.95), 100.0);
    }

    private static List<Object> toTheLastBit(List<Interval> intervals) {
        return List.of(
                Group.mean(intervals),
                Agreement.overlap(intervals),
                Agreement.containing(intervals, 40),
                Agreement.coefficientOfVariation(bests(intervals)),
                Agreement.iqr(bests(intervals)));
    }

    private static Distribution pool(List<Interval> intervals) {
        return pool(intervals, PERCENTAGE);
    }

    private static Distribution pool(List<Interval> intervals, Range range) {
        var weights = new double[intervals.size()];
        Arrays.fill(weights, 1);
        return Group.pool(
                intervals.stream().map(i -> Distributions.pieces(i, range)).toList(), weights);
    }

    private static double[] bests(List<Interval> intervals) {
        return intervals.stream().mapToDouble(Interval::best).toArray();
    }

    private static Interval times(Interval interval, double scale) {
        return new Interval(
                interval.low() * scale, interval.best() * scale, interval.high() * scale);
    }

    /// The standardised, clamped answers of one round, some of them at 0 and 100 %, some certain.
    private static final class Room {
        private final RandomGenerator random;
        private final List<Interval> intervals;

        Room(int seed) {
            random = new Random(seed);
            int size = seed == 0 ? 1 : seed == 1 ? 500 : random.nextInt(1, 60);
            intervals = Stream.generate(this::answer).limit(size).toList();
        }

        private Room(Room other, List<Interval> intervals) {
            this.random = other.random;
            this.intervals = intervals;
        }

        private Interval answer() {
            double[] x = random.doubles(3, -10, 110).sorted().toArray();
            if (random.nextInt(5) == 0) {
                Arrays.fill(x, x[1]);
            }
            return new Estimate(x[0], x[1], x[2], random.nextDouble(0.5, 1))
                    .at(0.8)
                    .within(PERCENTAGE);
        }

        double[] distinctAnswer() {
            return random.doubles(3, 1, 99).sorted().toArray();
        }

        Room sharingABestGuess() {
            return new Room(
                    this,
                    intervals.stream()
                            .map(i ->
                                    new Interval(Math.min(i.low(), 40), 40, Math.max(i.high(), 40)))
                            .toList());
        }

        List<Interval> withFirstWidened() {
            var widened = new ArrayList<>(intervals);
            var first = intervals.getFirst();
            widened.set(0, new Interval(first.low() / 2, first.best(), (first.high() + 100) / 2));
            return widened;
        }
    }
}
