package nl.draagvlak.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.Workshop;

/// Plays the script from its beginning by the rules, as if it had happened up to now.
final class Rehearsal {

    private final Copy copy;
    private final List<Entry> entries = new ArrayList<>();
    private Workshop workshop;

    private Rehearsal(Copy copy) {
        this.copy = copy;
        this.workshop = Workshop.before(copy.workshop());
    }

    /// All that has happened in one copy, the last of it at `end`.
    ///
    /// Throws [IllegalStateException] when the rules refuse a line, which breaks what the script
    /// promises.
    static List<Entry> of(DemoScript script, Copy copy, Instant end) {
        var rehearsal = new Rehearsal(copy);
        var start = end.minus(Duration.ofMinutes(DemoScript.MINUTES));
        rehearsal.open(script, start);
        for (var place = 0; place < script.scenes().size(); place++) {
            var scene = script.scenes().get(place);
            var next =
                    place + 1 < script.scenes().size()
                            ? script.scenes().get(place + 1).minute()
                            : DemoScript.MINUTES;
            var length = Duration.ofMinutes(next - scene.minute());
            rehearsal.play(scene, start.plus(Duration.ofMinutes(scene.minute())), length);
        }
        return List.copyOf(rehearsal.entries);
    }

    private void open(DemoScript script, Instant at) {
        var wish = new Charter.Open(script.charter());
        var facilitator = copy.person(DemoScript.FACILITATOR);
        play(new Submission(copy.command("open"), facilitator, wish), "open", at);
    }

    private void play(Scene scene, Instant from, Duration length) {
        var lines = scene.lines();
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            var at = from.plus(length.multipliedBy(place).dividedBy(lines.size()));
            play(line.in(copy, workshop.seenBy(Role.FACILITATOR)), line.name(), at);
        }
    }

    private void play(Submission submission, String line, Instant at) {
        switch (workshop.decide(submission.command(), submission.author())) {
            case Decision.Accepted(var facts) -> {
                for (var part = 0; part < facts.size(); part++) {
                    var entry =
                            new Entry(
                                    workshop.seq() + 1,
                                    submission.id(),
                                    part,
                                    submission.author(),
                                    at.truncatedTo(ChronoUnit.MICROS),
                                    facts.get(part));
                    workshop = workshop.evolve(entry);
                    entries.add(entry);
                }
            }
            case Decision.Refused(var why, var field) ->
                    throw new IllegalStateException(
                            "the script breaks at "
                                    + line
                                    + ", "
                                    + submission.command()
                                    + ": "
                                    + why
                                    + field.map(in -> " in " + in).orElse(""));
        }
    }
}
