package nl.draagvlak.bench;

import java.io.UncheckedIOException;
import java.time.Duration;
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

    /// How many kills there were, up to which contribution anything was shown, and how many of
    /// those shown were gone afterwards.
    record Outcome(Result.Subject subject, int kills, long shown, long lost) {

        String json() {
            return JsonMapper.shared().writeValueAsString(this);
        }
    }

    Outcome kill(Result.Subject subject, int times) {
        var lost = 0L;
        for (var n = 0; n < times; n++) {
            lost += n % 2 == 0 ? lostWith(measured::killServer) : lostWith(measured::killDatabase);
        }
        return new Outcome(subject, times, room.shown(), lost);
    }

    private long lostWith(Runnable kill) {
        var acting = new Together<Integer>();
        IntStream.range(0, room.people()).forEach(who -> acting.begin(() -> actUntilItFails(who)));
        Pause.of(Duration.ofMillis(random.nextInt(SHORTEST, LONGEST)));
        kill.run();
        isOver = true;
        acting.done();
        isOver = false;
        var shown = room.shown();
        var comments = room.comments();
        room.comeBack();
        var now = room.comments();
        var gone =
                IntStream.range(0, comments.size())
                        .filter(place ->
                                place >= now.size() || now.get(place) < comments.get(place))
                        .count();
        return Math.max(0, shown - room.shown()) + gone;
    }

    private int actUntilItFails(int who) {
        var acts = 0;
        try {
            while (!isOver) {
                room.act(who);
                acts++;
            }
        } catch (IllegalStateException | UncheckedIOException _) {
            // The server went in the middle of it.
        }
        return acts;
    }
}
