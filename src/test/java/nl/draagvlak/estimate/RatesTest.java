package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

    /// Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method
    /// 3.
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0, 0.1611",
        "1, 29, 0.0061, 0.1718"
    })
    void wilsonsIntervalIsThatOfNewcombe(double successes, double n, double low, double high) {
        var wilson = Rates.wilson(successes, n, 0.95);

        assertThat(wilson.low()).isEqualTo(low, within(5e-5));
        assertThat(wilson.best()).isEqualTo(successes / n);
        assertThat(wilson.high()).isEqualTo(high, within(5e-5));
    }

    @Test
    void successAndFailureMirrorEachOther() {
        var yes = Rates.wilson(7, 40, 0.9);
        var no = Rates.wilson(33, 40, 0.9);

        assertThat(no.low()).isEqualTo(1 - yes.high(), within(1e-15));
        assertThat(no.high()).isEqualTo(1 - yes.low(), within(1e-15));
    }

    @Test
    void neverAndAlwaysStayWithinZeroAndOne() {
        for (int n = 1; n < 2_000; n++) {
            assertThat(Rates.wilson(0, n, 0.95).low()).isZero();
            assertThat(Rates.wilson(n, n, 0.95).high()).isEqualTo(1);
        }
    }

    @Test
    void levelsOfZeroAndOneAreThePointAndEverything() {
        assertThat(Rates.wilson(3, 12, 0)).isEqualTo(new Interval(0.25, 0.25, 0.25));
        assertThat(Rates.wilson(3, 12, 1)).isEqualTo(new Interval(0, 0.25, 1));
    }

    @Test
    void withoutObservationsThereIsNoRate() {
        assertThat(Rates.wilson(0, 0, 0.95))
                .isEqualTo(new Interval(Double.NaN, Double.NaN, Double.NaN));
        assertThat(Rates.wilson(0, 0, 1).low()).isNaN();
        assertThat(Rates.wilson(3, 12, 1.5).low()).isNaN();
    }
}
