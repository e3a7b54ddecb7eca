package nl.draagvlak.bench.peer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Numbers in as few bytes as they need, and what has its length before it, as lib0 writes them.
///
/// Source: https://github.com/dmonad/lib0/blob/main/encoding.js.
final class Varints {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Varints octet(int octet) {
        bytes.write(octet);
        return this;
    }

    Varints number(long number) {
        var rest = number;
        while (rest >= 0x80) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return this;
    }

    Varints text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Varints bytes(byte[] some) {
        number(some.length);
        bytes.writeBytes(some);
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /// Reads what was written, from its beginning.
    static final class Reader {

        private final byte[] bytes;
        private int place;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int octet() {
            return bytes[place++] & 0xff;
        }

        long number() {
            var number = 0L;
            for (var shift = 0; ; shift += 7) {
                var octet = octet();
                number |= (octet & 0x7fL) << shift;
                if (octet < 0x80) {
                    return number;
                }
            }
        }

        String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        byte[] bytes() {
            var length = Math.toIntExact(number());
            var some = new byte[length];
            System.arraycopy(bytes, place, some, 0, length);
            place += length;
            return some;
        }
    }
}
