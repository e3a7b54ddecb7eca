package nl.draagvlak.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.Items;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// What has once been written stays readable: files are added, none is ever changed.
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final JsonMapper MAPPER = new JsonMapper();

    /// A contribution and the file that shows how it lies on disk.
    record Golden(String file, Contribution contribution) {

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Golden> golden() {
        var contributions =
                ContributionJson.names().entrySet().stream()
                        .map(named -> golden(named.getValue(), Samples.of(named.getKey())));
        var kinds =
                SubjectKinds.all().stream()
                        .map(kind ->
                                new Golden(
                                        "kind/" + kind.name() + "-v" + kind.version(),
                                        Samples.proposed(Samples.content(kind))));
        return Stream.concat(contributions, kinds);
    }

    private static Golden golden(ContributionJson.Name name, Optional<Contribution> sample) {
        var contribution = sample.orElseThrow();
        var file = name.type() + "-v" + name.version();
        return new Golden(
                content(contribution).map(content -> file + "-of-" + version(content)).orElse(file),
                contribution);
    }

    /// The subject in a contribution, which has a version of its own.
    private static Optional<Content> content(Contribution contribution) {
        return switch (contribution) {
            case Items.Proposed(_, var content) -> Optional.of(content);
            case Items.Revised(_, _, var content) -> Optional.of(content);
            default -> Optional.empty();
        };
    }

    private static String version(Content content) {
        var kind = SubjectKinds.of(content);
        return kind.name() + "-v" + kind.version();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void isWrittenExactlySo(Golden golden) {
        var halves = ContributionJson.write(golden.contribution());

        assertThat(content(golden))
                .as("src/test/resources/golden/%s.json", golden.file())
                .isEqualTo(asFile(halves));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void isReadAsWhatItWas(Golden golden) {
        assertThat(read(content(golden))).isEqualTo(golden.contribution());
    }

    static List<Path> everyFile() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void whatAnOlderVersionWroteIsStillRead(Path file) throws IOException {
        assertThat(read(Files.readString(file))).isNotNull();
    }

    private static Contribution read(String content) {
        var tree = MAPPER.readTree(content);
        return ContributionJson.read(
                new ContributionJson.Halves(
                        new ContributionJson.Name(
                                tree.get("type").asString(), tree.get("version").asInt()),
                        tree.get("facts").toString(),
                        Optional.ofNullable(tree.get("words")).map(Object::toString)));
    }

    private static String content(Golden golden) {
        try {
            return Files.readString(FOLDER.resolve(golden.file() + ".json"));
        } catch (NoSuchFileException _) {
            return "there is no such file";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asFile(ContributionJson.Halves halves) {
        return """
        {"type":"%s","version":%d,
        "facts":%s%s}
        """
                .formatted(
                        halves.name().type(),
                        halves.name().version(),
                        halves.facts(),
                        halves.words().map(words -> ",\n\"words\":" + words).orElse(""));
    }
}
