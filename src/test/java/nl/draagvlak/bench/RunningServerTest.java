package nl.draagvlak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.draagvlak.room.ServedDraagvlak;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The bench against a server that runs already, in copies of its demo.
@ServedDraagvlak
class RunningServerTest {

    private final String address;

    RunningServerTest(@LocalServerPort int port) {
        address = "http://127.0.0.1:" + port;
    }

    @Test
    void whatEverybodyDoesIsStoredAndSeen() {
        var args = "--people 3 --items 3 --warm-up 0 --seconds 1 --rounds 1 --url " + address;
        assertThat(Bench.commandLine(Rooms::of).execute(args.split(" "))).isZero();
    }

    @Test
    void whatTheServerRefusesIsLostAndSaid() {
        var host = new Host(URI.create(address));
        var nowhere = List.of(UUID.randomUUID().toString());
        try (var room = Room.of(host, host.open("Bench"), Profile.stance, 1, nowhere)) {
            room.act(0);
            assertThat(room.verdict().lost()).isEqualTo(1);
            assertThat(room.verdict().lost()).as("since then").isZero();
            assertThat(room.refusals().lines())
                    .containsExactly("refused 1 times: " + Guest.word("refusal.UNKNOWN_ITEM"));
        }
    }
}
