package nl.draagvlak.bench.peer;

/// Where one person is connected; what they are told goes to their [Ear].
interface Seat extends AutoCloseable {

    /// Sends a change that others know by this mark, a number from 1.
    void change(long mark);

    @Override
    void close();
}
