package nl.draagvlak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.draagvlak.browser.Server;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The bench against a server that runs already, in copies of its demo and in workshops of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningServerIT {

    private final Server server = Server.with("--draagvlak.pace=100000");
    private @Nullable Host owner;

    @AfterAll
    void end() {
        server.close();
        server.forget();
    }

    @Test
    void whatEverybodyDoesIsStoredAndSeen() {
        var args =
                "--people 3 --items 3 --warm-up 0 --seconds 1 --rounds 1 --url " + server.address();
        assertThat(Bench.commandLine(Rooms::of).execute(args.split(" "))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void whateverTheyDoCanBeDoneInAWorkshopThatIsNew(Profile profile) {
        try (var room = Rooms.of(owner(), profile, 3, 3, 1)) {
            for (var act = 0; act < 6; act++) {
                room.act(act % room.people());
            }
            room.settle();
            assertThat(room.verdict()).isEqualTo(Crowd.Verdict.FINE);
        }
    }

    /// Whoever has the first account, which can be made once.
    private Host owner() {
        if (owner == null) {
            owner = new Host(server);
        }
        return owner;
    }

    @Test
    void whatTheServerRefusesIsLostAndSaid() {
        var host = new Host(URI.create(server.address()));
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
