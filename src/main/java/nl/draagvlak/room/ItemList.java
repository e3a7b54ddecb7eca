package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.draagvlak.live.Frame;
import nl.draagvlak.live.Presence;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The items of one stage, as one element that is sent only what changed in its rows.
///
/// A row is the same for all who read it in one language, so that of a frame it is worked out once;
/// what waits for me stands apart from it.
abstract class ItemList extends Component {

    private final Stage stage;
    private final Set<ItemId> touched = new HashSet<>();
    private List<Integer> asked = List.of();
    private Optional<Seen> whole = Optional.empty();
    private Optional<Frame> newest = Optional.empty();
    private @Nullable Seen known;
    private long told;
    private long awaited;
    private boolean isSendingSoon;

    /// What every list says.
    public record Words(String forYou, String all, String agreed, String filter, String comments) {}

    /// Whoever knew the same before and was shown the same frames since gets the same rows.
    private record Changes(Class<?> list, Locale language, long known)
            implements Frame.Key<ObjectNode> {}

    ItemList(Participation participation, Stage stage, Runnable behind) {
        this.stage = stage;
        getElement().setProperty("address", participation.address(stage));
        getElement().addEventListener("behind", _ -> behind.run());
    }

    /// An item as everybody's browser gets it, whoever reads it.
    abstract Record row(Seen seen, Item item);

    void showAll(Seen seen) {
        whole = Optional.of(seen);
        sendSoon();
    }

    void show(Frame frame) {
        whole = whole.map(_ -> frame.seen());
        newest = Optional.of(frame);
        touched.addAll(touched(frame));
        sendSoon();
    }

    /// The browser waits for news that reach this contribution, even where no row changes.
    void awaits(long seq) {
        awaited = seq;
    }

    /// Shows which items wait for me.
    void showAsked(Seen seen, Set<ItemId> waiting) {
        var items = seen.items().of(stage).toList();
        var now =
                IntStream.range(0, items.size())
                        .filter(place -> waiting.contains(items.get(place).id()))
                        .boxed()
                        .toList();
        if (!now.equals(asked)) {
            getElement().setPropertyList("asked", now);
            asked = now;
        }
    }

    /// Shows who holds what.
    void meet(Presence present) {}

    /// The items that look different after a frame.
    Collection<ItemId> touched(Frame frame) {
        return frame.touched();
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

    /// A property that is set twice before it is sent loses the first value; so it is set last of
    /// all, with everything that came until then; however much that is, it is asked for once, since
    /// the screen of somebody who stopped reading is shown things for as long as it is there.
    private void sendSoon() {
        if (!isSendingSoon) {
            isSendingSoon = true;
            UI.getCurrent().beforeClientResponse(this, _ -> send());
        }
    }

    private void send() {
        isSendingSoon = false;
        whole.ifPresentOrElse(this::sendWhole, () -> newest.ifPresent(this::sendNewest));
        whole = Optional.empty();
        newest = Optional.empty();
        touched.clear();
    }

    private void sendWhole(Seen seen) {
        var everything = seen.items().of(stage).map(Item::id).toList();
        send(0, seen, patch(Optional.empty(), seen, everything));
    }

    private void sendNewest(Frame frame) {
        var before = known;
        if (before == null) {
            sendWhole(frame.seen());
        } else {
            var changes = new Changes(getClass(), getLocale(), before.seq());
            send(told, frame.seen(), frame.once(changes, () -> patch(frame, before)));
        }
    }

    private void send(long from, Seen seen, ObjectNode rows) {
        if (from == 0 || !rows.isEmpty() || awaited > told) {
            getElement().setPropertyJson("news", news(from, seen.seq(), rows));
            told = seen.seq();
        }
        known = seen;
    }

    /// The rows by their place in the list: all of them when `from` is 0, otherwise a [MergePatch]
    /// of what changed after `from`.
    private static ObjectNode news(long from, long seq, ObjectNode rows) {
        return JacksonUtils.createObjectNode().put("from", from).put("seq", seq).set("rows", rows);
    }

    private ObjectNode patch(Frame frame, Seen before) {
        return patch(Optional.of(before), frame.seen(), Set.copyOf(touched));
    }

    private ObjectNode patch(Optional<Seen> before, Seen now, Collection<ItemId> items) {
        var patch = JacksonUtils.createObjectNode();
        var all = now.items().of(stage).toList();
        for (var place = 0; place < all.size(); place++) {
            var item = all.get(place);
            if (items.contains(item.id())) {
                var key = String.valueOf(place);
                change(before, now, item).ifPresent(change -> patch.set(key, change));
            }
        }
        return patch;
    }

    private Optional<JsonNode> change(Optional<Seen> before, Seen now, Item item) {
        var row = JacksonUtils.beanToJson(row(now, item));
        return before.flatMap(was -> was.items().find(item.id()).map(old -> row(was, old)))
                .map(JacksonUtils::beanToJson)
                .map(old -> MergePatch.between(old, row))
                .orElse(Optional.of(row));
    }
}
