package nl.draagvlak.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.draagvlak.sheet.Attempt.Why;
import org.junit.jupiter.api.Test;

class SheetFileTest {

    private static final String WORDS = "Vraag;Eenheid\r\nHoeveel één-op-één’s kosten € 5?;%";

    @Test
    void aFileIsReadAsWhateverSavedItSpelledIt() {
        assertReads(WORDS.getBytes(StandardCharsets.UTF_8));
        assertReads(WORDS.getBytes(Charset.forName("windows-1252")));
        assertReads(WORDS.getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void whatIsNoTextSaysSo() {
        assertFails(new byte[SheetFile.MOST + 1], Why.TOO_BIG);
        assertFails(new byte[] {'P', 'K', 3, 4, 20, 0}, Why.WORKBOOK);
        assertFails(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, Why.WORKBOOK);
        assertFails(new byte[] {1, 2, 0, 3}, Why.NO_TEXT);
        assertFails(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}, Why.NO_TEXT);
    }

    private static void assertReads(byte[] file) {
        assertThat(SheetFile.text(file)).isEqualTo(Attempt.read(WORDS));
    }

    private static void assertFails(byte[] file, Why why) {
        assertThat(SheetFile.text(file)).isEqualTo(Attempt.failed(why));
    }
}
