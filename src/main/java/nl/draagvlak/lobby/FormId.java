package nl.draagvlak.lobby;

import java.util.UUID;
import nl.draagvlak.shell.Form;

/// Names one form as one browser was shown it, so that sending it twice does it once.
record FormId(UUID value) {

    static final String FIELD = "form";

    static FormId fresh() {
        return new FormId(UUID.randomUUID());
    }

    /// The id that came with the form; a made-up one for a form that has none.
    static FormId of(Form form) {
        try {
            return new FormId(UUID.fromString(form.value(FIELD)));
        } catch (IllegalArgumentException _) {
            return fresh();
        }
    }
}
