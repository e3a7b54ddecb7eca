package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import nl.draagvlak.workshop.Refusal;

/// The most characters that a field takes, which it says when somebody wrote more.
record Limit(int characters) {

    /// Why something in the field was refused, in the words of whoever speaks.
    String words(Refusal why, Component speaker) {
        return why == Refusal.TOO_LONG
                ? speaker.getTranslation("room.too-long", characters)
                : speaker.getTranslation("refusal." + why);
    }
}
