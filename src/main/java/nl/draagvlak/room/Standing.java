package nl.draagvlak.room;

import java.util.Optional;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// How it stands with a stage; its name is the key of the word for it.
enum Standing {
    LATER,
    OPEN,
    CLOSED;

    static Standing of(Seen seen, Stage stage) {
        if (!seen.stages().isReadable(stage)) {
            return LATER;
        }
        return seen.stages().isOpen(stage) ? OPEN : CLOSED;
    }

    /// The drawing for it; an open stage is a ring.
    Optional<String> icon() {
        return switch (this) {
            case LATER -> Optional.of("lock");
            case OPEN -> Optional.empty();
            case CLOSED -> Optional.of("check");
        };
    }
}
