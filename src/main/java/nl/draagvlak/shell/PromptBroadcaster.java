package nl.draagvlak.shell;

import org.atmosphere.cpr.DefaultBroadcaster;
import org.atmosphere.cpr.Deliver;

/// Puts a message into the queue of its reader at once; Atmosphere finds it by its name.
///
/// Atmosphere lets a thread of its own do that, which ends when there was nothing for a moment.
/// What comes between its last look and its end lies there until somebody sends something else, and
/// [PatientPush] sends nothing else until it was written.
public class PromptBroadcaster extends DefaultBroadcaster {

    @Override
    protected void dispatchMessages(Deliver message) {
        push(message);
    }
}
