package nl.draagvlak.room;

import java.util.Optional;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Stage;

/// Where a screen leads when somebody goes on, gets another role, is taken out, or finds that the
/// workshop has gone.
interface Ways {

    /// The end of an address at which something new is proposed.
    String NEW = "new";

    void goTo(Stage stage, Optional<String> what);

    void comeBackAs(Participation participation);

    void sendAway();

    void sayGoodbye();

    default void propose(Stage stage) {
        goTo(stage, Optional.of(NEW));
    }

    default void open(Stage stage, ItemId item) {
        goTo(stage, Optional.of(item.value().toString()));
    }
}
