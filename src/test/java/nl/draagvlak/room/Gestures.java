package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static java.util.Comparator.comparing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Status;
import nl.draagvlak.workshop.ToDiscuss;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the elements in the browser tell the server, with data that a browser would send; whoever
/// may not do something can still make a browser send it.
final class Gestures {

    private static final String DETAIL = "event.detail";

    private final Seat seat;
    private final Seen seen;
    private final Map<String, Runnable> acts = new LinkedHashMap<>();

    private Gestures(Seat seat) {
        this.seat = seat;
        seen = seat.seen();
    }

    /// Every gesture on one of these elements, by name.
    static Map<String, Runnable> on(List<Component> elements, Seat seat) {
        var gestures = new Gestures(seat);
        elements.forEach(gestures::on);
        return gestures.acts;
    }

    private void on(Component element) {
        switch (element) {
            case NbaList list -> {
                stance(list, Stance.AGREE);
                stance(list, Stance.OBJECT);
                add(list, "behind", "is behind", nothing());
            }
            case DashboardCanvas canvas -> {
                arrange(canvas);
                add(canvas, "step", "step right", widget().put(DETAIL + ".step", "RIGHT"));
                add(canvas, "hold", "hold", nothing().put(DETAIL, id(firstWidget())));
                add(canvas, "behind", "is behind", nothing());
            }
            case ItemList list -> add(list, "behind", "is behind", nothing());
            case TalkList list -> {
                add(list, "behind", "is behind", nothing());
                anyComment().ifPresent(one -> add(list, "reply", "reply", one));
            }
            case DiscussNext next ->
                    add(next, "discuss", "discuss", nothing().put(DETAIL, id(anyOpen())));
            case VoiceList list -> anyVoice().ifPresent(one -> add(list, "answer", "answer", one));
            case PeopleList list -> {
                add(list, "choose", "choose somebody", person(somebody()));
                add(list, "choose", "choose myself", person(seat.me()));
            }
            case PresenceList list -> add(list, "people", "people", nothing());
            case StageList list ->
                    add(list, "door", "door", nothing().put(DETAIL, Stage.NBAS.name()));
            case KeyHelp help -> add(help, "asked", "asked", nothing());
            default -> {}
        }
    }

    private void add(Component element, String event, String name, ObjectNode data) {
        acts.put(
                "‹" + element.getElement().getTag() + "› " + name,
                () -> _fireDomEvent(element, event, data));
    }

    private void stance(NbaList list, Stance stance) {
        var item = firstOpen(Stage.NBAS);
        var data = nothing();
        data.put(DETAIL + ".id", id(item.id()));
        data.put(DETAIL + ".version", item.version());
        data.put(DETAIL + ".stance", stance.name());
        add(list, "stance", stance.name(), data);
    }

    private void arrange(DashboardCanvas canvas) {
        var data = widget();
        data.put(DETAIL + ".x", 0)
                .put(DETAIL + ".y", 20)
                .put(DETAIL + ".w", 4)
                .put(DETAIL + ".h", 2);
        add(canvas, "arrange", "arrange", data);
    }

    private ObjectNode widget() {
        return nothing().put(DETAIL + ".id", id(firstWidget()));
    }

    private ItemId firstWidget() {
        return seen.items()
                .of(Stage.DASHBOARD)
                .map(Item::id)
                .filter(one -> seen.layout().find(one).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /// A number that people work on and nobody votes on.
    private ItemId anyOpen() {
        return ToDiscuss.of(seen, LocalDate.EPOCH).points().getFirst().item().id();
    }

    private Item firstOpen(Stage stage) {
        return seen.items()
                .of(stage)
                .filter(one -> seen.outcomes().status(one.id()) == Status.OPEN)
                .findFirst()
                .orElseThrow();
    }

    /// A comment about the item in the address of the page, where there is one.
    private Optional<ObjectNode> anyComment() {
        return itemShown()
                .flatMap(item -> seen.talk().about(item).stream().findFirst())
                .map(comment -> nothing().put(DETAIL, comment.id().value().toString()));
    }

    private static Optional<ItemId> itemShown() {
        var address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        var last = address.substring(address.lastIndexOf('/') + 1);
        return Participations.uuid(last).map(ItemId::new);
    }

    /// The same one in every copy, though they stand in an order that tells nothing.
    private Optional<ObjectNode> anyVoice() {
        return seen.heard().voices().stream()
                .min(comparing(voice -> voice.words().words() + voice.help().words()))
                .map(voice -> nothing().put(DETAIL, voice.id().value().toString()));
    }

    private ParticipantId somebody() {
        return seen.people().byId().keySet().stream()
                .filter(one -> !one.equals(seat.me()))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static ObjectNode person(ParticipantId who) {
        return nothing().put(DETAIL, who.value().toString());
    }

    private static String id(ItemId item) {
        return item.value().toString();
    }

    private static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
