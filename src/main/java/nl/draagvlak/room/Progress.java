package nl.draagvlak.room;

import nl.draagvlak.workshop.Mine;
import nl.draagvlak.workshop.People.Person;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// How much of a stage is done, and how much in it waits for me.
record Progress(long done, long all, long waiting) {

    static Progress of(Seen seen, Mine mine, Stage stage) {
        return stage == Stage.LISTENING ? ofListening(seen, mine) : ofItems(seen, mine, stage);
    }

    private static Progress ofListening(Seen seen, Mine mine) {
        var all =
                seen.people().byId().values().stream()
                        .map(Person::voice)
                        .filter(voice -> voice.isPresent())
                        .count();
        var done = Math.min(all, seen.heard().answered());
        return new Progress(done, all, mine.isAskedForPulse(seen) ? 1 : 0);
    }

    private static Progress ofItems(Seen seen, Mine mine, Stage stage) {
        var items = seen.items().of(stage).toList();
        return new Progress(
                items.stream().filter(item -> !seen.outcomes().isOpen(item.id())).count(),
                items.size(),
                items.stream().filter(item -> mine.isWaitedFor(seen, item)).count());
    }
}
