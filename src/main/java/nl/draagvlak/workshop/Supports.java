package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The support of every item; `untouched` is that of items on which nobody took a stance.
public record Supports(PMap<ItemId, Support> byItem, Support untouched) {

    static final Supports NONE =
            new Supports(HashTreePMap.empty(), new Support(List.of(), Optional.empty()));

    public Support of(ItemId item) {
        return byItem.getOrDefault(item, untouched);
    }

    /// The same, with that of one item as something of its own.
    Supports kept(ItemId item) {
        return with(item, of(item));
    }

    Supports with(ItemId item, Support support) {
        return new Supports(byItem.plus(item, support), untouched);
    }
}
