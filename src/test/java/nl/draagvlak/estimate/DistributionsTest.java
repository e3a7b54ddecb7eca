package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DistributionsTest {

    private static final Range PERCENTAGE = new Range(0, 100);
    private static final Offset<Double> SEVEN_DECIMALS = within(5e-8);
    private static final Offset<Double> SIX_DECIMALS = within(5e-7);

    @Test
    void pertOfOneTwoSixHasTheNumbersOfTheDomain() {
        // The example of domain.md, section 7.
        var pert = Distributions.pert(1, 2, 6);

        assertThat(pert.mean()).isEqualTo(2.5);
        assertThat(pert.sd()).isEqualTo(0.8660254, SEVEN_DECIMALS);
        assertThat(pert.quantile(0.05)).isEqualTo(1.294887, SIX_DECIMALS);
        assertThat(pert.quantile(0.5)).isEqualTo(2.383361, SIX_DECIMALS);
        assertThat(pert.quantile(0.95)).isEqualTo(4.106384, SIX_DECIMALS);
    }

    @Test
    void aTriangleHasTheAreaOfItsSides() {
        // Mean (0+2+10)/3, variance (0+4+100-0-0-20)/18, F(2) = 4/(10·2) (Johnson and Kotz 1999).
        var triangle = Distributions.triangular(0, 2, 10);

        assertThat(triangle.mean()).isEqualTo(4);
        assertThat(triangle.sd()).isEqualTo(Math.sqrt(84 / 18.0), within(1e-15));
        assertThat(triangle.density(2)).isEqualTo(0.2);
        assertThat(triangle.density(1)).isEqualTo(0.1);
        assertThat(triangle.density(6)).isEqualTo(0.1);
        assertThat(triangle.density(11)).isZero();
        assertThat(triangle.cdf(2)).isEqualTo(0.2);
        assertThat(triangle.cdf(6)).isEqualTo(0.8);
        assertThat(triangle.quantile(0.05)).isEqualTo(1);
        assertThat(triangle.quantile(0.8)).isEqualTo(6);
    }

    @Test
    void aTriangleMayHaveItsTopAtAnEnd() {
        var falling = Distributions.triangular(0, 0, 1);
        var rising = Distributions.triangular(0, 1, 1);

        assertThat(falling.density(0)).isEqualTo(2);
        assertThat(falling.cdf(0.5)).isEqualTo(0.75);
        assertThat(falling.quantile(0.75)).isEqualTo(0.5);
        assertThat(rising.density(1)).isEqualTo(2);
        assertThat(rising.cdf(0.5)).isEqualTo(0.25);
        assertThat(rising.quantile(0.25)).isEqualTo(0.5);
    }

    @Test
    void theNormalHasItsTabulatedValues() {
        // Abramowitz and Stegun (1964), table 26.1.
        var normal = Distributions.normal(100, 15);

        assertThat(normal.cdf(115)).isEqualTo(0.841344746068543, within(1e-15));
        assertThat(normal.cdf(70)).isEqualTo(0.022750131948179, within(1e-15));
        assertThat(normal.density(100)).isEqualTo(0.398942280401433 / 15, within(1e-16));
        assertThat(normal.density(115)).isEqualTo(0.241970724519143 / 15, within(1e-16));
        assertThat(normal.quantile(0.975)).isEqualTo(100 + 15 * 1.95996398454005, within(1e-12));
        assertThat(normal.quantile(0.5)).isEqualTo(100);
        assertThat(normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(normal.mean()).isEqualTo(100);
        assertThat(normal.sd()).isEqualTo(15);
    }

    @Test
    void theBetaIsStretchedOverItsRange() {
        // Beta(2, 3) on 0..1: mean .4, variance .04, I(.25) = 67/256, density at .25 = 12·.25·.75².
        var beta = Distributions.beta(2, 3, new Range(10, 30));

        assertThat(beta.mean()).isEqualTo(18);
        assertThat(beta.sd()).isEqualTo(4, within(1e-14));
        assertThat(beta.cdf(15)).isEqualTo(67 / 256.0, within(1e-15));
        assertThat(beta.density(15)).isEqualTo(1.6875 / 20, within(1e-15));
        assertThat(beta.quantile(67 / 256.0)).isEqualTo(15, within(1e-13));
        assertThat(beta.quantile(0)).isEqualTo(10);
        assertThat(beta.quantile(1)).isEqualTo(30);
        assertThat(beta.density(9)).isZero();
        assertThat(beta.density(10)).isZero();
    }

    @Test
    void theDensityAtTheEndsOfABetaFollowsItsShape() {
        var unit = new Range(0, 1);

        assertThat(Distributions.beta(1, 1, unit).density(0)).isEqualTo(1);
        assertThat(Distributions.beta(3, 1, unit).density(1)).isEqualTo(3);
        assertThat(Distributions.beta(0.5, 2, unit).density(0)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void anAnswerSpreadsTenFortyFortyTen() {
        var pieces = Distributions.pieces(new Interval(20, 30, 60), PERCENTAGE);

        assertThat(pieces.cdf(20)).isEqualTo(0.1);
        assertThat(pieces.cdf(25)).isEqualTo(0.3, within(1e-15));
        assertThat(pieces.cdf(30)).isEqualTo(0.5);
        assertThat(pieces.cdf(60)).isEqualTo(0.9);
        assertThat(pieces.cdf(80)).isEqualTo(0.95, within(1e-15));
        assertThat(pieces.density(10)).isEqualTo(0.005);
        assertThat(pieces.density(25)).isEqualTo(0.04, within(1e-15));
        assertThat(pieces.density(100)).isEqualTo(0.0025, within(1e-15));
        assertThat(pieces.density(-1)).isZero();
        // .1·10 + .4·25 + .4·45 + .1·80
        assertThat(pieces.mean()).isEqualTo(37, within(1e-13));
        // Σ share·(width²/12 + (middle - 37)²)
        double variance =
                0.1 * (400 / 12.0 + 729)
                        + 0.4 * (100 / 12.0 + 144)
                        + 0.4 * (900 / 12.0 + 64)
                        + 0.1 * (1600 / 12.0 + 1849);
        assertThat(pieces.sd()).isEqualTo(Math.sqrt(variance), within(1e-13));
    }

    @Test
    void theQuantilesOfAnAnswerAreTheAnswer() {
        var pieces = Distributions.pieces(new Interval(20, 30, 60), PERCENTAGE);

        assertThat(pieces.quantile(0)).isEqualTo(0);
        assertThat(pieces.quantile(0.1)).isEqualTo(20);
        assertThat(pieces.quantile(0.5)).isEqualTo(30);
        assertThat(pieces.quantile(0.9)).isEqualTo(60, within(1e-13));
        assertThat(pieces.quantile(1)).isEqualTo(100);
        assertThat(pieces.quantile(0.25)).isEqualTo(23.75, within(1e-13));
    }

    @Test
    void aPieceOfNoWidthIsAJump() {
        // Somebody for whom 0 % is the lowest plausible, and who is certain of 5 %.
        var pieces = Distributions.pieces(new Interval(0, 5, 5), PERCENTAGE);

        assertThat(pieces.cdf(-1e-300)).isZero();
        assertThat(pieces.cdf(0)).isEqualTo(0.1);
        assertThat(pieces.cdf(Math.nextDown(5.0))).isEqualTo(0.5, within(1e-12));
        assertThat(pieces.cdf(5)).isEqualTo(0.9);
        assertThat(pieces.quantile(0.05)).isZero();
        assertThat(pieces.quantile(0.7)).isEqualTo(5);
        assertThat(pieces.density(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(pieces.density(5)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(pieces.density(2)).isEqualTo(0.08, within(1e-15));
    }

    @Test
    void whoSaysAHundredPercentThriceIsAlmostThere() {
        var pieces = Distributions.pieces(new Interval(100, 100, 100), PERCENTAGE);

        assertThat(pieces.cdf(50)).isEqualTo(0.05);
        assertThat(pieces.cdf(Math.nextDown(100.0))).isEqualTo(0.1, within(1e-12));
        assertThat(pieces.cdf(100)).isEqualTo(1);
        assertThat(pieces.quantile(0.5)).isEqualTo(100);
    }

    @Test
    void whereTheEndsCoincideAllIsOnOneValue() {
        var points =
                List.of(
                        Distributions.pert(5, 5, 5),
                        Distributions.triangular(5, 5, 5),
                        Distributions.normal(5, 0),
                        Distributions.beta(2, 3, new Range(5, 5)),
                        Distributions.pieces(new Interval(5, 5, 5), new Range(5, 5)),
                        Distributions.fitBeta(
                                new double[] {.1, .5, .9}, new double[] {5, 5, 5}, PERCENTAGE),
                        Distributions.fitLogT(
                                new double[] {.1, .5, .9}, new double[] {5, 5, 5}, PERCENTAGE));

        assertThat(points)
                .allSatisfy(point -> {
                    assertThat(point.mean()).isEqualTo(5);
                    assertThat(point.sd()).isZero();
                    assertThat(point.cdf(Math.nextDown(5.0))).isZero();
                    assertThat(point.cdf(5)).isEqualTo(1);
                    assertThat(point.quantile(0.3)).isEqualTo(5);
                    assertThat(point.density(5)).isEqualTo(Double.POSITIVE_INFINITY);
                    assertThat(point.density(4)).isZero();
                });
    }

    @Test
    void everyCurveTurnsRoundAndItsDensityIsTheSlope() {
        var curves =
                List.of(
                        Distributions.pert(1, 2, 6),
                        Distributions.triangular(1, 2, 6),
                        Distributions.normal(2, 3),
                        Distributions.beta(0.5, 0.7, new Range(-1, 1)),
                        Distributions.pieces(new Interval(2, 3, 6), PERCENTAGE),
                        Distributions.fitLogT(
                                new double[] {.1, .5, .9}, new double[] {2, 3, 9}, PERCENTAGE));

        for (Distribution curve : curves) {
            for (double p : new double[] {0.01, 0.2, 0.45, 0.77, 0.99}) {
                double x = curve.quantile(p);
                double step = 1e-6 * (curve.quantile(0.6) - curve.quantile(0.4));
                double slope = (curve.cdf(x + step) - curve.cdf(x - step)) / (2 * step);
                assertThat(curve.cdf(x)).as("%s at %s", curve, p).isEqualTo(p, within(1e-12));
                assertThat(curve.density(x))
                        .as("%s at %s", curve, p)
                        .isEqualTo(slope, within(1e-6 * (1 + slope)));
            }
        }
    }

    @Test
    void whatIsNoProbabilityHasNoQuantileAndWhatIsNoNumberNoProbability() {
        var curves =
                List.of(
                        Distributions.pert(1, 2, 6),
                        Distributions.triangular(1, 2, 6),
                        Distributions.normal(2, 3),
                        Distributions.pieces(new Interval(2, 3, 6), PERCENTAGE),
                        Distributions.fitLogT(
                                new double[] {.1, .5, .9}, new double[] {2, 3, 9}, PERCENTAGE));

        assertThat(curves)
                .allSatisfy(curve -> {
                    assertThat(curve.quantile(-0.01)).isNaN();
                    assertThat(curve.quantile(1.01)).isNaN();
                    assertThat(curve.quantile(Double.NaN)).isNaN();
                    assertThat(curve.cdf(Double.NaN)).isNaN();
                    assertThat(curve.density(Double.NaN)).isNaN();
                    assertThat(curve.cdf(Double.NEGATIVE_INFINITY)).isZero();
                    assertThat(curve.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
                });
    }

    @Test
    void numbersOutOfOrderAreABrokenPromise() {
        assertThatIllegalArgumentException().isThrownBy(() -> Distributions.pert(1, 7, 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.triangular(1, Double.NaN, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> Distributions.normal(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Distributions.beta(0, 1, PERCENTAGE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.beta(1, 1, new Range(0, Double.POSITIVE_INFINITY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.pieces(new Interval(-1, 2, 3), PERCENTAGE));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Distributions.pieces(
                                new Interval(1, 2, 3), new Range(0, Double.POSITIVE_INFINITY)));
    }

    @Test
    void sharesOfBinsAreThoseOfTheCdf() {
        var triangle = Distributions.triangular(0, 2, 10);

        assertThat(triangle.shares(0, 10, 5))
                .containsExactly(new double[] {0.2, 0.35, 0.25, 0.15, 0.05}, within(1e-15));
        assertThat(triangle.shares(2, 6, 1)).containsExactly(new double[] {0.6}, within(1e-15));
        assertThat(triangle.shares(20, 30, 2)).containsExactly(0, 0);
    }

    @Test
    void aJumpMakesABinHighAndNeverInfinite() {
        var point = Distributions.triangular(3, 3, 3);

        assertThat(point.shares(2, 4, 4)).containsExactly(0, 1, 0, 0);
        assertThat(point.shares(3, 4, 2)).containsExactly(1, 0);
        assertThat(point.shares(2, 3, 2)).containsExactly(0, 1);
        assertThat(new Undefined().shares(0, 1, 1)).containsExactly(Double.NaN);
    }

    @Test
    void theCurveOfAnIntervalHasItAsItsTenthFiftiethAndNinetiethPercentile() {
        // qbeta(c(.1, .5, .9), 2, 5) and exp(qt(c(.1, .5, .9), 3)) of R.
        var beta = new Interval(9.2595, 26.4450, 51.0316);
        var logT = new Interval(0.194429, 1, 5.143268);

        var finite = Distributions.curve(beta, PERCENTAGE);
        assertThat(finite.quantile(0.1)).isEqualTo(beta.low(), within(1e-3));
        assertThat(finite.quantile(0.5)).isEqualTo(beta.best(), within(1e-3));
        assertThat(finite.quantile(0.9)).isEqualTo(beta.high(), within(1e-3));
        var open = Distributions.curve(logT, new Range(0, Double.POSITIVE_INFINITY));
        assertThat(open.quantile(0.1)).isEqualTo(logT.low(), within(1e-3));
        assertThat(open.quantile(0.9)).isEqualTo(logT.high(), within(1e-3));
    }

    @Test
    void aCurveHoldsAtTheEndsOfItsRangeToo() {
        for (var interval :
                List.of(
                        new Interval(0, 0, 0),
                        new Interval(100, 100, 100),
                        new Interval(0, 0, 100),
                        new Interval(0, 100, 100),
                        new Interval(0, 50, 100),
                        new Interval(40, 40, 41))) {
            var shares = Distributions.curve(interval, PERCENTAGE).shares(0, 100, 50);
            assertThat(Arrays.stream(shares).boxed())
                    .as("%s", interval)
                    .allMatch(one -> one >= 0 && one <= 1);
            assertThat(Mean.of(shares) * 50).as("%s", interval).isEqualTo(1, within(1e-9));
        }
    }

    @Test
    void noCurveWithoutALowerEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Distributions.curve(
                                new Interval(1, 2, 3), new Range(Double.NEGATIVE_INFINITY, 9)));
    }
}
