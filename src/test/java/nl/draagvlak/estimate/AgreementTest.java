package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    /// Miles per gallon of 32 cars: `mtcars$mpg` of R's datasets (Henderson and Velleman 1981).
    private static final double[] MPG = {
        21.0, 21.0, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4,
        10.4, 14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26.0, 30.4, 15.8, 19.7,
        15.0, 21.4
    };

    /// Three raters of twenty subjects: `anxiety` of R's package irr.
    private static final double[][] ANXIETY = {
        {3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
        {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
        {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2}
    };

    @Test
    void quantilesAreThoseOfR() {
        // summary(mtcars$mpg) and quantile(mtcars$mpg) in R.
        assertThat(Agreement.quantile(MPG, 0)).isEqualTo(10.4);
        assertThat(Agreement.quantile(MPG, 0.25)).isEqualTo(15.425, within(1e-13));
        assertThat(Agreement.median(MPG)).isEqualTo(19.2);
        assertThat(Agreement.quantile(MPG, 0.75)).isEqualTo(22.8);
        assertThat(Agreement.quantile(MPG, 1)).isEqualTo(33.9);
        assertThat(Agreement.iqr(MPG)).isEqualTo(7.375, within(1e-13));
    }

    @Test
    void theCoefficientOfVariationIsThatOfR() {
        // sd(mtcars$mpg) = 6.026948, mean(mtcars$mpg) = 20.09062 in R.
        assertThat(Agreement.coefficientOfVariation(MPG))
                .isEqualTo(6.026948052089104 / 20.090625, within(1e-14));
    }

    @Test
    void numbersGoOnStandingInTheirOrder() {
        double[] x = {3, 1, 2};

        Agreement.median(x);
        Agreement.coefficientOfVariation(x);

        assertThat(x).containsExactly(3, 1, 2);
    }

    @Test
    void oneNumberIsItsOwnMedianWithoutSpread() {
        assertThat(Agreement.median(new double[] {7})).isEqualTo(7);
        assertThat(Agreement.iqr(new double[] {7})).isZero();
        assertThat(Agreement.coefficientOfVariation(new double[] {7})).isNaN();
    }

    @Test
    void noNumbersHaveNoMedian() {
        assertThat(Agreement.median(new double[0])).isNaN();
        assertThat(Agreement.iqr(new double[0])).isNaN();
        assertThat(Agreement.coefficientOfVariation(new double[0])).isNaN();
        assertThat(Agreement.quantile(MPG, 1.01)).isNaN();
        assertThat(Agreement.quantile(new double[] {1, Double.NaN}, 0)).isNaN();
    }

    @Test
    void variationAroundZeroHasNoCoefficient() {
        assertThat(Agreement.coefficientOfVariation(new double[] {-0.1, -0.2, 0.3})).isNaN();
        assertThat(Agreement.coefficientOfVariation(new double[] {0, 0, 0})).isNaN();
    }

    @Test
    void identicalAnswersDoNotVary() {
        assertThat(Agreement.coefficientOfVariation(new double[] {0.1, 0.1, 0.1})).isZero();
    }

    @Test
    void theEndsBelongToAnInterval() {
        var intervals =
                List.of(new Interval(0, 1, 2), new Interval(2, 3, 4), new Interval(2.1, 3, 4));

        assertThat(Agreement.containing(intervals, 2)).isEqualTo(2 / 3.0);
        assertThat(Agreement.containing(intervals, 4)).isEqualTo(2 / 3.0);
        assertThat(Agreement.containing(intervals, 4.1)).isZero();
        assertThat(Agreement.containing(List.of(), 2)).isNaN();
    }

    @Test
    void overlapIsTheSharedPartOfTheWhole() {
        var one = new Interval(0, 1, 6);
        var other = new Interval(4, 5, 10);

        assertThat(Agreement.overlap(List.of(one, other))).isEqualTo(0.2);
        assertThat(Agreement.overlap(List.of(one, one))).isEqualTo(1);
        assertThat(Agreement.overlap(List.of(one, new Interval(7, 8, 9)))).isZero();
        assertThat(Agreement.overlap(List.of(one, new Interval(6, 8, 9)))).isZero();
    }

    @Test
    void overlapIsTheMeanOverAllPairs() {
        var intervals =
                List.of(new Interval(0, 1, 6), new Interval(4, 5, 10), new Interval(0, 1, 6));

        assertThat(Agreement.overlap(intervals)).isEqualTo((0.2 + 1 + 0.2) / 3, within(1e-15));
    }

    @Test
    void pointsOverlapOnlyWithTheirEquals() {
        var point = new Interval(3, 3, 3);

        assertThat(Agreement.overlap(List.of(point, point))).isEqualTo(1);
        assertThat(Agreement.overlap(List.of(point, new Interval(4, 4, 4)))).isZero();
        assertThat(Agreement.overlap(List.of(point, new Interval(2, 3, 4)))).isZero();
    }

    @Test
    void aSingleIntervalOverlapsWhollyAndNoneNotAtAll() {
        assertThat(Agreement.overlap(List.of(new Interval(0, 0, 0)))).isEqualTo(1);
        assertThat(Agreement.overlap(List.of())).isNaN();
        assertThat(Agreement.overlap(Collections.nCopies(500, new Interval(0.1, 0.2, 0.3))))
                .isEqualTo(1);
    }

    @Test
    void kendallsWWithTiesIsThatOfR() {
        // KendallW(anxiety, TRUE) in the documentation of R's package DescTools; without the
        // correction for ties it would be 0.502.
        assertThat(Agreement.kendallW(ANXIETY)).isEqualTo(0.5396569, within(5e-8));
    }

    @Test
    void kendallsWWithoutTiesIsTheTextbookFormula() {
        // Rank sums 4, 6, 11, 9 of three judges: S = 29, W = 12·29 / (9·60).
        double[][] ranks = {{1, 2, 4, 3}, {2, 1, 3, 4}, {1, 3, 4, 2}};

        assertThat(Agreement.kendallW(ranks)).isEqualTo(12 * 29 / 540.0, within(1e-15));
    }

    @Test
    void scoresAndTheirRanksAgreeEquallyWell() {
        double[][] scores = {{0.1, 0.7, 0.7, 9}, {-3, 20, 50, 50}};
        double[][] ranks = {{1, 2.5, 2.5, 4}, {1, 2, 3.5, 3.5}};

        assertThat(Agreement.kendallW(scores)).isEqualTo(Agreement.kendallW(ranks));
    }

    @Test
    void judgesOfOneMindAgreeWhollyAndOppositeOnesNotAtAll() {
        double[][] same = {{1, 2, 2, 4}, {10, 20, 20, 40}, {0, 1, 1, 3}};
        double[][] opposite = {{1, 2, 3}, {3, 2, 1}};

        assertThat(Agreement.kendallW(same)).isEqualTo(1);
        assertThat(Agreement.kendallW(opposite)).isZero();
        assertThat(Agreement.kendallW(new double[][] {{2, 1, 3}})).isEqualTo(1);
    }

    @Test
    void whatCannotBeRankedHasNoConcordance() {
        assertThat(Agreement.kendallW(new double[0][])).isNaN();
        assertThat(Agreement.kendallW(new double[][] {{1}, {2}})).isNaN();
        assertThat(Agreement.kendallW(new double[][] {{5, 5, 5}, {1, 1, 1}})).isNaN();
        assertThat(Agreement.kendallW(new double[][] {{1, Double.NaN}, {1, 2}})).isNaN();
    }

    @Test
    void judgesOfDifferentItemsAreABrokenPromise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.kendallW(new double[][] {{1, 2}, {1, 2, 3}}));
    }

    @Test
    void theChanceOfAWIsThatOfR() {
        // The same example of DescTools: chi-squared 30.76 with 19 degrees of freedom, p = 0.04288.
        assertThat(Agreement.chanceOfKendallW(0.5396569, 3, 20)).isEqualTo(0.04288, within(5e-6));
        // The 5 % point of chi-squared with 9 degrees of freedom is 16.919.
        assertThat(Agreement.chanceOfKendallW(16.919 / 36, 4, 10)).isEqualTo(0.05, within(5e-6));
    }

    @Test
    void fewItemsHaveNoChiSquare() {
        assertThat(Agreement.chanceOfKendallW(1, 9, 6)).isNaN();
        assertThat(Agreement.chanceOfKendallW(Double.NaN, 9, 7)).isNaN();
        assertThat(Agreement.chanceOfKendallW(0, 9, 7)).isEqualTo(1);
        assertThat(Agreement.chanceOfKendallW(1, 9, 7)).isBetween(0.0, 1e-8);
    }
}
