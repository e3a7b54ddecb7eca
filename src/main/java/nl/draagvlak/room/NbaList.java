package nl.draagvlak.room;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.draagvlak.subject.nba.Channel;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Status;

/// The NBAs on the table, each with how far it is supported.
@Tag("nba-list")
@JsModule("./room/nba-list.ts")
class NbaList extends ItemList {

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

    public record NbaWords(
            ItemList.Words list,
            String nothingForYou,
            String nothingAgreed,
            Map<String, String> status,
            Map<String, String> channels) {}

    NbaList(Participation participation, Runnable behind) {
        super(participation, Stage.NBAS, behind);
        this.participation = participation;
        getElement().setPropertyBean("words", words());
        getElement()
                .setPropertyBean(
                        "legend", SupportPillars.legend(participation, this::getTranslation));
    }

    @Override
    Row row(Seen seen, Item item) {
        var nba = (Nba) item.content();
        return new Row(
                item.id().value().toString(),
                nba.name().words(),
                nba.description().words(),
                nba.channels().stream().map(Channel::name).toList(),
                participation.name(item.author(), this),
                item.at().toEpochMilli(),
                seen.outcomes().status(item.id()),
                seen.talk().about(item.id()).size(),
                participation.mine().isAsked(seen, item),
                SupportPillars.picture(seen, seen.supports().of(item.id())));
    }

    private NbaWords words() {
        return new NbaWords(
                listWords(),
                getTranslation("room.nba-list.nothing-for-you"),
                getTranslation("room.nba-list.nothing-agreed"),
                statuses(),
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
