package nl.draagvlak.bench;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// Kills the server and its database in turn while everybody acts; whatever anybody had been shown
/// must be there when they come back.
final class Kills {

    private static final int SHORTEST = 300;
    private static final int LONGEST = 1500;

    private final Measured measured;
    private final Room room;
    private final Random random = new Random(1);
    private volatile boolean isOver;

    Kills(Measured measured, Room room) {
        this.measured = measured;
        this.room = room;
    }

    /// How many kills there were, up to which contribution anything was shown, how many of those
    /// shown were gone afterwards, and how many were there that nobody had wished.
    record Outcome(Result.Subject subject, int kills, long shown, long lost, long doubled) {

        String json() {
            return JsonMapper.shared().writeValueAsString(this);
        }
    }

    private record Damage(long lost, long doubled) {}

    Outcome kill(Result.Subject subject, int times) {
        var lost = 0L;
        var doubled = 0L;
        for (var n = 0; n < times; n++) {
            var start = System.nanoTime();
            var isServer = n % 2 == 0;
            var damage = after(isServer ? measured::killServer : measured::killDatabase);
            lost += damage.lost();
            doubled += damage.doubled();
            System.out.printf(
                    Locale.ROOT,
                    "kill %d of %d, the %s: lost %d, doubled %d, %.1f s%n",
                    n + 1,
                    times,
                    isServer ? "server" : "database",
                    damage.lost(),
                    damage.doubled(),
                    (System.nanoTime() - start) / 1e9);
        }
        return new Outcome(subject, times, room.shown(), lost, doubled);
    }

    private Damage after(Runnable kill) {
        var before = room.shown();
        var acting = new Together<Integer>();
        IntStream.range(0, room.people()).forEach(who -> acting.begin(() -> actUntilItFails(who)));
        Pause.of(Duration.ofMillis(random.nextInt(SHORTEST, LONGEST)));
        kill.run();
        isOver = true;
        var wished = acting.done().stream().mapToInt(many -> many).sum();
        isOver = false;
        var shown = room.shown();
        var comments = room.comments();
        room.comeBack();
        var lost = Math.max(0, shown - room.shown()) + gone(comments, room.comments());
        return new Damage(lost, Math.max(0, room.shown() - before - wished));
    }

    private static long gone(List<Integer> before, List<Integer> now) {
        return IntStream.range(0, before.size())
                .filter(place -> place >= now.size() || now.get(place) < before.get(place))
                .count();
    }

    /// How often somebody wished something, answered or not.
    private int actUntilItFails(int who) {
        var wished = 0;
        try {
            while (!isOver) {
                wished++;
                room.act(who);
            }
        } catch (IllegalStateException | UncheckedIOException _) {
            // The server went in the middle of it.
        }
        return wished;
    }
}
