package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.draagvlak.live.Frame;
import nl.draagvlak.live.Presence;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// The items of one stage, as one element that is sent only the rows that changed.
abstract class ItemList extends Component {

    private final Stage stage;

    /// All rows when `from` is 0, otherwise those that changed after `from`.
    public record News(long from, long seq, List<?> rows) {}

    /// What every list says.
    public record Words(String forYou, String all, String agreed, String filter, String comments) {}

    ItemList(Participation participation, Stage stage, Runnable behind) {
        this.stage = stage;
        getElement().setProperty("address", participation.address(stage));
        getElement().addEventListener("behind", _ -> behind.run());
    }

    /// An item as the browser gets it.
    abstract Record row(Seen seen, Item item);

    void showAll(Seen seen) {
        show(0, seen, seen.items().of(stage).toList());
    }

    void show(Frame frame) {
        var touched = frame.seen().items().of(stage).filter(item -> isNew(frame, item)).toList();
        show(frame.from(), frame.seen(), touched);
    }

    /// Shows who holds what.
    void meet(Presence present) {}

    /// Whether an item looks different after a frame.
    boolean isNew(Frame frame, Item item) {
        return frame.touched().contains(item.id());
    }

    void select(Optional<ItemId> item) {
        getElement().setProperty("selected", item.map(id -> id.value().toString()).orElse(""));
    }

    Words listWords() {
        return new Words(
                getTranslation("room.item-list.for-you"),
                getTranslation("room.item-list.all"),
                getTranslation("room.item-list.agreed"),
                getTranslation("room.item-list.filter"),
                getTranslation("room.item-list.comments"));
    }

    /// The words for what may become of an item.
    Map<String, String> statuses() {
        return Arrays.stream(Became.values())
                .collect(
                        Collectors.toMap(
                                Became::name, became -> getTranslation("room.status." + became)));
    }

    private void show(long from, Seen seen, Collection<Item> items) {
        var rows = items.stream().map(item -> row(seen, item)).toList();
        getElement().setPropertyBean("news", new News(from, seen.seq(), rows));
    }
}
