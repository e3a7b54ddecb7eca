package nl.draagvlak.bench.peer;

import java.util.stream.LongStream;

/// What a Yjs document says of a change: here always marks that somebody puts into a list.
///
/// Source: https://github.com/yjs/yjs/blob/main/INTERNALS.md, version 1 of the encoding.
final class YjsUpdate {

    private static final String LIST = "changes";
    private static final int ANY = 8;
    private static final int TEXT = 119;
    private static final int KIND = 0x1f;
    private static final int HAS_LEFT = 0x80;
    private static final int HAS_RIGHT = 0x40;
    private static final int HAS_KEY = 0x20;

    private YjsUpdate() {}

    /// The so-manieth mark of a client, counted from 0, comes after the one before it.
    static byte[] appending(long client, long clock, long mark) {
        var update = new Varints().number(1).number(1).number(client).number(clock);
        if (clock == 0) {
            update.octet(ANY).number(1).text(LIST);
        } else {
            update.octet(ANY | HAS_LEFT).number(client).number(clock - 1);
        }
        return update.number(1).octet(TEXT).text(Long.toString(mark)).number(0).toBytes();
    }

    /// All marks that come in, of whichever client.
    static LongStream marks(byte[] update) {
        var marks = LongStream.builder();
        var reader = new Varints.Reader(update);
        var clients = reader.number();
        for (var client = 0; client < clients; client++) {
            var items = reader.number();
            reader.number();
            reader.number();
            for (var item = 0; item < items; item++) {
                readItem(reader, marks);
            }
        }
        return marks.build();
    }

    private static void readItem(Varints.Reader reader, LongStream.Builder marks) {
        var info = reader.octet();
        if ((info & KIND) != ANY) {
            throw new IllegalStateException("not a mark in a list: " + info);
        }
        skipPlace(reader, info);
        var many = reader.number();
        for (var n = 0; n < many; n++) {
            if (reader.octet() != TEXT) {
                throw new IllegalStateException("a mark is text");
            }
            marks.add(Long.parseLong(reader.text()));
        }
    }

    private static void skipPlace(Varints.Reader reader, int info) {
        if ((info & HAS_LEFT) != 0) {
            reader.number();
            reader.number();
        }
        if ((info & HAS_RIGHT) != 0) {
            reader.number();
            reader.number();
        }
        if ((info & (HAS_LEFT | HAS_RIGHT)) == 0) {
            skipParent(reader);
            if ((info & HAS_KEY) != 0) {
                reader.text();
            }
        }
    }

    private static void skipParent(Varints.Reader reader) {
        if (reader.number() == 1) {
            reader.text();
        } else {
            reader.number();
            reader.number();
        }
    }
}
