package nl.draagvlak.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

class GridTest {

    private static final int WORKSHOPS = 60;
    private static final int MOVES = 40;

    @Test
    void nothingEverOverlaps() {
        always((random, grid) -> {
            var places = new ArrayList<>(grid.values());
            for (var i = 0; i < places.size(); i++) {
                for (var j = 0; j < i; j++) {
                    assertThat(places.get(i).overlaps(places.get(j))).isFalse();
                }
            }
        });
    }

    @Test
    void everythingStaysInTwelveColumnsAndKeepsItsSize() {
        always((random, grid) -> assertThat(grid.values()).allMatch(Place::isOnGrid));
        var wish = new Place(3, 7, 5, 2);
        var moved = at(Grid.moved(row(), item(1), wish), 1);
        assertThat(moved.x()).isEqualTo(3);
        assertThat(moved.w()).isEqualTo(5);
        assertThat(moved.h()).isEqualTo(2);
    }

    @Test
    void everythingFloatsAsHighAsItCan() {
        always((random, grid) ->
                assertThat(grid.entrySet()).allMatch(one -> isHeld(one.getValue(), grid.values())));
    }

    @Test
    void settlingAgainChangesNothing() {
        always((random, grid) -> assertThat(Grid.settled(grid)).isEqualTo(grid));
    }

    @Test
    void theOrderInWhichPlacesAreKeptDoesNotMatter() {
        always((random, grid) -> {
            var shuffled = shuffled(grid, random);
            var mover = shuffled.keySet().iterator().next();
            var wish = aPlace(random);
            assertThat(Grid.moved(shuffled, mover, wish)).isEqualTo(Grid.moved(grid, mover, wish));
        });
    }

    @Test
    void theMoverStandsWhereItWantedToOrFloatsAboveThat() {
        var random = new Random(7);
        PMap<ItemId, Place> grid = row();
        for (var move = 0; move < MOVES; move++) {
            var wish = aPlace(random);
            grid = Grid.moved(grid, item(2), wish);
            var got = at(grid, 2);
            assertThat(got.x()).isEqualTo(wish.x());
            assertThat(got.y()).isLessThanOrEqualTo(wish.y());
        }
    }

    @Test
    void canaryWithoutMakingRoomTheyWouldOverlap() {
        var grid = row().plus(item(1), new Place(4, 0, 4, 3));
        assertThat(at(grid, 1).overlaps(at(grid, 2))).isTrue();
    }

    /// Checks something after every one of many moves, of widgets of all sizes.
    private static void always(BiConsumer<Random, PMap<ItemId, Place>> holds) {
        for (var seed = 0; seed < WORKSHOPS; seed++) {
            var random = new Random(seed);
            PMap<ItemId, Place> grid = HashTreePMap.empty();
            var widgets = 1 + random.nextInt(9);
            for (var move = 0; move < MOVES; move++) {
                grid = Grid.moved(grid, item(random.nextInt(widgets)), aPlace(random));
                holds.accept(random, grid);
            }
        }
    }

    private static boolean isHeld(Place place, Collection<Place> others) {
        return place.y() == 0
                || others.stream()
                        .anyMatch(
                                other -> other.bottom() == place.y() && other.sharesColumns(place));
    }

    private static PMap<ItemId, Place> row() {
        return HashTreePMap.<ItemId, Place>empty()
                .plus(item(1), new Place(0, 0, 4, 3))
                .plus(item(2), new Place(4, 0, 4, 3))
                .plus(item(3), new Place(8, 0, 4, 3));
    }

    private static Place at(Map<ItemId, Place> grid, int item) {
        return Optional.ofNullable(grid.get(item(item))).orElseThrow();
    }

    private static Place aPlace(Random random) {
        var w = Place.LEAST + random.nextInt(Place.COLUMNS - Place.LEAST + 1);
        var h = Place.LEAST + random.nextInt(5);
        return new Place(random.nextInt(Place.COLUMNS - w + 1), random.nextInt(12), w, h);
    }

    private static Map<ItemId, Place> shuffled(Map<ItemId, Place> grid, Random random) {
        var entries = new ArrayList<>(grid.entrySet());
        Collections.shuffle(entries, random);
        var shuffled = new LinkedHashMap<ItemId, Place>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        return shuffled;
    }

    private static ItemId item(int number) {
        return new ItemId(new UUID(5, number));
    }
}
