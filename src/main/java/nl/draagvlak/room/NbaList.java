package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.draagvlak.live.Frame;
import nl.draagvlak.subject.nba.Channel;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Mine;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Status;

/// The NBAs on the table, as one element that is sent only what changed.
@Tag("nba-list")
@JsModule("./room/nba-list.ts")
class NbaList extends Component {

    private final Participation participation;

    /// A card as the browser gets it.
    public record Row(
            String id,
            String name,
            String description,
            List<String> channels,
            String by,
            long at,
            Status status,
            int comments,
            boolean asked,
            SupportPillars.Picture support) {}

    /// All rows when `from` is 0, otherwise those that changed after `from`.
    public record News(long from, long seq, List<Row> rows) {}

    public record Words(
            String forYou,
            String all,
            String agreed,
            String filter,
            String nothingForYou,
            String nothingAgreed,
            String comments,
            Map<String, String> status,
            Map<String, String> channels) {}

    NbaList(Participation participation, Runnable behind) {
        this.participation = participation;
        getElement().setProperty("address", participation.address(Stage.NBAS));
        getElement().setPropertyBean("words", words());
        getElement()
                .setPropertyBean(
                        "legend", SupportPillars.legend(participation, this::getTranslation));
        getElement().addEventListener("behind", _ -> behind.run());
    }

    void showAll(Seen seen) {
        show(0, seen, seen.items().byId().values());
    }

    void show(Frame frame) {
        var touched =
                frame.seen().items().byId().values().stream()
                        .filter(item -> frame.touched().contains(item.id()))
                        .toList();
        show(frame.from(), frame.seen(), touched);
    }

    void select(Optional<ItemId> item) {
        getElement().setProperty("selected", item.map(id -> id.value().toString()).orElse(""));
    }

    private void show(long from, Seen seen, Collection<Item> items) {
        var mine = participation.mine();
        var rows =
                items.stream()
                        .filter(item -> item.content() instanceof Nba)
                        .map(item -> row(seen, mine, item, (Nba) item.content()))
                        .toList();
        getElement().setPropertyBean("news", new News(from, seen.seq(), rows));
    }

    private Row row(Seen seen, Mine mine, Item item, Nba nba) {
        return new Row(
                item.id().value().toString(),
                nba.name().words(),
                nba.description().words(),
                nba.channels().stream().map(Channel::name).toList(),
                participation.name(item.author(), this),
                item.at().toEpochMilli(),
                seen.outcomes().status(item.id()),
                seen.talk().about(item.id()).size(),
                mine.isAsked(seen, item),
                SupportPillars.picture(seen, seen.supports().of(item.id())));
    }

    private Words words() {
        return new Words(
                getTranslation("room.nba-list.for-you"),
                getTranslation("room.nba-list.all"),
                getTranslation("room.nba-list.agreed"),
                getTranslation("room.nba-list.filter"),
                getTranslation("room.nba-list.nothing-for-you"),
                getTranslation("room.nba-list.nothing-agreed"),
                getTranslation("room.nba-list.comments"),
                Arrays.stream(Status.values())
                        .collect(
                                Collectors.toMap(
                                        Status::name,
                                        status -> getTranslation("room.status." + status))),
                channels());
    }

    private Map<String, String> channels() {
        return Arrays.stream(Channel.values())
                .collect(
                        Collectors.toMap(
                                Channel::name,
                                channel -> getTranslation("subject.nba.channels." + channel)));
    }
}
