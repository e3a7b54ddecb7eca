package nl.draagvlak.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResourceEvent;
import org.atmosphere.cpr.AtmosphereResourceEventListenerAdapter;

/// Pushes to a screen once it has taken what was pushed before.
///
/// What changes meanwhile waits in the screen itself, where the newest replaces the older, instead
/// of as one message per change: whoever reads slowly, or not at all, holds two messages at most.
class PatientPush extends AtmospherePushConnection {

    private static final long serialVersionUID = 1;

    /// After this a write has failed for good, though nobody may have said so.
    private static final long LONGEST_WRITE = TimeUnit.SECONDS.toNanos(70);

    private final AtomicReference<Reader> reader = new AtomicReference<>(Reader.READY);
    private volatile long pushedAt;

    PatientPush(UI ui) {
        super(ui);
    }

    private enum Reader {
        READY,
        TAKING,
        /// It is taking something, and there is something newer.
        BEHIND;

        Reader whenThereIsNews() {
            return this == READY ? READY : BEHIND;
        }
    }

    @Override
    public void push(boolean async) {
        if (async && isConnected() && mustWait()) {
            return;
        }
        super.push(async);
    }

    @Override
    protected void sendMessage(String message) {
        reader.set(Reader.TAKING);
        pushedAt = System.nanoTime();
        super.sendMessage(message);
    }

    @Override
    public void connect(AtmosphereResource resource) {
        reader.set(Reader.READY);
        resource.addEventListener(
                new AtmosphereResourceEventListenerAdapter() {
                    @Override
                    public void onBroadcast(AtmosphereResourceEvent event) {
                        taken();
                    }
                });
        super.connect(resource);
    }

    private boolean mustWait() {
        return reader.updateAndGet(Reader::whenThereIsNews) == Reader.BEHIND
                && System.nanoTime() - pushedAt < LONGEST_WRITE;
    }

    private void taken() {
        if (reader.getAndSet(Reader.READY) == Reader.BEHIND) {
            try {
                // Whatever gives a screen back pushes what has changed in it.
                var _ = getUI().access(() -> {});
            } catch (UIDetachedException _) {
                // It has gone meanwhile.
            }
        }
    }
}
