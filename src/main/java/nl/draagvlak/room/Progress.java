package nl.draagvlak.room;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import nl.draagvlak.live.Frame;
import nl.draagvlak.workshop.People.Person;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// How much of a stage is done.
record Progress(long done, long all) {

    private record Everywhere() implements Frame.Key<Map<Stage, Progress>> {}

    /// How far every stage is after a frame.
    static Map<Stage, Progress> of(Frame frame) {
        return frame.once(new Everywhere(), () -> of(frame.seen()));
    }

    static Map<Stage, Progress> of(Seen seen) {
        return Arrays.stream(Stage.values())
                .collect(toMap(stage -> stage, stage -> of(seen, stage)));
    }

    private static Progress of(Seen seen, Stage stage) {
        return stage == Stage.LISTENING ? ofListening(seen) : ofItems(seen, stage);
    }

    private static Progress ofListening(Seen seen) {
        var all =
                seen.people().byId().values().stream()
                        .map(Person::voice)
                        .filter(voice -> voice.isPresent())
                        .count();
        return new Progress(Math.min(all, seen.heard().answered()), all);
    }

    private static Progress ofItems(Seen seen, Stage stage) {
        var items = seen.items().of(stage).filter(item -> !seen.seeds().has(item.id())).toList();
        return new Progress(
                items.stream().filter(item -> !seen.outcomes().isOpen(item.id())).count(),
                items.size());
    }
}
