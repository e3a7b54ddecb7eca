package nl.draagvlak.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {

    private static final Numbers ENGLISH = new Numbers(Locale.ENGLISH);
    private static final Numbers DUTCH = new Numbers(Locale.forLanguageTag("nl"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.1 2.3 1.9",
                "2.1\n2.3\r\n1.9\n",
                "2.1\t2.3\t1.9",
                "2.1;2.3; 1.9",
                "2.1, 2.3, 1.9",
                " 2.1%  2.3 % 1.9 %",
                "€ 2.1 € 2.3 € 1.9"
            })
    void numbersAreReadHoweverTheyAreSeparated(String pasted) {
        var read = Series.read(pasted, ENGLISH);
        assertThat(read.numbers()).isEqualTo(amounts("2.1", "2.3", "1.9"));
        assertThat(read.unreadable()).isEmpty();
    }

    @Test
    void commasAndPointsMeanWhatTheyMeanInTheLanguage() {
        assertThat(Series.read("1,234 2,3", ENGLISH).numbers()).isEqualTo(amounts("1234", "2.3"));
        assertThat(Series.read("1.234 2,3, 1,9", DUTCH).numbers())
                .isEqualTo(amounts("1234", "2.3", "1.9"));
    }

    @Test
    void theFirstThatIsNoNumberIsNamed() {
        assertThat(Series.read("2.1 week 3 n/a", ENGLISH).unreadable()).contains("week");
        assertThat(Series.read("2,1,2,3", DUTCH).unreadable()).contains("2,1,2,3");
    }

    @Test
    void nothingIsNoNumbers() {
        assertThat(Series.read(" \n", ENGLISH).numbers()).isEmpty();
        assertThat(Series.read(" \n", ENGLISH).unreadable()).isEmpty();
    }

    @Test
    void theAverageIsNoMorePreciseThanTheNumbers() {
        var read = Series.read("2 2 3", ENGLISH);
        assertThat(read.least()).isEqualTo(Amount.of("2"));
        assertThat(read.most()).isEqualTo(Amount.of("3"));
        assertThat(read.average(Unit.PERCENT)).isEqualTo(Amount.of("2.3"));
    }

    private static List<Amount> amounts(String... numbers) {
        return Arrays.stream(numbers).map(Amount::of).toList();
    }
}
