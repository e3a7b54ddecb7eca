package nl.draagvlak.shell;

import java.net.URI;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.Broadcaster;
import org.atmosphere.cpr.DefaultBroadcaster;
import org.atmosphere.cpr.Deliver;
import org.atmosphere.util.ExecutorsFactory;

/// Puts a message into the queue of its reader at once; Atmosphere finds it by its name.
///
/// Atmosphere lets a thread of its own do that, which ends when there was nothing for a moment.
/// What comes between its last look and its end lies there until somebody sends something else, and
/// [PatientPush] sends nothing else until it was written.
public class PromptBroadcaster extends DefaultBroadcaster {

    /// Every message puts off the next heartbeat of its reader; the one that it replaces must not
    /// lie there until its time has come.
    @Override
    public Broadcaster initialize(String name, URI uri, AtmosphereConfig config) {
        if (ExecutorsFactory.getScheduler(config) instanceof ScheduledThreadPoolExecutor clock) {
            clock.setRemoveOnCancelPolicy(true);
        }
        return super.initialize(name, uri, config);
    }

    @Override
    protected void dispatchMessages(Deliver message) {
        push(message);
    }
}
