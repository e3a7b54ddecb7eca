package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/// How much waits for me, on yellow; nothing where nothing does.
class Waiting extends Composite<Span> {

    Waiting() {
        getContent().addClassName("for-me");
    }

    void show(int many) {
        getContent().setText(many == 0 ? "" : String.valueOf(many));
        getContent().setTitle(many == 0 ? "" : getTranslation("room.rail.for-you", many));
    }
}
