package nl.draagvlak.bench.peer;

import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// What one person is still to be sent; who reads slowly holds up nobody else.
final class Outbox implements AutoCloseable {

    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private final Session session;
    private final Thread sender;

    Outbox(Session session) {
        this.session = session;
        sender = Thread.ofVirtual().name("outbox-" + session.getId()).start(this::send);
    }

    void post(String lines) {
        waiting.add(lines);
    }

    /// All that waits goes as one message.
    private void send() {
        try {
            while (session.isOpen()) {
                var lines = new ArrayList<String>();
                lines.add(waiting.take());
                waiting.drainTo(lines);
                session.getBasicRemote().sendText(String.join("\n", lines));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException _) {
            // They have gone; whoever they were will find that they did not hear everything.
            waiting.clear();
        }
    }

    @Override
    public void close() {
        sender.interrupt();
    }
}
