package nl.draagvlak.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/// People in one of our workshops, all at the same stage, each with the whole list before them.
final class Room implements Crowd {

    private static final Duration LONGEST_SETTLING = Duration.ofSeconds(30);

    private final Host.Opened opened;
    private final Profile profile;
    private List<Guest> guests;
    private final List<String> items;
    private final List<AtomicInteger> acts;
    private final LongAdder sent = new LongAdder();
    private final double joinsPerSecond;
    private long before;

    private Room(
            Host.Opened opened,
            Profile profile,
            List<Guest> guests,
            List<String> items,
            double joinsPerSecond) {
        this.joinsPerSecond = joinsPerSecond;
        this.opened = opened;
        this.profile = profile;
        this.guests = guests;
        this.items = items;
        acts = guests.stream().map(_ -> new AtomicInteger()).toList();
        openCards();
        before = guests.getFirst().newest();
        settle();
    }

    /// Opens a workshop, puts items on its table, and lets people join.
    static Room of(Host host, Profile profile, int people, int items) {
        var opened = host.open("Bench " + profile + " " + people);
        return of(host, opened, profile, people, new Table(opened, profile).laid(items));
    }

    /// Lets people join a workshop and act on these items of it.
    static Room of(Host host, Host.Opened opened, Profile profile, int people, List<String> items) {
        var start = System.nanoTime();
        var guests = Together.aFewAtATime(people, who -> join(host, opened.code(), profile, who));
        var perSecond = people / ((System.nanoTime() - start) / 1e9);
        return new Room(opened, profile, guests, items, perSecond);
    }

    private static Guest join(Host host, String code, Profile profile, int who) {
        return Guest.join(host.server(), code, "Guest " + who, who, profile.stage());
    }

    private void openCards() {
        if (profile.opensCards()) {
            IntStream.range(0, guests.size())
                    .forEach(who ->
                            guests.get(who).open(profile.stage(), items.get(who % items.size())));
        }
    }

    /// Everybody opens the page anew, as browsers do by themselves after the server went.
    void comeBack() {
        guests = Together.aFewAtATime(guests.size(), who -> guests.get(who).again(profile.stage()));
        openCards();
        settle();
    }

    /// How many came in within a second, through the form and as far as the list.
    double joinsPerSecond() {
        return joinsPerSecond;
    }

    /// The newest contribution that anybody was shown.
    long shown() {
        return guests.stream().mapToLong(guest -> guest.board().seq()).max().orElse(0);
    }

    /// How many comments anybody was shown, item by item.
    List<Integer> comments() {
        return guests.stream()
                .map(guest -> comments(guest.board()))
                .reduce((one, other) -> {
                    var places = Math.max(one.size(), other.size());
                    return IntStream.range(0, places)
                            .mapToObj(place -> Math.max(at(one, place), at(other, place)))
                            .toList();
                })
                .orElseThrow();
    }

    private static List<Integer> comments(Board board) {
        return board.rows().stream().map(row -> row.path("comments").asInt()).toList();
    }

    private static int at(List<Integer> counts, int place) {
        return place < counts.size() ? counts.get(place) : 0;
    }

    @Override
    public int people() {
        return guests.size();
    }

    @Override
    public LongSupplier act(int who) {
        var n = acts.get(who).getAndIncrement();
        var guest = guests.get(who);
        profile.act(guest, who, items, n, "note " + who + "." + n);
        sent.increment();
        return guest::newest;
    }

    @Override
    public long seenAt(int by, int witness, long mark) {
        return guests.get(witness).board().seenAt(mark);
    }

    @Override
    public long bytes() {
        return guests.stream().mapToLong(guest -> guest.page().bytes()).sum();
    }

    @Override
    public void settle() {
        var newest = guests.getFirst().newest();
        var end = System.nanoTime() + LONGEST_SETTLING.toNanos();
        while (System.nanoTime() < end && !guests.stream().allMatch(one -> shows(one, newest))) {
            guests.forEach(Guest::catchUp);
            Pause.of(Duration.ofMillis(5));
        }
    }

    private static boolean shows(Guest guest, long newest) {
        return guest.board().seq() >= newest && !guest.board().isBehind();
    }

    @Override
    public Verdict verdict() {
        var newest = guests.getFirst().newest();
        var wished = sent.sumThenReset();
        var stored = newest - before;
        before = newest;
        return new Verdict(
                Math.max(0, wished - stored), Math.max(0, stored - wished), divergence());
    }

    @Override
    public Refusals refusals() {
        return Refusals.all(guests.stream().map(Guest::refusals));
    }

    /// Somebody who comes in now reads everything from the room, and sees what the others see.
    private Optional<String> divergence() {
        try (var late = new Guest(opened.facilitator(), opened.workshop(), profile.stage())) {
            var stored = late.board().rows();
            return IntStream.range(0, guests.size())
                    .filter(who -> !guests.get(who).board().rows().equals(stored))
                    .mapToObj(who -> "guest " + who + " sees something else than is stored")
                    .findFirst();
        }
    }

    @Override
    public void close() {
        guests.forEach(Guest::close);
    }
}
