package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final Range PERCENTAGE = new Range(0, 100);

    @Test
    void theGroupsIntervalIsTheMeanOfEachNumber() {
        var group = Group.mean(List.of(new Interval(10, 20, 30), new Interval(20, 60, 80)));

        assertThat(group).isEqualTo(new Interval(15, 40, 55));
    }

    @Test
    void aGroupOfOneIsThatOne() {
        var only = new Interval(0.1, 0.2, 0.7);

        assertThat(Group.mean(List.of(only))).isEqualTo(only);
    }

    @Test
    void fiveHundredIdenticalAnswersGiveThatAnswerToTheLastBit() {
        var everybody = new Interval(0.1, 0.3, 0.7);

        assertThat(Group.mean(Collections.nCopies(500, everybody))).isEqualTo(everybody);
    }

    @Test
    void roundingNeverPutsTheBestBelowTheLow() {
        // Three of four answers are the same in low and best, one differs by the last bit.
        var group =
                Group.mean(
                        List.of(
                                point(53.551316051084996),
                                point(47.28703851945072),
                                point(0.4034657831025392),
                                new Interval(0.3, Math.nextUp(0.3), Math.nextUp(0.3))));

        assertThat(group.best()).isGreaterThanOrEqualTo(group.low());
        assertThat(group.high()).isGreaterThanOrEqualTo(group.best());
    }

    @Test
    void nobodyHasNoInterval() {
        assertThat(Group.mean(List.of()))
                .isEqualTo(new Interval(Double.NaN, Double.NaN, Double.NaN));
    }

    @Test
    void whoWeighsMoreCountsForMore() {
        var both = List.of(new Interval(10, 20, 30), new Interval(20, 60, 80));

        assertThat(Group.mean(both, new double[] {3, 1})).isEqualTo(new Interval(12.5, 30, 42.5));
        assertThat(Group.mean(both, new double[] {0, 0.5})).isEqualTo(both.getLast());
        assertThat(Group.mean(both, new double[] {0, 0}))
                .isEqualTo(new Interval(Double.NaN, Double.NaN, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Group.mean(both, new double[] {1}));
    }

    @Test
    void weightsNeverTakeAMeanOutOfItsBounds() {
        var everybody = new Interval(0.1, 0.3, 0.7);

        assertThat(Group.mean(Collections.nCopies(3, everybody), new double[] {0.1, 0.2, 0.3}))
                .isEqualTo(everybody);
    }

    @Test
    void aPoolMixesProbabilities() {
        // Two normals far apart: mean ½(0 + 10), variance 1 + 5².
        var pool =
                Group.pool(
                        List.of(Distributions.normal(0, 1), Distributions.normal(10, 1)),
                        new double[] {1, 1});

        assertThat(pool.mean()).isEqualTo(5);
        assertThat(pool.sd()).isEqualTo(Math.sqrt(26), within(1e-14));
        assertThat(pool.cdf(5)).isEqualTo(0.5, within(1e-15));
        assertThat(pool.density(0)).isEqualTo(0.5 / Math.sqrt(2 * Math.PI), within(1e-15));
        // ½Φ(x) = .25 at the first one's median, but for what the second has there.
        assertThat(pool.quantile(0.25)).isEqualTo(0, within(1e-15));
    }

    @Test
    void weightsAreScaledToSumOne() {
        var members = List.of(Distributions.normal(0, 1), Distributions.normal(10, 1));

        var pool = Group.pool(members, new double[] {30, 10});

        assertThat(pool.mean()).isEqualTo(2.5);
        assertThat(pool.cdf(5)).isEqualTo(0.75, within(1e-6));
    }

    @Test
    void aPoolsQuantileTurnsItsCdfRound() {
        var pool =
                Group.pool(
                        List.of(
                                Distributions.pert(1, 2, 6),
                                Distributions.triangular(0, 5, 9),
                                Distributions.normal(4, 2)),
                        new double[] {1, 2, 3});

        for (double p : new double[] {1e-9, 0.05, 0.1, 0.5, 0.9, 0.999}) {
            assertThat(pool.cdf(pool.quantile(p))).isEqualTo(p, within(1e-13));
        }
        assertThat(pool.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(pool.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(pool.quantile(1.1)).isNaN();
    }

    @Test
    void thoseWhoAreCertainMakeThePoolJump() {
        var certain = Distributions.normal(0, 0);
        var pool = Group.pool(List.of(certain, Distributions.normal(0, 1)), new double[] {1, 1});

        assertThat(pool.cdf(-1e-300)).isEqualTo(0.25);
        assertThat(pool.cdf(0)).isEqualTo(0.75);
        assertThat(pool.quantile(0.25)).isEqualTo(0, within(1e-15));
        assertThat(pool.quantile(0.7)).isEqualTo(0);
        assertThat(pool.density(0)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void aPoolOfIdenticalAnswersIsThatAnswer() {
        var answer = Distributions.pieces(new Interval(20, 30, 60), PERCENTAGE);
        var weights = new double[500];
        Arrays.fill(weights, 1);

        var pool = Group.pool(Collections.nCopies(500, answer), weights);

        assertThat(pool.quantile(0.1)).isEqualTo(20);
        assertThat(pool.quantile(0.5)).isEqualTo(30);
        assertThat(pool.quantile(0.9)).isEqualTo(60, within(1e-12));
        assertThat(pool.mean()).isEqualTo(answer.mean(), within(1e-12));
        assertThat(pool.sd()).isEqualTo(answer.sd(), within(1e-12));
    }

    @Test
    void roundingNeverMakesAPoolMoreThanCertain() {
        // Nine times 1/9 is 1.0000000000000002.
        var weights = new double[9];
        Arrays.fill(weights, 1);
        var pool = Group.pool(Collections.nCopies(9, Distributions.pert(1, 2, 6)), weights);

        assertThat(pool.cdf(7)).isEqualTo(1);
    }

    @Test
    void aWeightOfZeroTakesSomebodyOut() {
        var wild = Distributions.fitLogT(new double[] {.1, .9}, new double[] {1, 9}, PERCENTAGE);

        var pool = Group.pool(List.of(Distributions.normal(3, 1), wild), new double[] {0.4, 0});

        assertThat(pool.mean()).isEqualTo(3);
        assertThat(pool.sd()).isEqualTo(1);
    }

    @Test
    void onePersonWithoutMeanLeavesThePoolWithoutMean() {
        var wild = Distributions.fitLogT(new double[] {.1, .9}, new double[] {1, 9}, PERCENTAGE);

        var pool = Group.pool(List.of(Distributions.normal(3, 1), wild), new double[] {1, 1});

        assertThat(pool.mean()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(pool.sd()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(pool.cdf(pool.quantile(0.9))).isEqualTo(0.9, within(1e-14));
    }

    @Test
    void aPoolOfNobodyIsUndefined() {
        assertThat(Group.pool(List.of(), new double[0]).mean()).isNaN();
        var ruledOut = Group.pool(List.of(Distributions.normal(3, 1)), new double[] {0});
        assertThat(ruledOut.mean()).isNaN();
        assertThat(ruledOut.sd()).isNaN();
        assertThat(ruledOut.density(3)).isNaN();
        assertThat(ruledOut.cdf(3)).isNaN();
        assertThat(ruledOut.quantile(0.5)).isNaN();
    }

    @Test
    void weightsOfAnotherNumberOrSignAreABrokenPromise() {
        var members = List.of(Distributions.normal(0, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Group.pool(members, new double[] {1, 1}))
                .withMessage("1 distributions with 2 weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Group.pool(members, new double[] {-1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Group.pool(members, new double[] {Double.NaN}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Group.pool(members, new double[] {Double.POSITIVE_INFINITY}));
    }

    private static Interval point(double value) {
        return new Interval(value, value, value);
    }
}
