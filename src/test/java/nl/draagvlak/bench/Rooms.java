package nl.draagvlak.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/// Several rooms that are busy at the same time; everybody sees only what happens in their own.
final class Rooms implements Crowd {

    private final List<Room> rooms;
    private final int each;

    private Rooms(List<Room> rooms, int each) {
        this.rooms = rooms;
        this.each = each;
    }

    static Rooms of(Host host, Profile profile, int people, int items, int rooms) {
        var opening = new Together<Room>();
        IntStream.range(0, rooms)
                .forEach(_ -> opening.begin(() -> Room.of(host, profile, people, items)));
        return new Rooms(opening.done(), people);
    }

    @Override
    public int people() {
        return rooms.size() * each;
    }

    @Override
    public int witnesses() {
        return each;
    }

    @Override
    public LongSupplier act(int who) {
        return room(who).act(who % each);
    }

    @Override
    public long seenAt(int by, int witness, long mark) {
        return room(by).seenAt(by % each, witness, mark);
    }

    private Room room(int who) {
        return rooms.get(who / each);
    }

    @Override
    public long bytes() {
        return rooms.stream().mapToLong(Room::bytes).sum();
    }

    @Override
    public void settle() {
        rooms.forEach(Room::settle);
    }

    @Override
    public Verdict verdict() {
        var verdicts = rooms.stream().map(Room::verdict).toList();
        return new Verdict(
                verdicts.stream().mapToLong(Verdict::lost).sum(),
                verdicts.stream().mapToLong(Verdict::doubled).sum(),
                verdicts.stream().map(Verdict::divergence).flatMap(Optional::stream).findFirst());
    }

    @Override
    public Refusals refusals() {
        return Refusals.all(rooms.stream().map(Room::refusals));
    }

    @Override
    public void close() {
        rooms.forEach(Room::close);
    }
}
