package nl.draagvlak.bench.peer;

import java.nio.charset.StandardCharsets;
import nl.draagvlak.bench.Crowd;

/// The least that such a room costs: a line goes over a web socket, into MariaDB, and to everybody.
public final class Floor implements AutoCloseable {

    private final Relay relay = new Relay();

    public Crowd crowd(int people) {
        return Circle.of(people, ear -> new Caller(relay, ear));
    }

    /// How many changes of all crowds are committed.
    long committed() {
        return relay.committed();
    }

    @Override
    public void close() {
        relay.close();
    }

    private static final class Caller implements Seat {

        private final Ear ear;
        private final Arrival arrival = new Arrival();
        private final Wire wire;

        Caller(Relay relay, Ear ear) {
            this.ear = ear;
            wire = new Wire(relay.address(), Relay.PATH, this::take);
            arrival.await();
        }

        private void take(byte[] lines) {
            ear.receive(lines.length);
            new String(lines, StandardCharsets.US_ASCII).lines().forEach(this::take);
        }

        private void take(String line) {
            if (line.equals(Relay.WELCOME)) {
                arrival.isThere();
            } else {
                ear.hear(Long.parseLong(line));
            }
        }

        @Override
        public void change(long mark) {
            wire.send(Long.toString(mark));
        }

        @Override
        public void close() {
            wire.close();
        }
    }
}
