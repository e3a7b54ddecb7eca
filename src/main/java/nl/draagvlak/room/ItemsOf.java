package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.function.Supplier;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Stage;

/// What is particular to the items of one stage: how they are listed, opened and proposed.
interface ItemsOf {

    Stage stage();

    SubjectKind<?> kind();

    ItemList list(Runnable behind);

    ItemCard card(Item item);

    /// What stands there before there is an item, with the button that proposes the first.
    Component nothing(Component first);

    /// What puts a whole list of them on the table, where one can.
    default Optional<Supplier<Dialog>> importing() {
        return Optional.empty();
    }

    /// The keys of what the panel says.
    Keys keys();

    /// Whether people put numbers on them, in rounds.
    default boolean areMeasured() {
        return false;
    }

    /// Whether some of them can be seed questions.
    default boolean haveSeeds() {
        return false;
    }

    /// Whether an open item takes the whole width, instead of standing beside the list.
    boolean isWide();

    record Keys(
            String title,
            String propose,
            String first,
            String dialog,
            String choose,
            String back) {}
}
