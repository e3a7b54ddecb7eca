package nl.draagvlak.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One room that is busy for long, to see what a server gathers with time.
final class Soak {

    private static final int PEOPLE = 100;
    private static final int ITEMS = 50;
    private static final int RATE = 20;
    private static final int PARTS = 10;
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private final Findings findings;
    private final Profile profile;
    private final List<Double> heaps = new ArrayList<>();
    private final List<Double> threads = new ArrayList<>();

    Soak(Findings findings, Profile profile) {
        this.findings = findings;
        this.profile = profile;
    }

    /// Takes a look at the server after every tenth of this time.
    void measure(Duration time) {
        try (var measured = Measured.ownServer();
                var room = Room.of(measured.host(), profile, PEOPLE, ITEMS)) {
            var subject = new Result.Subject(findings.run(), Result.OURS, PEOPLE, "soak");
            var series = new Series(subject, room, measured::cpuMs, Double.NaN);
            series.warmUp(WARM_UP);
            for (var part = 1; part <= PARTS; part++) {
                findings.say(series.at(RATE, time.dividedBy(PARTS), null));
                look(measured, part);
            }
            say(time);
            room.refusals().lines().forEach(findings::complain);
            measured.complaints().forEach(findings::complain);
        }
    }

    private void look(Measured measured, int part) {
        heaps.add(measured.heapKb() / 1024);
        threads.add(measured.threads());
        findings.say("soak: heap after a full collection", part, heaps.getLast(), "MB");
        findings.say("soak: threads", part, threads.getLast(), "threads");
    }

    private void say(Duration time) {
        var heap = Slope.of(heaps);
        var stored = RATE * time.toSeconds();
        findings.say("soak: heap grows by", PEOPLE, heap.growth() * 1024 / stored, "KB/change");
        System.out.println(heap.words("Heap", "MB") + ", while " + stored + " changes came to it");
        System.out.println(Slope.of(threads).words("Threads", "threads"));
    }
}
