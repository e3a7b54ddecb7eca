package nl.draagvlak.workshop;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The demand for every widget; `untouched` is that for widgets to which nobody gave a priority.
public record Demands(PMap<ItemId, Demand> byItem, Demand untouched) {

    static Demands of(Demand untouched) {
        return new Demands(HashTreePMap.empty(), untouched);
    }

    public Demand of(ItemId item) {
        return byItem.getOrDefault(item, untouched);
    }

    /// The same, with that for one widget as something of its own.
    Demands kept(ItemId item) {
        return with(item, of(item));
    }

    Demands with(ItemId item, Demand demand) {
        return new Demands(byItem.plus(item, demand), untouched);
    }
}
