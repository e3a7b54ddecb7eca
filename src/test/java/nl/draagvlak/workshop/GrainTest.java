package nl.draagvlak.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.workshop.Measured.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrainTest {

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 42.17, 31, 42",
        "PERCENT, 10.6667, 11.7, 10.7",
        "PERCENT, 10.6667, 8.9, 10.7",
        "PERCENT, 2.3456, 0.9, 2.35",
        "PERCENT, 0.004, 0.00005, 0.004",
        "MONEY, 1234.56, 100, 1235",
        "MONEY, 32.456, 40, 32.46",
        "MONEY, 4.5826, 0.05, 4.583",
        "DAYS, 11.17, 16, 11",
        "DAYS, 2.34, 4, 2.3",
        "SECONDS, 4582.6, 4000, 4583",
        "COUNT, 1.76, 0.4, 1.76"
    })
    void aNumberIsAsPreciseAsItsUnitAndItsBandAllow(
            Unit unit, double number, double width, String said) {
        assertThat(Grain.of(unit, width).round(number)).isEqualTo(Amount.of(said));
    }

    @ParameterizedTest
    @CsvSource({
        "789123.4, 400000, 790000",
        "1949, 300, 1950",
        "12345.678, 0.5, 12345.68",
        "-49, 1000, 0",
        "5, 0, 5"
    })
    void moneyThatWasWorkedOutIsSaidRoundly(double money, double width, String said) {
        assertThat(Grain.roughly(width).round(money)).isEqualTo(Amount.of(said));
    }

    @Test
    void whatHasNoWidthAndWhatPeopleVotedForStandsAsItIs() {
        assertThat(Grain.of(Unit.PERCENT, 0).round(12.3456)).isEqualTo(Amount.of("12.3456"));
        var voted = Quantity.share("Reach").of(Form.BAND);
        assertThat(Grain.of(voted, new Interval(10, 20, 60)).round(20.25))
                .isEqualTo(Amount.of("20.25"));
    }

    @Test
    void noNumberIsRoundedBeyondWhereItsQuantityEnds() {
        var bounds = new Bounds(Optional.of(Amount.of("0.6")), Optional.of(Amount.of("12.6")));
        var days = new Quantity(Text.of("Days"), Form.ESTIMATE, Unit.DAYS, bounds);
        var grain = Grain.of(days, new Interval(0.6, 7.2, 12.6));
        assertThat(grain.round(12.6)).isEqualTo(Amount.of("12.6"));
        assertThat(grain.round(7.2)).isEqualTo(Amount.of("7"));
        assertThat(grain.round(0.6)).isEqualTo(Amount.of("1"));
        assertThat(grain.round(0.4)).isEqualTo(Amount.of("0.6"));
    }
}
