package nl.draagvlak.bench.peer;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Somebody at a board of WBO 2, who moves a rectangle of their own about.
///
/// Where it lies is the mark of the change: so many steps to the right in so many rows.
final class WhiteboardSeat implements Seat {

    private static final int RECTANGLE = 3;
    private static final int CREATE = 1;
    private static final int UPDATE = 2;
    private static final int ROW = 60_000;

    private final String id = "r" + UUID.randomUUID().toString().replace("-", "");
    private final Ear ear;
    private final Arrival arrival = new Arrival();
    private final SocketIo socket;

    WhiteboardSeat(URI server, String board, Ear ear) {
        this.ear = ear;
        socket =
                new SocketIo(server, "&baselineSeq=0&board=" + board, "broadcast", ear, this::take);
        socket.send(
                Map.of(
                        "tool", RECTANGLE,
                        "type", CREATE,
                        "id", id,
                        "color", "#204080",
                        "size", 10,
                        "x", 0,
                        "y", 0,
                        "x2", 10,
                        "y2", 10));
        arrival.await();
    }

    @Override
    public void change(long mark) {
        var x = mark % ROW;
        var y = mark / ROW;
        socket.send(
                Map.of(
                        "tool", RECTANGLE,
                        "type", UPDATE,
                        "id", id,
                        "x", x,
                        "y", y,
                        "x2", x + 10,
                        "y2", y + 10));
    }

    private void take(JsonNode news) {
        var mutation = news.path("mutation");
        if (mutation.path("type").asInt() == UPDATE) {
            ear.hear(mutation.path("y").asLong() * ROW + mutation.path("x").asLong());
        } else if (mutation.path("id").asString().equals(id)) {
            arrival.isThere();
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
