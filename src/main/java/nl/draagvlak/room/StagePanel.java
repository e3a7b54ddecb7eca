package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.draagvlak.live.Frame;
import nl.draagvlak.live.Presence;
import nl.draagvlak.workshop.Seen;

/// What one stage puts before people; it lives for as long as somebody stays in that stage.
abstract class StagePanel extends Composite<Div> {

    /// Opens what the rest of an address names: an item, or [Ways#NEW].
    abstract void open(Optional<String> what);

    /// Shows everything as it is, whatever was shown before.
    abstract void showAll(Seen seen);

    /// Shows what changed.
    abstract void show(Frame frame);

    /// Shows what waits for me.
    void showWaits(Seen seen, Waits waits) {}

    /// Shows who is here, and who holds what.
    void meet(Presence present) {}

    /// Closes what lies above the page, before the panel goes.
    void closeDialogs() {}
}
