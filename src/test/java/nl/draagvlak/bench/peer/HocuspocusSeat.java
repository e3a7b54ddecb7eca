package nl.draagvlak.bench.peer;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/// Somebody in a document of Hocuspocus 4, who appends to a list.
///
/// Source: https://tiptap.dev/docs/hocuspocus and y-protocols/PROTOCOL.md.
final class HocuspocusSeat implements Seat {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);
    private static final int SYNC = 0;
    private static final int AUTHENTICATION = 2;
    private static final int WHO_IS_THERE = 3;
    private static final int STATE = 0;
    private static final int MISSING = 1;
    private static final int UPDATE = 2;

    private final long client = ThreadLocalRandom.current().nextLong(1, 1L << 32);
    private final String document;
    private final Ear ear;
    private final Arrival arrival = new Arrival();
    private final Wire wire;
    private final Thread breath;
    private long clock;

    HocuspocusSeat(URI server, String document, Ear ear) {
        this.document = document;
        this.ear = ear;
        wire = new Wire(server, "/", this::take);
        wire.send(message(AUTHENTICATION).number(0).text("").toBytes());
        wire.send(message(SYNC).number(STATE).bytes(new byte[1]).toBytes());
        arrival.await();
        breath = Thread.ofVirtual().start(this::breathe);
    }

    private Varints message(int kind) {
        return new Varints().text(document).number(kind);
    }

    /// Whoever says nothing for a minute is let go.
    private void breathe() {
        while (!Thread.currentThread().isInterrupted()) {
            wire.send(message(WHO_IS_THERE).toBytes());
            LockSupport.parkNanos(LONGEST_SILENCE.toNanos());
        }
    }

    @Override
    public synchronized void change(long mark) {
        var update = YjsUpdate.appending(client, clock, mark);
        clock++;
        wire.send(message(SYNC).number(UPDATE).bytes(update).toBytes());
    }

    private void take(byte[] bytes) {
        ear.receive(bytes.length);
        var message = new Varints.Reader(bytes);
        message.text();
        if (message.number() != SYNC) {
            return;
        }
        var step = message.number();
        if (step == UPDATE) {
            YjsUpdate.marks(message.bytes()).forEach(ear::hear);
        } else if (step == MISSING) {
            arrival.isThere();
        }
    }

    @Override
    public void close() {
        breath.interrupt();
        wire.close();
    }
}
