package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackingTest {

    @ParameterizedTest
    @CsvSource({
        "2.8, 6.3, CONTAINS",
        "2, 7, CONTAINS",
        "4, 4, CONTAINS",
        "7, 7, CONTAINS",
        "1.9, 5, TOO_TIGHT",
        "5, 7.1, TOO_TIGHT",
        "7, 9, TOO_TIGHT",
        "0, 100, TOO_TIGHT",
        "7.1, 9, CONTRADICTED",
        "0, 1.9, CONTRADICTED",
        "7.1, 7.1, CONTRADICTED"
    })
    void aBandFromTwoToSevenBesideWhatWasObserved(double low, double high, Backing backing) {
        var observed = new Interval(low, (low + high) / 2, high);
        assertThat(Backing.of(new Interval(2, 4, 7), observed)).isEqualTo(backing);
    }
}
