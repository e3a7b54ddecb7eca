package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against "Getting Started with SHELF", the vignette of Oakley's R package SHELF 1.12.0, and its
/// own tests.
class FitsTest {

    private static final Range PERCENTAGE = new Range(0, 100);
    private static final double[] QUARTILES = {0.25, 0.5, 0.75};

    @Test
    void theConsensusBetaIsThatOfShelf() {
        var beta = Distributions.fitBeta(QUARTILES, new double[] {25, 30, 40}, PERCENTAGE);

        assertThat(beta.quantile(0.05)).isEqualTo(15.2, within(0.05));
        assertThat(beta.quantile(0.95)).isEqualTo(51.2, within(0.05));
        assertThat(beta.cdf(25)).isEqualTo(0.283, within(0.0005));
        assertThat(beta.cdf(30)).isEqualTo(0.456, within(0.0005));
        assertThat(beta.cdf(40)).isEqualTo(0.770, within(0.0005));
    }

    @Test
    void theConsensusLogTIsThatOfShelf() {
        var logT = Distributions.fitLogT(QUARTILES, new double[] {25, 30, 40}, PERCENTAGE);

        assertThat(logT.quantile(0.05)).isEqualTo(14.8, within(0.05));
        assertThat(logT.quantile(0.95)).isEqualTo(64.1, within(0.05));
        assertThat(logT.cdf(25)).isEqualTo(0.275, within(0.0005));
        assertThat(logT.cdf(30)).isEqualTo(0.469, within(0.0005));
        assertThat(logT.cdf(40)).isEqualTo(0.768, within(0.0005));
    }

    @Test
    void theBetasOfBothExpertsAreThoseOfShelf() {
        // SHELF stops at a relative tolerance of 1e-8 in the sum of squares, so its shapes are a
        // little short.
        assertThat(Distributions.fitBeta(QUARTILES, new double[] {25, 30, 35}, PERCENTAGE))
                .isInstanceOfSatisfying(
                        Beta.class,
                        expertA -> {
                            assertThat(expertA.alpha()).isEqualTo(11.58800, within(2e-4));
                            assertThat(expertA.beta()).isEqualTo(26.711428, within(2e-4));
                        });
        assertThat(Distributions.fitBeta(QUARTILES, new double[] {30, 35, 50}, PERCENTAGE))
                .isInstanceOfSatisfying(
                        Beta.class,
                        expertB -> {
                            assertThat(expertB.alpha()).isEqualTo(3.76511, within(2e-4));
                            assertThat(expertB.beta()).isEqualTo(6.000839, within(2e-4));
                        });
    }

    @Test
    void theSumsOfSquaresAreThoseOfShelfOrSmaller() {
        assertThat(misfitOfBeta(25, 30, 35)).isEqualTo(4.194213e-05, within(5e-12));
        assertThat(misfitOfBeta(30, 35, 50)).isEqualTo(8.591167e-03, within(5e-10));
        assertThat(misfitOfLogT(25, 30, 35)).isEqualTo(0.0002740339, within(5e-10));
        assertThat(misfitOfLogT(30, 35, 50)).isEqualTo(0.0059898413, within(5e-10));
    }

    @Test
    void aBetaIsFoundBackFromItsOwnProbabilities() {
        // As in SHELF's test "scaled beta distribution fitting and feedback works".
        double[] q = {18, 20, 22, 24};
        var range = new Range(10, 60);
        var beta = Distributions.beta(5, 20, range);

        assertThat(Distributions.fitBeta(probabilities(beta, q), q, range))
                .isInstanceOfSatisfying(
                        Beta.class,
                        found -> {
                            assertThat(found.alpha()).isEqualTo(5, within(1e-6));
                            assertThat(found.beta()).isEqualTo(20, within(1e-5));
                        });
    }

    @Test
    void aLogTIsFoundBackFromItsOwnProbabilities() {
        double[] q = {-80, -75, -60, -40};
        var logT = new LogT(-100, Math.log(30), 0.5);
        var range = new Range(-100, Double.POSITIVE_INFINITY);

        assertThat(Distributions.fitLogT(probabilities(logT, q), q, range))
                .isInstanceOfSatisfying(
                        LogT.class,
                        found -> {
                            assertThat(found.location()).isEqualTo(Math.log(30), within(1e-9));
                            assertThat(found.scale()).isEqualTo(0.5, within(1e-9));
                        });
    }

    @Test
    void aLogTHasNeitherMeanNorEnd() {
        var logT = Distributions.fitLogT(QUARTILES, new double[] {25, 30, 40}, PERCENTAGE);

        assertThat(logT.mean()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(logT.sd()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(logT.cdf(100)).isLessThan(1);
        assertThat(logT.cdf(0)).isZero();
        assertThat(logT.cdf(-1)).isZero();
        assertThat(logT.density(0)).isZero();
        assertThat(logT.quantile(0)).isZero();
        assertThat(logT.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void aNarrowBeliefInAWideRangeIsFitted() {
        double[] p = {0.1, 0.5, 0.9};
        double[] q = {95, 100, 106};

        var beta = Distributions.fitBeta(p, q, new Range(0, 1e9));

        assertThat(probabilities(beta, q)[0]).isEqualTo(0.1, within(0.03));
        assertThat(probabilities(beta, q)[1]).isEqualTo(0.5, within(0.06));
        assertThat(probabilities(beta, q)[2]).isEqualTo(0.9, within(0.03));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.9, 20, 60",
        "0.3, 0.7, 5, 95",
        "0.6, 0.9, 1, 40",
        "0.05, 0.3, 60, 99",
        "0.01, 0.99, 49.9, 50.1"
    })
    void twoJudgementsAreMetExactly(double p1, double p2, double q1, double q2) {
        double[] p = {p1, p2};
        double[] q = {q1, q2};

        assertThat(probabilities(Distributions.fitBeta(p, q, PERCENTAGE), q))
                .containsExactly(p, within(1e-6));
        assertThat(probabilities(Distributions.fitLogT(p, q, PERCENTAGE), q))
                .containsExactly(p, within(1e-6));
    }

    @Test
    void judgementsAtTheEndsOfTheRangeLeaveAFit() {
        double[] p = {0.1, 0.5, 0.9};

        var low = Distributions.fitBeta(p, new double[] {0, 5, 20}, PERCENTAGE);
        var high = Distributions.fitBeta(p, new double[] {80, 95, 100}, PERCENTAGE);
        var logT = Distributions.fitLogT(p, new double[] {0, 5, 20}, PERCENTAGE);

        assertThat(low.cdf(20)).isEqualTo(0.9, within(1e-6));
        assertThat(high.cdf(80)).isEqualTo(0.1, within(1e-6));
        assertThat(logT.cdf(5)).isEqualTo(0.5, within(1e-6));

        var lone = Distributions.fitLogT(p, new double[] {0, 0, 20}, PERCENTAGE);
        assertThat(lone.cdf(20)).isEqualTo(0.9, within(1e-6));
    }

    @Test
    void probabilitiesOfZeroAndOneAreLeftOut() {
        var range = PERCENTAGE;

        var plain = Distributions.fitBeta(QUARTILES, new double[] {25, 30, 40}, range);
        var ends =
                Distributions.fitBeta(
                        new double[] {0, 0.25, 0.5, 0.75, 1},
                        new double[] {10, 25, 30, 40, 60},
                        range);

        assertThat(ends).isEqualTo(plain);
    }

    @Test
    void judgementsThatAreNoCdfAreABrokenPromise() {
        double[] q = {25, 30, 40};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.fitBeta(new double[] {.5, .9}, q, PERCENTAGE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.fitBeta(new double[] {.5, .4, .9}, q, PERCENTAGE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.fitBeta(new double[] {0, .5, 1}, q, PERCENTAGE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.fitBeta(QUARTILES, q, new Range(0, 39)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Distributions.fitLogT(
                                QUARTILES, q, new Range(Double.NEGATIVE_INFINITY, 100)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Distributions.fitBeta(QUARTILES, new double[] {25, 24, 40}, PERCENTAGE));
    }

    private static double misfitOfBeta(double... q) {
        return misfit(Distributions.fitBeta(QUARTILES, q, PERCENTAGE), q);
    }

    private static double misfitOfLogT(double... q) {
        return misfit(Distributions.fitLogT(QUARTILES, q, PERCENTAGE), q);
    }

    private static double misfit(Distribution fit, double[] q) {
        double sum = 0;
        for (int i = 0; i < q.length; i++) {
            sum += Math.pow(fit.cdf(q[i]) - QUARTILES[i], 2);
        }
        return sum;
    }

    private static double[] probabilities(Distribution distribution, double[] q) {
        return Arrays.stream(q).map(distribution::cdf).toArray();
    }
}
