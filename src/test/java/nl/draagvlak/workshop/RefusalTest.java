package nl.draagvlak.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void everyRefusalIsShownByATest() throws IOException {
        var sources = sources();
        assertThat(Arrays.stream(Refusal.values()).filter(why -> !isIn(sources, why.name())))
                .isEmpty();
    }

    @Test
    void aRefusalWithoutATestWouldBeFound() throws IOException {
        assertThat(isIn(sources(), "NO_SUCH_" + "REFUSAL")).isFalse();
    }

    private static boolean isIn(List<String> sources, String refusal) {
        var shown = Pattern.compile("thenRefused\\(\\s*(Refusal\\.)?" + refusal + "\\b");
        return sources.stream().anyMatch(source -> shown.matcher(source).find());
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(RefusalTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
