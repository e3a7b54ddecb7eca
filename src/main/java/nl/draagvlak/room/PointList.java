package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.agreement.Composition.Point;
import nl.draagvlak.agreement.ParameterSet.State;
import nl.draagvlak.shell.Days;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.Outcome;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Tally;

/// Items of the set, each with how it stands and a way to it.
@Tag("point-list")
@JsModule("./room/point-list.ts")
class PointList extends Component {

    private final Participation participation;

    /// An item as the browser gets it; it has a tag where it was agreed over objections.
    public record Row(
            String name,
            String kind,
            String value,
            String sentence,
            List<String> notes,
            String state,
            String tag,
            String address) {}

    PointList(Participation participation) {
        this.participation = participation;
    }

    void show(Seen seen, List<Point> points) {
        getElement().setPropertyList("rows", points.stream().map(one -> row(seen, one)).toList());
    }

    private Row row(Seen seen, Point point) {
        var item = point.item();
        var outcome = seen.outcomes().find(item.id());
        return new Row(
                item.content().name().words(),
                getTranslation("room.stage." + item.content().stage()),
                outcome.flatMap(Outcome::value)
                        .map(value -> number(seen, item.content(), value))
                        .orElse(""),
                sentence(seen, point, outcome),
                notes(seen, point, outcome),
                point.state().name(),
                point.state() == State.AGREED_WITH_DISSENT
                        ? getTranslation("room.status." + Became.AGREED_WITH_DISSENT)
                        : "",
                participation.address(item));
    }

    private String number(Seen seen, Content content, AgreedValue value) {
        return content instanceof Measured about
                ? new Quantities(this, seen).write(value.value(), about.unit(), getLocale())
                : "";
    }

    private String sentence(Seen seen, Point point, Optional<Outcome> outcome) {
        return switch (point.state()) {
            case AGREED, AGREED_WITH_DISSENT ->
                    outcome.flatMap(Outcome::value)
                            .map(value -> range(seen, item(point), value))
                            .or(() -> outcome.flatMap(Outcome::support).flatMap(this::carried))
                            .orElseGet(() -> getTranslation("room.agreement.carried-by-few"));
            case PARKED ->
                    outcome.map(parked -> parked.reason().words())
                            .filter(why -> !why.isEmpty())
                            .map(why -> getTranslation("room.agreement.parked-because", why))
                            .orElseGet(() -> getTranslation("room.agreement.parked-once"));
            case OPEN ->
                    outcome.map(reopened ->
                                    new PutBack(this, participation, seen)
                                            .words(point.item(), reopened))
                            .orElseGet(() -> getTranslation("room.agreement.not-yet"));
            case NO_ROUND_YET -> getTranslation("room.agreement.no-round-yet");
        };
    }

    /// Nobody takes a stance on a widget.
    private Optional<String> carried(Tally support) {
        return Optional.of(support)
                .filter(stances -> stances.said() > 0)
                .map(stances ->
                        getTranslation(
                                "room.agreement.carried",
                                stances.supporting(),
                                stances.said(),
                                stances.object()));
    }

    private static Measured item(Point point) {
        return (Measured) point.item().content();
    }

    /// Why another value than the group's was recorded, and when it is to be looked at again.
    private List<String> notes(Seen seen, Point point, Optional<Outcome> outcome) {
        var item = point.item().id();
        var own =
                outcome.filter(one -> one.value().isPresent() && !one.reason().isEmpty())
                        .flatMap(one ->
                                seen.result(item)
                                        .map(result -> own(seen, item(point), result, one)));
        var due =
                seen.dueSince(item, participation.today())
                        .map(day -> getTranslation("room.review.due", written(day)))
                        .or(() ->
                                seen.review(item)
                                        .map(day ->
                                                getTranslation("room.review.on", written(day))));
        return Stream.of(own, due).flatMap(Optional::stream).toList();
    }

    private String own(Seen seen, Measured about, Result result, Outcome outcome) {
        return getTranslation(
                "room.agreement.own",
                participation.name(outcome.by(), this),
                Figures.of(this, seen, about, result.group()).value(),
                outcome.reason().words());
    }

    private String written(LocalDate day) {
        return Days.inFull(day, getLocale());
    }

    private String range(Seen seen, Measured about, AgreedValue value) {
        var figures = Figures.of(this, seen, about, value.figure(about.unit()));
        return getTranslation(
                "room.agreement.range",
                figures.low(),
                figures.high(),
                value.respondents(),
                value.round());
    }
}
