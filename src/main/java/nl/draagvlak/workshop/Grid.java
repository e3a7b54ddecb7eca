package nl.draagvlak.workshop;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Solves collisions on the dashboard: whoever moves last gets their place, what stands there makes
/// room below, and everything floats up. It is the same for everybody, since it knows nothing but
/// places.
final class Grid {

    private Grid() {}

    /// All places after one widget has moved, or has come.
    static PMap<ItemId, Place> moved(Map<ItemId, Place> before, ItemId mover, Place wish) {
        var places = new LinkedHashMap<ItemId, Place>();
        places.put(mover, wish);
        for (var other : inOrder(settled(HashTreePMap.from(before).minus(mover)))) {
            places.put(other.getKey(), firstFreeBelow(other.getValue(), places.values()));
        }
        return settled(places);
    }

    /// Places that do not overlap, each as high as it can float.
    static PMap<ItemId, Place> settled(Map<ItemId, Place> places) {
        PMap<ItemId, Place> settled = HashTreePMap.empty();
        for (var one : inOrder(places)) {
            var place = one.getValue();
            var row =
                    settled.values().stream()
                            .filter(place::sharesColumns)
                            .mapToInt(Place::bottom)
                            .max()
                            .orElse(0);
            settled = settled.plus(one.getKey(), place.inRow(row));
        }
        return settled;
    }

    /// Where something of this size finds room first, row by row.
    static Place firstFree(Collection<Place> taken, int w, int h) {
        for (var y = 0; ; y++) {
            for (var x = 0; x + w <= Place.COLUMNS; x++) {
                var place = new Place(x, y, w, h);
                if (taken.stream().noneMatch(place::overlaps)) {
                    return place;
                }
            }
        }
    }

    /// In the order in which one reads: from the top, and in a row from the left.
    static List<Map.Entry<ItemId, Place>> inOrder(Map<ItemId, Place> places) {
        var entries = new ArrayList<>(places.entrySet());
        entries.sort(
                comparingInt((Map.Entry<ItemId, Place> one) -> one.getValue().y())
                        .thenComparingInt(one -> one.getValue().x()));
        return entries;
    }

    private static Place firstFreeBelow(Place from, Collection<Place> taken) {
        var place = from;
        while (taken.stream().anyMatch(place::overlaps)) {
            place = place.inRow(place.y() + 1);
        }
        return place;
    }
}
