package nl.draagvlak.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

/// The chain of a tiny log, worked out by another program: this format is for ever.
class ChainFormatTest {

    private static final UUID COMMAND = new UUID(0, 0x0c);
    private static final UUID AUTHOR = new UUID(0, 0x0a);
    private static final Instant AT = Instant.parse("2026-11-21T09:30:00.000001Z");

    private static final Row.Words WORDS = new Row.Words("[\"Ænne 🎉\"]", countingSalt());

    private static final Row FIRST =
            new Row(
                    1,
                    COMMAND,
                    0,
                    AUTHOR,
                    AT,
                    "stage.opened",
                    1,
                    "{\"stage\":\"NBAS\"}",
                    Row.NO_WORDS,
                    Optional.empty());

    private static final Row SECOND =
            new Row(
                    2,
                    COMMAND,
                    1,
                    AUTHOR,
                    AT,
                    "item.proposed",
                    2,
                    "{\"name\":0}",
                    WORDS.commitment(),
                    Optional.of(WORDS));

    @Test
    void theChainBeginsWithTheWorkshop() {
        assertThat(genesis())
                .hasToString("40ee8db859e756aa55608391778748976c1fc6e3f2153031253b4fcf2e9647b2");
    }

    @Test
    void anEntryWithoutWordsIsLinkedToTheOneBeforeIt() {
        assertThat(FIRST.after(genesis()))
                .hasToString("ce0f705c7395522f54cfe5fa4c190381a18c63ea1a89a56f240a9ac3a0d8f9a4");
    }

    @Test
    void anEntryIsLinkedToItsWordsByTheirCommitmentOnly() {
        assertThat(WORDS.commitment())
                .hasToString("ada2f8cf29741e94bcd4659814d028d5a267f9e08e0268bf3174ed928fe39c95");
        assertThat(SECOND.after(FIRST.after(genesis())))
                .hasToString("17a92051318271777b7a98898fa0dea58755286c339fbb8e2643013b40583bc6");
    }

    private static Hash genesis() {
        return Row.genesis(new WorkshopId(new UUID(0, 1)));
    }

    private static Salt countingSalt() {
        var bytes = new byte[32];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return Salt.of(bytes);
    }
}
