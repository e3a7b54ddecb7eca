package nl.draagvlak.room;

import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.demo.Players;
import nl.draagvlak.workshop.WorkshopId;

/// The colleagues of the demo, whom one lets in from several places that all say the same.
class Colleagues {

    private final Players players;
    private final WorkshopId workshop;
    private final List<JoinIn> buttons = new ArrayList<>();

    Colleagues(Players players, WorkshopId workshop) {
        this.players = players;
        this.workshop = workshop;
    }

    /// Another place from which they are let in.
    JoinIn button() {
        var button = new JoinIn(players, workshop, () -> buttons.forEach(JoinIn::show));
        buttons.add(button);
        return button;
    }

    /// Whether this workshop is a demo at all.
    boolean isDemo() {
        return players.isDemo(workshop);
    }
}
