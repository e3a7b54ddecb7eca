package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.agreement.Composition.Point;
import nl.draagvlak.agreement.ParameterSet.State;
import nl.draagvlak.shell.Numbers;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.Outcome;
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
                            .map(this::range)
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

    private String range(AgreedValue value) {
        var numbers = new Numbers(getLocale());
        return getTranslation(
                "room.agreement.range",
                numbers.write(value.lower()),
                numbers.write(value.upper()),
                value.respondents(),
                value.round());
    }
}
