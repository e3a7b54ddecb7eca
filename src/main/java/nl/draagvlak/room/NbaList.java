package nl.draagvlak.room;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.draagvlak.subject.nba.Channel;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stance;

/// The NBAs on the table, each with how far it is supported.
@Tag("nba-list")
@JsModule("./room/nba-list.ts")
class NbaList extends ItemList {

    private final Participation participation;

    /// A card as the browser gets it.
    public record Row(
            String id,
            int version,
            String name,
            String description,
            List<String> channels,
            String by,
            long at,
            Became status,
            int comments,
            SupportPillars.Picture support) {}

    public record NbaWords(
            ItemList.Words list,
            String nothingForYou,
            String nothingAgreed,
            Map<String, String> status,
            Map<String, String> channels,
            Map<Stance, String> stances,
            String stand) {}

    NbaList(Participation participation, Runnable behind) {
        super(participation, Stage.NBAS, behind);
        this.participation = participation;
        getElement().setPropertyBean("words", words());
        getElement()
                .setPropertyBean(
                        "legend", SupportPillars.legend(participation, this::getTranslation));
        getElement()
                .addEventListener("stance", this::stance)
                .addEventData("event.detail.id")
                .addEventData("event.detail.version")
                .addEventData("event.detail.stance");
    }

    /// Says where I stand on the version that I saw.
    void take(ItemId item, int version, Stance stance) {
        new Standpoint(participation).take(item, version, stance);
    }

    private void stance(DomEvent event) {
        var said = event.getEventData();
        take(
                new ItemId(UUID.fromString(said.get("event.detail.id").asString())),
                said.get("event.detail.version").asInt(),
                Stance.valueOf(said.get("event.detail.stance").asString()));
    }

    /// What can be said in one touch; to abstain one opens the card.
    private Map<Stance, String> stances() {
        return Stream.of(Stance.AGREE, Stance.CAN_LIVE_WITH_IT, Stance.OBJECT)
                .collect(
                        toMap(stance -> stance, stance -> getTranslation("room.stance." + stance)));
    }

    @Override
    Row row(Seen seen, Item item) {
        var nba = (Nba) item.content();
        return new Row(
                item.id().value().toString(),
                item.version(),
                nba.name().words(),
                nba.description().words(),
                nba.channels().stream().map(Channel::name).toList(),
                participation.name(item.author(), this),
                item.at().toEpochMilli(),
                seen.became(item.id()),
                seen.talk().about(item.id()).size(),
                SupportPillars.picture(seen, seen.supports().of(item.id())));
    }

    private NbaWords words() {
        return new NbaWords(
                listWords(),
                getTranslation("room.nba-list.nothing-for-you"),
                getTranslation("room.nba-list.nothing-agreed"),
                statuses(),
                channels(),
                stances(),
                getTranslation("room.stances.title"));
    }

    private Map<String, String> channels() {
        return Arrays.stream(Channel.values())
                .collect(
                        toMap(
                                Channel::name,
                                channel -> getTranslation("subject.nba.channels." + channel)));
    }
}
