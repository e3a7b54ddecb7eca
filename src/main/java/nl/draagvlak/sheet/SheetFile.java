package nl.draagvlak.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.sheet.Attempt.Why;

/// A file as the text that is in it, whichever program saved it.
public final class SheetFile {

    /// The most bytes that a file has, and the most characters that are read.
    public static final int MOST = 1_000_000;

    /// Excel saves the first with a mark before it, and the last where nobody asked for the first.
    private static final List<Charset> SPELLINGS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetFile() {}

    /// The text in a file.
    public static Attempt<String> text(byte[] file) {
        if (file.length > MOST) {
            return Attempt.failed(Why.TOO_BIG);
        }
        if (begins(file, ZIP) || begins(file, OLD_WORKBOOK)) {
            return Attempt.failed(Why.WORKBOOK);
        }
        return spellings(file).stream()
                .flatMap(spelling -> text(file, spelling).stream())
                .findFirst()
                .filter(SheetFile::isText)
                .map(Attempt::read)
                .orElseGet(() -> Attempt.failed(Why.NO_TEXT));
    }

    /// What Excel calls Unicode text says so in its first two bytes.
    private static List<Charset> spellings(byte[] file) {
        var isUtf16 =
                begins(file, new byte[] {(byte) 0xFF, (byte) 0xFE})
                        || begins(file, new byte[] {(byte) 0xFE, (byte) 0xFF});
        return isUtf16 ? List.of(StandardCharsets.UTF_16) : SPELLINGS;
    }

    private static Optional<String> text(byte[] file, Charset spelling) {
        try {
            return Optional.of(spelling.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(String words) {
        return words.indexOf('\0') < 0;
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length
                && ByteBuffer.wrap(file, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }
}
