package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ControlTest {

    @Test
    void limitsOfIndividualsAreThoseOfTheNistHandbook() {
        // NIST/SEMATECH e-Handbook 6.3.2.2: batches 1 to 10, mean 50.81, mean moving range 1.8778,
        // limits
        // 45.8159 and 55.8041 with 3/1.128 for what is rounded to 2.66 here.
        double[] batches = {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};

        var limits = Control.individuals(batches);

        assertThat(limits.best()).isEqualTo(50.81, within(1e-12));
        assertThat(limits.low()).isEqualTo(45.8159, within(0.001));
        assertThat(limits.high()).isEqualTo(55.8041, within(0.001));
        assertThat(limits.high()).isEqualTo(50.81 + 2.66 * 16.9 / 9, within(1e-12));
    }

    @Test
    void theOrderInTimeMatters() {
        var steady = Control.individuals(new double[] {1, 1, 2, 2});
        var restless = Control.individuals(new double[] {1, 2, 1, 2});

        assertThat(steady.high()).isEqualTo(1.5 + 2.66 / 3, within(1e-14));
        assertThat(restless.high()).isEqualTo(1.5 + 2.66, within(1e-14));
    }

    @Test
    void aProcessThatNeverMovesHasItsOwnValueAsLimits() {
        assertThat(Control.individuals(new double[] {0.1, 0.1, 0.1}))
                .isEqualTo(new Interval(0.1, 0.1, 0.1));
    }

    @Test
    void oneNumberHasACentreButNoLimits() {
        assertThat(Control.individuals(new double[] {4}))
                .isEqualTo(new Interval(Double.NaN, 4, Double.NaN));
        assertThat(Control.individuals(new double[0]).best()).isNaN();
    }

    @Test
    void limitsOfAProportionAreThoseOfTheNistHandbook() {
        // NIST/SEMATECH e-Handbook 6.3.3.2: wafers of 50 chips, mean fraction defective 0.2313,
        // limits 0.0524
        // and 0.4102.
        var limits = Control.proportion(0.2313, 50);

        assertThat(limits.low()).isEqualTo(0.0524, within(0.0001));
        assertThat(limits.best()).isEqualTo(0.2313);
        assertThat(limits.high()).isEqualTo(0.4102, within(0.0001));
    }

    @Test
    void aProportionStaysBetweenZeroAndOne() {
        assertThat(Control.proportion(0.01, 50).low()).isZero();
        assertThat(Control.proportion(0.99, 50).high()).isEqualTo(1);
        assertThat(Control.proportion(0, 50)).isEqualTo(new Interval(0, 0, 0));
        assertThat(Control.proportion(1, 50)).isEqualTo(new Interval(1, 1, 1));
    }
}
