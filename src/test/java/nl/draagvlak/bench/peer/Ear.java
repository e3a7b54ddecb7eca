package nl.draagvlak.bench.peer;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.draagvlak.bench.Crowd;

/// When one person first heard of which change.
final class Ear {

    private final Map<Long, Arrival> awaited = new ConcurrentHashMap<>();
    private long[] times = new long[1024];
    private long heard;
    private long doubled;
    private long bytes;

    void hear(long mark) {
        note(mark);
        Optional.ofNullable(awaited.remove(mark)).ifPresent(Arrival::isThere);
    }

    private synchronized void note(long mark) {
        var place = Math.toIntExact(mark);
        if (place >= times.length) {
            times = Arrays.copyOf(times, Math.max(2 * times.length, place + 1));
        }
        if (times[place] == 0) {
            times[place] = System.nanoTime();
            heard++;
        } else {
            doubled++;
        }
    }

    /// Does something, and waits until its own echo is heard.
    void await(long mark, Runnable change) {
        var echo = new Arrival();
        awaited.put(mark, echo);
        change.run();
        echo.await();
    }

    synchronized void receive(long length) {
        bytes += length;
    }

    /// In [System#nanoTime()], or [Crowd#NEVER].
    synchronized long heardAt(long mark) {
        return mark < times.length && times[(int) mark] != 0 ? times[(int) mark] : Crowd.NEVER;
    }

    /// How many different changes.
    synchronized long heard() {
        return heard;
    }

    /// How often it was told what it knew.
    synchronized long doubled() {
        return doubled;
    }

    synchronized long bytes() {
        return bytes;
    }
}
