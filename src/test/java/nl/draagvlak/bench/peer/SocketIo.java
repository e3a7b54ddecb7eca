package nl.draagvlak.bench.peer;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Events by name over Socket.IO 4, which travels on a web socket as Engine.IO 4.
///
/// Source: https://socket.io/docs/v4/engine-io-protocol/ and …/socket-io-protocol/.
final class SocketIo implements AutoCloseable {

    private static final String OPEN = "0";
    private static final String PING = "2";
    private static final String PONG = "3";
    private static final String CONNECT = "40";
    private static final String EVENT = "42";
    private static final String REFUSED = "44";

    private final String name;
    private final Ear ear;
    private final Consumer<JsonNode> taken;
    private final Arrival arrival = new Arrival();
    private final Wire wire;

    /// Exchanges events of one name only; `query` begins with an ampersand.
    SocketIo(URI server, String query, String name, Ear ear, Consumer<JsonNode> taken) {
        this.name = name;
        this.ear = ear;
        this.taken = taken;
        wire = new Wire(server, "/socket.io/?EIO=4&transport=websocket" + query, this::take);
        wire.send(CONNECT);
        arrival.await();
    }

    private void take(byte[] bytes) {
        ear.receive(bytes.length);
        var frame = new String(bytes, StandardCharsets.UTF_8);
        if (frame.equals(PING)) {
            wire.send(PONG);
        } else if (frame.startsWith(CONNECT)) {
            arrival.isThere();
        } else if (frame.startsWith(EVENT)) {
            heard(frame);
        } else if (!frame.startsWith(OPEN)) {
            throw new IllegalStateException(
                    (frame.startsWith(REFUSED) ? "refused: " : "unknown: ") + frame);
        }
    }

    private void heard(String frame) {
        var event = JsonMapper.shared().readTree(frame.substring(EVENT.length()));
        if (event.path(0).asString().equals(name)) {
            taken.accept(event.path(1));
        }
    }

    void send(Map<String, ?> words) {
        wire.send(event(name, words));
    }

    static String event(String name, Map<String, ?> words) {
        return EVENT + JsonMapper.shared().writeValueAsString(List.of(name, words));
    }

    @Override
    public void close() {
        wire.close();
    }
}
