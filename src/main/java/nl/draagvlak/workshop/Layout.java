package nl.draagvlak.workshop;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Where every widget stands on the dashboard, without overlaps; `away` is where those stood that
/// were withdrawn or rejected.
public record Layout(PMap<ItemId, Spot> byItem, PMap<ItemId, Place> away) {

    static final Layout EMPTY = new Layout(HashTreePMap.empty(), HashTreePMap.empty());

    private static final int FIRST_WIDTH = 4;
    private static final int FIRST_HEIGHT = 3;

    /// A place, and the contribution that last changed it.
    public record Spot(Place place, long seq) {}

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {

        ItemId item();
    }

    /// Moves a widget, or gives it another size; who comes last wins.
    public record Arrange(ItemId item, Place place) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(arranged()));
        }

        private Arranged arranged() {
            return new Arranged(item, place.x(), place.y(), place.w(), place.h());
        }
    }

    /// The place that somebody wanted for a widget; what gave way for it follows from that.
    public record Arranged(ItemId item, int x, int y, int w, int h) implements Fact {

        Place place() {
            return new Place(x, y, w, h);
        }
    }

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when workshop.people().isObserver(by) ->
                    Decision.refused(Refusal.OBSERVERS_LOOK_ON);
            case Arrange wish -> workshop.inOpenStage(wish.item(), _ -> decide(wish));
        };
    }

    private Decision decide(Arrange wish) {
        if (away.containsKey(wish.item())) {
            return Decision.refused(Refusal.ITEM_IS_CLOSED);
        }
        if (!byItem.containsKey(wish.item())) {
            return Decision.refused(Refusal.OF_ANOTHER_KIND);
        }
        if (!wish.place().isOnGrid()) {
            return Decision.refused(Refusal.OUTSIDE_GRID);
        }
        return matters(wish.item(), wish.place())
                ? Decision.accepted(wish.arranged())
                : Decision.refused(Refusal.NOTHING_CHANGED);
    }

    Layout evolve(Fact fact, Entry entry) {
        return switch (fact) {
            case Arranged arranged -> moved(arranged.item(), arranged.place(), entry);
        };
    }

    /// The layout with a place for whatever is new on the dashboard.
    Layout make(Items.Fact fact, Entry entry) {
        return switch (fact) {
            case Items.Proposed(var item, var content) when content.stage() == Stage.DASHBOARD ->
                    moved(
                            item,
                            Grid.firstFree(places().values(), FIRST_WIDTH, FIRST_HEIGHT),
                            entry);
            case Items.Proposed _, Items.Revised _ -> this;
        };
    }

    /// The layout without what was taken off the table, and with what was put back on it.
    Layout follow(Outcomes.Fact fact, Entry entry) {
        return switch (fact) {
            case Outcomes.Withdrawn(var item) -> without(item, entry);
            case Outcomes.Rejected(var item, _) -> without(item, entry);
            case Outcomes.Reopened(var item, _) -> back(item, entry);
            case Outcomes.Agreed _, Outcomes.ValueAgreed _ -> this;
            case Outcomes.Parked _, Outcomes.ReviewSet _ -> this;
        };
    }

    public Optional<Spot> find(ItemId item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /// The widgets in the order in which one reads them.
    public List<ItemId> inOrder() {
        return Grid.inOrder(places()).stream().map(Map.Entry::getKey).toList();
    }

    /// The place to ask for, so that a widget makes one visible step; empty where it cannot.
    public Optional<Place> step(ItemId item, Step step) {
        return find(item).map(Spot::place).flatMap(from -> step(item, from, step));
    }

    /// Where one widget has to go to change places with another.
    public Optional<Place> inPlaceOf(ItemId item, ItemId other) {
        return find(item).flatMap(one -> find(other).map(two -> one.place().cornerOf(two.place())));
    }

    private Optional<Place> step(ItemId item, Place from, Step step) {
        return switch (step) {
            case LEFT -> onGrid(new Place(from.x() - 1, from.y(), from.w(), from.h()));
            case RIGHT -> onGrid(new Place(from.x() + 1, from.y(), from.w(), from.h()));
            case UP -> first(item, from.y(), n -> from.inRow(from.y() - 1 - n));
            case DOWN -> first(item, lowest() - from.y(), n -> from.inRow(from.y() + 1 + n));
            case WIDER -> {
                var x = Math.min(from.x(), Place.COLUMNS - from.w() - 1);
                yield onGrid(new Place(x, from.y(), from.w() + 1, from.h()));
            }
            case NARROWER -> onGrid(new Place(from.x(), from.y(), from.w() - 1, from.h()));
            case TALLER -> onGrid(new Place(from.x(), from.y(), from.w(), from.h() + 1));
            case SHORTER -> onGrid(new Place(from.x(), from.y(), from.w(), from.h() - 1));
        };
    }

    /// Since everything floats up, one row is not always a step.
    private Optional<Place> first(ItemId item, int rows, IntFunction<Place> places) {
        return IntStream.range(0, rows)
                .mapToObj(places)
                .filter(place -> matters(item, place))
                .findFirst();
    }

    private boolean matters(ItemId item, Place place) {
        return !Grid.moved(places(), item, place).equals(places());
    }

    private static Optional<Place> onGrid(Place place) {
        return Optional.of(place).filter(Place::isOnGrid);
    }

    private int lowest() {
        return places().values().stream().mapToInt(Place::bottom).max().orElse(0);
    }

    private PMap<ItemId, Place> places() {
        return HashTreePMap.from(
                byItem.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, one -> one.getValue().place())));
    }

    private Layout moved(ItemId item, Place place, Entry entry) {
        return with(Grid.moved(places(), item, place), entry);
    }

    private Layout without(ItemId item, Entry entry) {
        return find(item)
                .map(stood ->
                        new Layout(byItem, away.plus(item, stood.place()))
                                .with(Grid.settled(places().minus(item)), entry))
                .orElse(this);
    }

    private Layout back(ItemId item, Entry entry) {
        return Optional.ofNullable(away.get(item))
                .map(stood -> new Layout(byItem, away.minus(item)).moved(item, stood, entry))
                .orElse(this);
    }

    private Layout with(PMap<ItemId, Place> places, Entry entry) {
        PMap<ItemId, Spot> spots = HashTreePMap.empty();
        for (var now : places.entrySet()) {
            var stays = find(now.getKey()).filter(spot -> spot.place().equals(now.getValue()));
            var spot = stays.orElseGet(() -> new Spot(now.getValue(), entry.seq()));
            spots = spots.plus(now.getKey(), spot);
        }
        return new Layout(spots, away);
    }
}
