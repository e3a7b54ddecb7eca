package nl.draagvlak.demo;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import nl.draagvlak.live.Frame;
import nl.draagvlak.live.LiveWorkshop;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.live.Presence;
import nl.draagvlak.live.Watcher;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/// Lets the people in the script contribute live, one encore at a time, in copies of the demo and
/// nowhere else.
@Component
public class Players {

    private final Demo demo;
    private final DemoWorkshops copies;
    private final LiveWorkshops workshops;
    private final Pause pause;
    private final Set<WorkshopId> playing = ConcurrentHashMap.newKeySet();

    Players(Demo demo, DemoWorkshops copies, LiveWorkshops workshops, Pause pause) {
        this.demo = demo;
        this.copies = copies;
        this.workshops = workshops;
        this.pause = pause;
    }

    /// How long people think before they do the next thing.
    interface Pause {

        void before(Line line) throws InterruptedException;

        /// Between half a second and two, as people are.
        static Pause ofPeople(RandomGenerator random) {
            return _ -> Thread.sleep(Duration.ofMillis(random.nextLong(500, 2000)));
        }
    }

    /// Whether colleagues wait to be let in, or are in.
    public enum State {
        /// This workshop is no copy of the demo, or they have done all that the script knows.
        DONE,
        WAITING,
        PLAYING
    }

    /// Whether a workshop is a copy of the demo.
    public boolean isDemo(WorkshopId workshop) {
        return copies.played(workshop).isPresent();
    }

    public State state(WorkshopId workshop) {
        if (playing.contains(workshop)) {
            return State.PLAYING;
        }
        return copies.played(workshop).filter(this::isThereMore).isPresent()
                ? State.WAITING
                : State.DONE;
    }

    /// Lets them play the next encore, and says so at the end; false where nobody waits to.
    public boolean play(WorkshopId workshop, Runnable end) {
        var room = workshops.find(workshop);
        var encore = copies.played(workshop).filter(this::isThereMore);
        if (room.isEmpty() || encore.isEmpty() || !playing.add(workshop)) {
            return false;
        }
        if (!copies.take(workshop, encore.get())) {
            playing.remove(workshop);
            return false;
        }
        Thread.ofVirtual()
                .name("players-" + workshop.value())
                .start(() -> play(room.get(), encore.get(), end));
        return true;
    }

    private void play(LiveWorkshop room, int encore, Runnable end) {
        var seen = room.seenBy(Role.FACILITATOR);
        var copy = demo.copy(seen.workshop());
        var lines = demo.script(seen.charter().language()).encores().get(encore).lines();
        var here =
                lines.stream()
                        .map(Line::who)
                        .distinct()
                        .map(who -> come(room, copy.person(who)))
                        .toList();
        try {
            for (var line : lines) {
                pause.before(line);
                // The visitor may have closed what they would speak about: then it is refused.
                room.submit(line.in(copy, room.seenBy(Role.FACILITATOR)));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            here.forEach(Runnable::run);
            playing.remove(seen.workshop());
            end.run();
        }
    }

    /// Counts somebody among those who are here, until they go.
    private static Runnable come(LiveWorkshop room, ParticipantId who) {
        return room.watch(
                who,
                Role.PARTICIPANT,
                new Watcher() {
                    @Override
                    public void see(Frame frame) {
                        // They know the script.
                    }

                    @Override
                    public void meet(Presence presence) {
                        // They know each other.
                    }
                });
    }

    private boolean isThereMore(int played) {
        return played < demo.script(Preferences.ENGLISH).encores().size();
    }
}
