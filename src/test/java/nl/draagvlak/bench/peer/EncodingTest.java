package nl.draagvlak.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What goes over the wire is what the peers themselves write; the bytes of Yjs are from Yjs 13.6.
class EncodingTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void aFirstMarkIsPutIntoTheList() {
        assertThat(YjsUpdate.appending(300, 0, 7))
                .isEqualTo(HEX.parseHex("0101ac02000801076368616e6765730177013700"));
    }

    @Test
    void aNextMarkComesAfterTheOneBeforeIt() {
        assertThat(YjsUpdate.appending(300, 1, 1234))
                .isEqualTo(HEX.parseHex("0101ac020188ac02000177043132333400"));
    }

    @Test
    void changesOfSeveralPeopleAreReadFromOneUpdate() {
        var merged =
                "0201f0a204000801076368616e6765730177013902ac02000801076368616e6765730177013788ac02"
                        + "000177043132333400";
        assertThat(YjsUpdate.marks(HEX.parseHex(merged))).containsExactly(9L, 7L, 1234L);
    }

    @Test
    void changesThatBecameOneItemAreReadApart() {
        var state =
                "0201f0a204000801076368616e6765730177013901ac02000801076368616e67657302770137770431"
                        + "32333400";
        assertThat(YjsUpdate.marks(HEX.parseHex(state))).containsExactly(9L, 7L, 1234L);
    }

    @Test
    void aLineComesInOnTopOfAPad() {
        assertThat(Changeset.lineOnTop(100, 1234)).hasToString("Z:2s>5*0|1+5$1234\n");
    }

    @Test
    void aChangesetSaysHowLongThePadBecomes() {
        var change = Changeset.parse("Z:2s>5|3=1e*1|1+5$1234\n");
        assertThat(change.length() + change.growth()).isEqualTo(105);
        assertThat(change.marks()).containsExactly(1234L);
        assertThat(Changeset.parse("Z:2s<a-a$").growth()).isEqualTo(-10);
    }

    @Test
    void anEventIsAMessageOfEngineIo() {
        assertThat(SocketIo.event("broadcast", Map.of("x", 1)))
                .isEqualTo("42[\"broadcast\",{\"x\":1}]");
    }
}
