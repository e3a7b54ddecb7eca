package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.live.Frame;
import nl.draagvlak.shell.Days;
import nl.draagvlak.workshop.Agenda;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Prospects.Stake;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.ToDiscuss;
import nl.draagvlak.workshop.ToDiscuss.Point;
import nl.draagvlak.workshop.ToDiscuss.Why;

/// What to talk about next and why; a facilitator opens the discussion from here.
@Tag("discuss-next")
@JsModule("./room/discuss-next.ts")
class DiscussNext extends Component {

    private static final double PER_CENT = 100;

    private final Participation participation;
    private List<Row> shown = List.of();

    /// One number as everybody's browser gets it; `open` says that it can be discussed.
    public record Row(
            String id,
            String address,
            String name,
            String kind,
            String why,
            boolean needsTalk,
            boolean open,
            boolean discussed) {}

    public record Words(
            String title, String act, String discussed, String all, String fewer, String go) {}

    /// Whoever reads the same language on the same day gets the same rows.
    private record Rows(Locale language, LocalDate today) implements Frame.Key<List<Row>> {}

    DiscussNext(Participation participation) {
        this.participation = participation;
        getElement().setPropertyBean("words", words());
        getElement().setProperty("may", participation.role() == Role.FACILITATOR);
        getElement().addEventListener("discuss", this::discuss).addEventData("event.detail");
    }

    void showAll(Seen seen) {
        show(rows(seen, participation.today()));
    }

    void show(Frame frame) {
        if (isOther(frame.before(), frame.seen())) {
            var today = participation.today();
            show(frame.once(new Rows(getLocale(), today), () -> rows(frame.seen(), today)));
        }
    }

    /// Whether anything changed that it is worked out of; most of the time people talk.
    private static boolean isOther(Seen before, Seen seen) {
        return !seen.rounds().equals(before.rounds())
                || !seen.outcomes().equals(before.outcomes())
                || !seen.items().equals(before.items())
                || !seen.stages().equals(before.stages())
                || !seen.seeds().equals(before.seeds())
                || !seen.evidence().equals(before.evidence())
                || !seen.agenda().equals(before.agenda());
    }

    private void show(List<Row> rows) {
        if (!rows.equals(shown)) {
            getElement().setPropertyList("rows", rows);
            shown = rows;
        }
    }

    private void discuss(DomEvent event) {
        Participations.uuid(event.getEventData().get("event.detail").asString())
                .map(ItemId::new)
                .map(Agenda.Discuss::new)
                .ifPresent(participation::wish);
    }

    private List<Row> rows(Seen seen, LocalDate today) {
        var agenda = ToDiscuss.of(seen, today);
        return agenda.isDue()
                ? agenda.points().stream().map(point -> row(seen, point)).toList()
                : List.of();
    }

    private Row row(Seen seen, Point point) {
        var item = point.item();
        return new Row(
                item.id().value().toString(),
                participation.address(item),
                item.content().name().words(),
                getTranslation("room.stage." + item.content().stage()),
                why(seen, point),
                point.needsTalk(),
                seen.isDiscussed(item),
                seen.agenda().isAbout(item.id()));
    }

    private String why(Seen seen, Point point) {
        return switch (point.why()) {
            case Why.Apart(var containing, var respondents, _, var overlap, _)
                    when point.needsTalk() ->
                    getTranslation(
                            "room.next.sentence",
                            getTranslation(
                                    "room.next.apart",
                                    containing,
                                    respondents,
                                    Math.round(overlap * PER_CENT)),
                            hanging(seen, point));
            case Why.Apart(var containing, var respondents, _, _, _) ->
                    getTranslation("room.next.enough", containing, respondents);
            case Why.Contradicted _ -> getTranslation("room.next.contradicted");
            case Why.Due(var since) ->
                    getTranslation("room.review.due", Days.inFull(since, getLocale()));
            case Why.NotAsked _ -> getTranslation("room.next.not-asked");
        };
    }

    /// What hangs on it, as far as that is known.
    private String hanging(Seen seen, Point point) {
        var result = point.stake().map(stake -> money(seen, stake)).orElseGet(() -> about(point));
        return result + getTranslation("room.next.others", point.others());
    }

    private String money(Seen seen, Stake stake) {
        var money = Money.of(this, seen, stake.result());
        return getTranslation(
                "room.next.stake",
                stake.nba().content().name().words(),
                money.say(stake.result().low()),
                money.say(stake.result().high()));
    }

    private String about(Point point) {
        var isVoted = ((Measured) point.item().content()).form() == Measured.Form.BAND;
        return point.about()
                .map(nba -> nba.content().name().words())
                .map(nba ->
                        isVoted
                                ? getTranslation("room.next.judges", nba)
                                : getTranslation("room.next.about", nba))
                .orElse("");
    }

    private Words words() {
        return new Words(
                getTranslation("room.next.title"),
                getTranslation("room.next.discuss"),
                getTranslation("room.discussion.this"),
                getTranslation("room.next.all"),
                getTranslation("room.next.fewer"),
                getTranslation("room.next.discuss-what"));
    }
}
