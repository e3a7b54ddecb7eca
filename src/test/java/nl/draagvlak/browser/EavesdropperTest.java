package nl.draagvlak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EavesdropperTest {

    private static final String NUMBER = "31.41593";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"best\":31.41593}",
                "31,41593",
                "about 31.4159",
                "31,416\u00a0% of them",
                "31.42\u00a0% on average",
                "between 31.4\u00a0% and more",
                "31.415930"
            })
    void findsANumberHoweverItIsWritten(String said) {
        assertThat(Eavesdropper.forms(NUMBER)).anyMatch(said::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc"})
    void findsItInBase64WhereverItBegins(String before) {
        var bytes = (before + "{" + NUMBER + "}").getBytes(StandardCharsets.UTF_8);
        var encoded = Base64.getEncoder().encodeToString(bytes);
        assertThat(Eavesdropper.forms(NUMBER)).anyMatch(encoded::contains);
    }

    @Test
    void takesNoOtherNumberForIt() {
        assertThat(Eavesdropper.forms(NUMBER))
                .noneMatch("31 of 41593, 3.141593, at 10:22:31.415Z, parts [31,415,416]"::contains);
    }
}
