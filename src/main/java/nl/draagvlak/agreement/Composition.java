package nl.draagvlak.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.draagvlak.agreement.ParameterSet.AgreedAssumption;
import nl.draagvlak.agreement.ParameterSet.AgreedBenchmark;
import nl.draagvlak.agreement.ParameterSet.AgreedNba;
import nl.draagvlak.agreement.ParameterSet.Moscow;
import nl.draagvlak.agreement.ParameterSet.OpenPoint;
import nl.draagvlak.agreement.ParameterSet.State;
import nl.draagvlak.agreement.ParameterSet.Support;
import nl.draagvlak.agreement.ParameterSet.Tile;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.subject.benchmark.Benchmark;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.subject.widget.Widget;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Fingerprint;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Layout.Spot;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.Outcome;
import nl.draagvlak.workshop.Place;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Seen;

/// Puts the parameter set together from what may be seen of a workshop, and from nothing else.
public final class Composition {

    private final Seen seen;

    public Composition(Seen seen) {
        this.seen = seen;
    }

    /// The next version; `head` is the hash of the chain at what is seen.
    ParameterSet set(Fingerprint head, String title, Instant releasedAt) {
        return new ParameterSet(
                ParameterSet.FORMAT,
                ParameterSet.FORMAT_VERSION,
                about(),
                seen.releases().next(),
                title,
                releasedAt,
                new ParameterSet.Head(seen.seq(), head),
                nbas(),
                assumptions(),
                benchmarks(),
                new ParameterSet.Dashboard(Place.COLUMNS, widgets()),
                open());
    }

    private ParameterSet.About about() {
        var charter = seen.charter();
        return new ParameterSet.About(
                seen.workshop().value(),
                charter.title().words(),
                charter.currency().getCurrencyCode(),
                charter.language().toLanguageTag());
    }

    /// An item that is agreed, or still has to be.
    public record Point(Item item, State state) {

        public boolean isAgreed() {
            return state == State.AGREED || state == State.AGREED_WITH_DISSENT;
        }
    }

    /// All that was neither rejected nor withdrawn, in the order in which it came up; seed
    /// questions are nothing to agree on.
    public List<Point> points() {
        return seen.items().byId().values().stream()
                .filter(item -> !seen.seeds().has(item.id()))
                .flatMap(item -> state(item).map(state -> new Point(item, state)).stream())
                .toList();
    }

    private Optional<State> state(Item item) {
        return switch (seen.became(item.id())) {
            case OPEN -> Optional.of(waitsForARound(item) ? State.NO_ROUND_YET : State.OPEN);
            case AGREED -> Optional.of(State.AGREED);
            case AGREED_WITH_DISSENT -> Optional.of(State.AGREED_WITH_DISSENT);
            case PARKED -> Optional.of(State.PARKED);
            case REJECTED, WITHDRAWN -> Optional.empty();
        };
    }

    private boolean waitsForARound(Item item) {
        return item.content() instanceof Measured && seen.result(item.id()).isEmpty();
    }

    private List<AgreedNba> nbas() {
        return agreed((point, content) ->
                content instanceof Nba nba ? Stream.of(nba(point, nba)) : Stream.empty());
    }

    private AgreedNba nba(Point point, Nba nba) {
        return new AgreedNba(
                point.item().id().value(),
                point.state(),
                support(point.item()),
                nba,
                seen.origins().of(point.item().id()));
    }

    private List<AgreedAssumption> assumptions() {
        return agreed((point, content) ->
                content instanceof Assumption assumption
                        ? assumption(point, assumption).stream()
                        : Stream.empty());
    }

    private Optional<AgreedAssumption> assumption(Point point, Assumption assumption) {
        return value(point.item())
                .map(value ->
                        new Value(seen, point.item(), value).assumption(point.state(), assumption));
    }

    private List<AgreedBenchmark> benchmarks() {
        return agreed((point, content) ->
                content instanceof Benchmark benchmark
                        ? benchmark(point, benchmark).stream()
                        : Stream.empty());
    }

    private Optional<AgreedBenchmark> benchmark(Point point, Benchmark benchmark) {
        return value(point.item())
                .map(value ->
                        new Value(seen, point.item(), value).benchmark(point.state(), benchmark));
    }

    private List<Tile> widgets() {
        return agreed((point, content) ->
                content instanceof Widget widget
                        ? tile(point.item(), widget).stream()
                        : Stream.empty());
    }

    private Optional<Tile> tile(Item item, Widget widget) {
        return seen.layout()
                .find(item.id())
                .map(Spot::place)
                .map(place ->
                        new Tile(
                                item.id().value(),
                                widget.name().words(),
                                widget.chart().name(),
                                widget.about().map(ItemId::value),
                                place.x(),
                                place.y(),
                                place.w(),
                                place.h(),
                                Moscow.of(seen.demands().of(item.id()).whole())));
    }

    private <T> List<T> agreed(BiFunction<Point, Content, Stream<T>> as) {
        return points().stream()
                .filter(Point::isAgreed)
                .flatMap(point -> as.apply(point, point.item().content()))
                .toList();
    }

    /// What carried an item when it was agreed.
    private Support support(Item item) {
        return Support.of(seen.outcomes().find(item.id()).flatMap(Outcome::support));
    }

    private Optional<AgreedValue> value(Item item) {
        return seen.outcomes().find(item.id()).flatMap(Outcome::value);
    }

    private List<OpenPoint> open() {
        return points().stream().filter(point -> !point.isAgreed()).map(this::open).toList();
    }

    private OpenPoint open(Point point) {
        var item = point.item();
        var measured =
                item.content() instanceof Measured about
                        ? Optional.of(about)
                        : Optional.<Measured>empty();
        var quantity = measured.map(about -> new Quantity(seen, about.unit()));
        return new OpenPoint(
                item.id().value(),
                item.content().name().words(),
                SubjectKinds.of(item.content()).name(),
                point.state(),
                measured.map(about -> about.question().words()),
                measured.map(about -> about.definition().words()),
                quantity.map(Quantity::word),
                quantity.flatMap(one -> seen.result(item.id()).map(Result::group).map(one::group)));
    }
}
