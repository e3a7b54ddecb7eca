package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void whoIsLessSureThanTheLevelGetsAWiderInterval() {
        var standardised = new Estimate(20, 30, 60, 0.5).at(0.8);

        assertThat(standardised).isEqualTo(new Interval(14, 30, 78));
    }

    @Test
    void whoIsMoreSureThanTheLevelGetsANarrowerInterval() {
        var standardised = new Estimate(0, 50, 100, 1).at(0.8);

        assertThat(standardised).isEqualTo(new Interval(10, 50, 90));
    }

    @Test
    void atOnesOwnLevelNothingChanges() {
        assertThat(new Estimate(1, 2, 4, 0.8).at(0.8)).isEqualTo(new Interval(1, 2, 4));
    }

    @Test
    void standardisingDoesNotClamp() {
        assertThat(new Estimate(0, 0.1, 1, 0.5).at(1).low()).isEqualTo(-0.1, within(1e-15));
    }

    @Test
    void clampingMovesEachNumberIntoTheRange() {
        var percentage = new Range(0, 100);

        assertThat(new Interval(-5, 40, 130).within(percentage))
                .isEqualTo(new Interval(0, 40, 100));
        assertThat(new Interval(-5, -2, -1).within(percentage)).isEqualTo(new Interval(0, 0, 0));
        assertThat(new Interval(110, 120, 130).within(percentage))
                .isEqualTo(new Interval(100, 100, 100));
    }

    @Test
    void anInfiniteEndClampsNothing() {
        var money = new Range(0, Double.POSITIVE_INFINITY);

        assertThat(new Interval(-5, 40, 1e12).within(money)).isEqualTo(new Interval(0, 40, 1e12));
    }
}
