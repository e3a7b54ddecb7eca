package nl.draagvlak.bench.peer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import nl.draagvlak.bench.Crowd;

/// A system that others wrote, by the name that the command line has for it.
public enum Peer {
    etherpad("line"),
    wbo("move"),
    hocuspocus("append");

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private final String profile;

    Peer(String profile) {
        this.profile = profile;
    }

    /// What they do there.
    public String profile() {
        return profile;
    }

    /// So many people in a room of their own.
    public Crowd crowd(URI server, int people) {
        var room = "bench-" + UUID.randomUUID();
        return Circle.of(people, ear -> seat(server, room, ear));
    }

    private Seat seat(URI server, String room, Ear ear) {
        return switch (this) {
            case etherpad -> new EtherpadSeat(server, room, ear);
            case wbo -> new WhiteboardSeat(server, room, ear);
            case hocuspocus -> new HocuspocusSeat(server, room, ear);
        };
    }

    public static boolean answers(URI server) {
        // Socket.IO hangs up on whoever offers HTTP/2.
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(server).timeout(LONGEST_ANSWER).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() > 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
