package nl.draagvlak.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Locale;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4,2       | 4.2",
                "4.2       | 4.2",
                "1.000     | 1000",
                "1.234.567 | 1234567",
                "1.000,5   | 1000.5",
                "1,000     | 1",
                "1 000,25  | 1000.25",
                "€ 12,50   | 12.5",
                "12,50 EUR | 12.5",
                "4,2 %     | 4.2",
                "−3        | -3",
                "-0,5      | -0.5",
                ",5        | 0.5",
                "٤٢        | 42"
            })
    void dutchNumbersAreReadAsDutchPeopleWriteThem(String typed, String number) {
        assertThat(dutch().read(typed)).contains(Amount.of(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.2       | 4.2",
                "4,2       | 4.2",
                "1,000     | 1000",
                "1,234,567 | 1234567",
                "1,000.5   | 1000.5",
                "1.000     | 1",
                "€12.50    | 12.5",
                "31.41593  | 31.41593"
            })
    void englishNumbersAreReadAsEnglishPeopleWriteThem(String typed, String number) {
        assertThat(english().read(typed)).contains(Amount.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ",",
                "about 4",
                "4-5",
                "1,2,3",
                "1.2.3",
                "1e9",
                "NaN",
                "0.1234567",
                "1000000000000000"
            })
    void whatIsNoNumberOrCannotBeKeptIsNotRead(String typed) {
        assertThat(english().read(typed)).isEmpty();
        assertThat(dutch().read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4.2", "-12.5", "1000", "31.41593", "999999999999999.999999"})
    void whatIsWrittenIsReadAsTheSame(String number) {
        var amount = Amount.of(number);
        assertThat(dutch().read(dutch().write(amount))).contains(amount);
        assertThat(english().read(english().write(amount))).contains(amount);
    }

    @Test
    void ungroupedTheyCannotBeMisread() {
        assertThat(dutch().writeUngrouped(Amount.of("1000"))).isEqualTo("1000");
        assertThat(dutch().writeUngrouped(Amount.of("1234567.5"))).isEqualTo("1234567,5");
        assertThat(english().writeUngrouped(Amount.of("1000.25"))).isEqualTo("1000.25");
    }

    @Test
    void amountsCarryTheirUnit() {
        assertThat(written(Locale.ENGLISH, "4.6", Unit.PERCENT)).isEqualTo("4.6\u00a0%");
        assertThat(written(Locale.of("nl"), "4.6", Unit.PERCENT)).isEqualTo("4,6\u00a0%");
        assertThat(written(Locale.of("nl"), "12.5", Unit.MONEY)).isEqualTo("€\u00a012,50");
        assertThat(written(Locale.of("nl"), "1250", Unit.MONEY)).isEqualTo("€\u00a01.250");
        assertThat(written(Locale.ENGLISH, "1482", Unit.COUNT)).isEqualTo("1,482");
        assertThat(written(Locale.ENGLISH, "30", Unit.DAYS)).isEqualTo("30\u00a0days");
        assertThat(written(Locale.ENGLISH, "90", Unit.SECONDS)).isEqualTo("90\u00a0seconds");
    }

    private static String written(Locale language, String number, Unit unit) {
        return new Numbers(language).write(Amount.of(number), unit, EURO, "days", "seconds");
    }

    private static Numbers dutch() {
        return new Numbers(Locale.of("nl"));
    }

    private static Numbers english() {
        return new Numbers(Locale.ENGLISH);
    }
}
