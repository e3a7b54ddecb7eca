package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/// How much waits for me, on yellow; nothing where nothing does.
class Waiting extends Composite<Span> {

    private long many;

    Waiting() {
        getContent().addClassName("for-me");
    }

    void show(long now) {
        many = now;
        getContent().setText(many == 0 ? "" : String.valueOf(many));
        getContent().setTitle(many == 0 ? "" : getTranslation("room.rail.for-you", many));
    }

    long many() {
        return many;
    }
}
