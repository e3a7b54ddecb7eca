package nl.draagvlak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void onlyWhatRefusesSomethingIsCounted() {
        var refusals = new Refusals();
        refusals.read("Marketing");
        refusals.read(Guest.word("refusal.ITEM_IS_CLOSED"));
        refusals.read(Guest.word("refusal.ITEM_IS_CLOSED"));
        assertThat(Refusals.all(Stream.of(refusals, new Refusals())).lines())
                .containsExactly("refused 2 times: " + Guest.word("refusal.ITEM_IS_CLOSED"));
    }

    @Test
    void aServerThatLetsNobodyActSoFastIsNamed() {
        var refusals = new Refusals();
        refusals.read(Guest.word("refusal.TOO_FAST"));
        assertThat(refusals.lines()).singleElement().asString().contains("DRAAGVLAK_PACE=");
    }
}
