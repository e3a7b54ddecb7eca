package nl.draagvlak.bench;

import java.net.URI;
import java.time.Duration;

/// A few people who act in a room for a moment, so that a server has done it all once.
public final class Rehearsal {

    private static final int PEOPLE = 10;
    private static final int ITEMS = 10;
    private static final Duration A_WHILE = Duration.ofSeconds(6);

    private Rehearsal() {}

    /// In a copy of the demo of a server that takes as much as they do.
    public static void play(String server) {
        try (var room = Room.of(new Host(URI.create(server)), Profile.mixed, PEOPLE, ITEMS)) {
            new Trial(room, A_WHILE).flatOut();
        }
    }
}
