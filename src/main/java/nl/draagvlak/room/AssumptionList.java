package nl.draagvlak.room;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// The assumptions on the table, each with its number or how its round stands.
@Tag("assumption-list")
@JsModule("./room/assumption-list.ts")
class AssumptionList extends ItemList {

    private final Participation participation;

    /// A card as the browser gets it.
    public record Row(
            String id,
            String name,
            String question,
            String about,
            String value,
            String band,
            String standing,
            String state,
            Became status,
            int comments,
            List<ItemNote> notes) {}

    public record Words(
            ItemList.Words list,
            String nothingForYou,
            String nothingAgreed,
            Map<String, String> status) {}

    AssumptionList(Participation participation, Runnable behind) {
        super(participation, Stage.ASSUMPTIONS, behind);
        this.participation = participation;
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                listWords(),
                                getTranslation("room.assumption-list.nothing-for-you"),
                                getTranslation("room.assumption-list.nothing-agreed"),
                                statuses()));
    }

    @Override
    Row row(Seen seen, Item item) {
        var assumption = (Assumption) item.content();
        var figures =
                seen.figure(item.id()).map(figure -> Figures.of(this, seen, assumption, figure));
        return new Row(
                item.id().value().toString(),
                assumption.name().words(),
                assumption.question().words(),
                about(seen, assumption),
                figures.map(Figures::value).orElse(""),
                figures.map(said -> getTranslation("room.group.band", said.low(), said.high()))
                        .orElse(""),
                standing(seen, item),
                state(seen, item),
                seen.became(item.id()),
                seen.talk().about(item.id()).size(),
                ItemNote.of(this, seen, item.id(), participation.today(), getLocale()));
    }

    private String about(Seen seen, Assumption assumption) {
        return assumption
                .about()
                .flatMap(seen.items()::find)
                .map(item -> item.content().name().words())
                .orElseGet(() -> getTranslation("subject.assumption.about.none"));
    }

    /// How far an open one has come; a note says it of what everybody talks about.
    private String state(Seen seen, Item item) {
        return Asking.of(seen, item)
                .filter(asking -> asking != Asking.DISCUSSED)
                .map(asking -> getTranslation("room.asking." + asking))
                .orElse("");
    }

    private String standing(Seen seen, Item item) {
        return seen.latestRound(item.id()).map(round -> standing(seen, round)).orElse("");
    }

    private String standing(Seen seen, Round round) {
        var voices =
                seen.people().byId().values().stream()
                        .filter(person -> person.voice().isPresent())
                        .count();
        return switch (round.state()) {
            case OPEN ->
                    getTranslation(
                            "room.standing.asking",
                            round.number(),
                            round.answered().size(),
                            voices);
            case REVEALED ->
                    round.result()
                            .map(result ->
                                    getTranslation(
                                            "room.standing.revealed",
                                            round.number(),
                                            result.containingGroup(),
                                            result.respondents()))
                            .orElseGet(
                                    () -> getTranslation("room.standing.nobody", round.number()));
            case CANCELLED -> getTranslation("room.standing.cancelled", round.number());
        };
    }
}
