package nl.draagvlak.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import nl.draagvlak.demo.Players;
import nl.draagvlak.workshop.WorkshopId;

/// Lets the colleagues of the demo join in, so that a lone visitor sees what a room is like; other
/// workshops do not show it.
class JoinIn extends Composite<Button> {

    private final Players players;
    private final WorkshopId workshop;
    private final Runnable changed;

    /// `changed` is told when colleagues come or go.
    JoinIn(Players players, WorkshopId workshop, Runnable changed) {
        this.players = players;
        this.workshop = workshop;
        this.changed = changed;
        getContent().addClassName("join-in");
        getContent().addClickListener(_ -> letIn());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    void show() {
        var state = players.state(workshop);
        getContent().setVisible(state != Players.State.DONE);
        getContent().setEnabled(state == Players.State.WAITING);
        getContent()
                .setText(
                        state == Players.State.PLAYING
                                ? getTranslation("room.join-in.playing")
                                : getTranslation("room.join-in.act"));
    }

    private void letIn() {
        players.play(workshop, UI.getCurrent().accessLater(changed::run, () -> {}));
        changed.run();
    }
}
