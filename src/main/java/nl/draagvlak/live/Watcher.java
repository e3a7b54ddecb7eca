package nl.draagvlak.live;

/// A screen that is kept up to date; it must not block.
public interface Watcher {

    /// Something was contributed.
    void see(Frame frame);

    /// Somebody came or went.
    void meet(Presence presence);

    /// The workshop has gone for good.
    default void end() {}
}
