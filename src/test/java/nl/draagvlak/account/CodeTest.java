package nl.draagvlak.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void lowerCaseBlanksAndHyphensAreFine() {
        assertThat(Code.of(" k7m 4qx ")).contains(new Code("K7M4QX"));
        assertThat(Code.of("K7M-4QX")).contains(new Code("K7M4QX"));
    }

    @Test
    void whatIsNoCodeIsNotTakenForOne() {
        assertThat(Code.of("")).isEmpty();
        assertThat(Code.of("K7M4Q")).isEmpty();
        assertThat(Code.of("K7M4QX7")).isEmpty();
        assertThat(Code.of("K7M40X")).isEmpty();
        assertThat(Code.of("<b>4QX")).isEmpty();
    }

    @Test
    void itIsReadInTwoHalves() {
        assertThat(new Code("K7M4QX").spaced()).isEqualTo("K7M 4QX");
    }

    @Test
    void noTwoOfItsCharactersLookAlike() {
        var random = new Random(1);
        for (var i = 0; i < 1000; i++) {
            var code = Code.random(Code.LENGTH, random);
            assertThat(code.words()).doesNotContainPattern("[O0I1LS5Z2B8UAE]");
            assertThat(Code.of(code.words())).contains(code);
        }
    }
}
