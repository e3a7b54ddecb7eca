package nl.draagvlak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.draagvlak.workshop.Command;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(DRAAGVLAK_[A-Z_]+)");
    private static final Pattern FILE = Pattern.compile("\\]\\(((?:src|frontend)/[^)]+)\\)");

    @Test
    void everyCommandIsListed() throws IOException {
        var readme = readme();
        assertThat(commands(Command.class).map(ReadmeTest::name).filter(name -> !has(readme, name)))
                .isEmpty();
        assertThat(has(readme, "Items.Vanish")).isFalse();
    }

    @Test
    void everySettingIsListed() throws IOException {
        var settings = Files.readString(Path.of("src/main/resources/application.properties"));
        assertThat(VARIABLE.matcher(settings).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(readme()::contains);
    }

    @Test
    void everyFileItPointsToIsThere() throws IOException {
        assertThat(FILE.matcher(readme()).results().map(found -> Path.of(found.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    private static boolean has(String readme, String command) {
        return readme.contains("`" + command + "`");
    }

    private static String name(Class<?> command) {
        return command.getEnclosingClass().getSimpleName() + "." + command.getSimpleName();
    }

    private static Stream<Class<?>> commands(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ReadmeTest::commands)
                : Stream.of(type);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
