package nl.draagvlak.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.draagvlak.sheet.Attempt.Why;
import nl.draagvlak.shell.Numbers;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void oneColumnIsReadWithOrWithoutAHeadingAboveIt() {
        assertReads("2.1\n2.3\n\n1.9\n", "2.1\n2.3\n1.9");
        assertReads("Conversion\r\n2.1\r\n2.3\r\n", "2.1\n2.3");
        assertReads("2.1 2.3 1.9", "2.1 2.3 1.9");
    }

    @Test
    void ofSeveralColumnsTheLastOneWithNumbersIsTaken() {
        assertReads(
                "Month;Calls;Conversion;Note\n2025-01;400;2.1;a\n2025-02;380;2.3;\n", "2.1\n2.3");
        assertReads("2025-01\t2.1\n2025-02\t2.3\n", "2.1\n2.3");
        assertReads("Month,Conversion\n2025-01,2.1\n2025-02,2.3\n", "2.1\n2.3");
        assertReads("Month;Calls\nJanuary;1 400\nFebruary;1 380\n", "1400\n1380");
    }

    @Test
    void aCommaInANumberIsNoSeparator() {
        assertThat(read("Conversie\n2,1\n2,3\n", "nl")).isEqualTo(Attempt.read("2,1\n2,3"));
        assertThat(read("2,1\n2,3\n", "en")).isEqualTo(Attempt.read("2,1\n2,3"));
        assertThat(read("maand;conversie\njan;2,1\nfeb;2,3\n", "nl"))
                .isEqualTo(Attempt.read("2,1\n2,3"));
        assertThat(read("maand,conversie\njan,\"2,1\"\nfeb,\"2,3\"\n", "nl"))
                .isEqualTo(Attempt.read("2,1\n2,3"));
    }

    @Test
    void whatWasNotMeasuredStaysToBeMended() {
        assertReads("2.1\nn/a\n2.3\n", "2.1\nn/a\n2.3");
    }

    @Test
    void aFileWithoutNumbersSaysSo() {
        assertFails("", Why.NO_NUMBERS);
        assertFails("Dear all,\nthis is no list of numbers.\n", Why.NO_NUMBERS);
        assertFails("2.1\n\"2.3", Why.BROKEN);
        assertFails(";".repeat(Sheet.WIDEST + 1), Why.TOO_WIDE);
        assertFails("1".repeat(SheetFile.MOST + 1), Why.TOO_BIG);
    }

    private static void assertReads(String text, String column) {
        assertThat(read(text, "en")).isEqualTo(Attempt.read(column));
    }

    private static void assertFails(String text, Why why) {
        assertThat(read(text, "en")).isEqualTo(Attempt.failed(why));
    }

    private static Attempt<String> read(String text, String language) {
        return new Column(new Numbers(Locale.forLanguageTag(language))).read(text);
    }
}
