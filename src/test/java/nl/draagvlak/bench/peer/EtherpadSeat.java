package nl.draagvlak.bench.peer;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/// Somebody in a pad of Etherpad 2, who puts one line after the other on top of it.
///
/// As in a browser a next change waits until the one before it is accepted; meanwhile the server
/// brings it in line with what others did since the revision that it was made on.
final class EtherpadSeat implements Seat {

    private static final String COMPONENT = "pad";

    private final Ear ear;
    private final Arrival arrival = new Arrival();
    private final Semaphore turn = new Semaphore(1);
    private final AtomicReference<Pad> pad = new AtomicReference<>(new Pad("", 0, 0));
    private final SocketIo socket;
    private volatile long own;

    /// The pad as it is now, for its reader.
    private record Pad(String author, int revision, int length) {

        Pad grown(int revision, int growth) {
            return new Pad(author, revision, length + growth);
        }
    }

    EtherpadSeat(URI server, String name, Ear ear) {
        this.ear = ear;
        socket = new SocketIo(server, "&padId=" + name, "message", ear, this::take);
        socket.send(
                Map.of(
                        "component",
                        COMPONENT,
                        "type",
                        "CLIENT_READY",
                        "padId",
                        name,
                        "token",
                        "t." + UUID.randomUUID().toString().replace("-", ""),
                        "userInfo",
                        Map.of()));
        arrival.await();
    }

    @Override
    public void change(long mark) {
        turn.acquireUninterruptibly();
        own = mark;
        var now = pad.get();
        var pool = Map.of("numToAttrib", Map.of("0", List.of("author", now.author)), "nextNum", 1);
        socket.send(
                Map.of(
                        "component",
                        COMPONENT,
                        "type",
                        "COLLABROOM",
                        "data",
                        Map.of(
                                "type",
                                "USER_CHANGES",
                                "baseRev",
                                now.revision,
                                "changeset",
                                Changeset.lineOnTop(now.length, mark).toString(),
                                "apool",
                                pool)));
    }

    private void take(JsonNode message) {
        if (message.has("disconnect") || message.has("accessStatus")) {
            throw new IllegalStateException("the pad does not let in: " + message);
        }
        var data = message.path("data");
        if (message.path("type").asString().equals("CLIENT_VARS")) {
            enter(data);
        } else if (data.path("type").asString().equals("NEW_CHANGES")) {
            hear(data);
        } else if (data.path("type").asString().equals("ACCEPT_COMMIT")) {
            accept(data);
        }
    }

    private void enter(JsonNode data) {
        var text = data.path("collab_client_vars");
        pad.set(
                new Pad(
                        data.path("userId").asString(),
                        text.path("rev").asInt(),
                        text.path("initialAttributedText").path("text").asString().length()));
        arrival.isThere();
    }

    private void hear(JsonNode data) {
        var change = Changeset.parse(data.path("changeset").asString());
        pad.updateAndGet(now -> now.grown(data.path("newRev").asInt(), change.growth()));
        change.marks().forEach(ear::hear);
    }

    private void accept(JsonNode data) {
        var growth = Changeset.lineOnTop(0, own).growth();
        pad.updateAndGet(now -> now.grown(data.path("newRev").asInt(), growth));
        var mark = own;
        turn.release();
        ear.hear(mark);
    }

    @Override
    public void close() {
        socket.close();
    }
}
