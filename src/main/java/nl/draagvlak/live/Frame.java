package nl.draagvlak.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Seen;

/// What people of one role are shown at once: all that changed between two moments.
public final class Frame {

    private final Seen before;
    private final Set<ItemId> touched;
    private final Seen seen;
    private final ConcurrentMap<Object, Object> shared = new ConcurrentHashMap<>();

    /// What led from `before` to `seen` touched these items.
    public Frame(Seen before, Set<ItemId> touched, Seen seen) {
        this.before = before;
        this.touched = Set.copyOf(touched);
        this.seen = seen;
    }

    /// How it was.
    public Seen before() {
        return before;
    }

    /// The items that look different now.
    public Set<ItemId> touched() {
        return touched;
    }

    /// How it is.
    public Seen seen() {
        return seen;
    }

    /// What is the same for all who look at this frame, worked out by the first of them.
    ///
    /// The work must not ask the frame for something else again.
    @SuppressWarnings("unchecked") // a key is of one class, and that class is used for one type
    public <T> T once(Key<T> key, Supplier<T> work) {
        return (T) shared.computeIfAbsent(key, _ -> work.get());
    }

    /// Names something that is worked out of a frame as a `T`.
    public interface Key<T> {}
}
