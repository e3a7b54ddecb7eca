package nl.draagvlak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import nl.draagvlak.database.DataDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Java starts the server from what it learnt in its training, and without it where it must.
///
/// The folder is taken, so that our own code is reached, says one sentence and ends.
class TrainingIT {

    private static final String FROM_THE_CACHE = "nl.draagvlak.Application source: shared objects";
    private static final String FROM_THE_JAR = "nl.draagvlak.Application source: file:";

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    @TempDir private Path folder;
    private DataDirectory taken;
    private Path server;
    private Path cache;
    private Path loaded;

    @BeforeEach
    void theFolderIsTaken() {
        taken = DataDirectory.claim(folder.resolve("data")).orElseThrow();
        server = Training.SERVER;
        cache = folder.resolve("cache");
        loaded = folder.resolve("loaded");
    }

    @Test
    void theServerStartsFromWhatItLearnt() throws Exception {
        cache = Training.CACHE;
        assertThat(start()).isEqualTo(theOneSentence());
        assertThat(loaded).content().contains(FROM_THE_CACHE);
    }

    @Test
    void aCacheIsNotNeeded() throws Exception {
        startsWithoutAWord();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.99})
    void aCacheThatWasCutOffIsPassedOver(double part) throws Exception {
        var whole = Files.readAllBytes(Training.CACHE);
        Files.write(cache, Arrays.copyOf(whole, (int) (part * whole.length)));
        startsWithoutAWord();
    }

    /// The first bytes tell the version of the cache and of the Java that made it.
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.000001, 0.3, 0.5, 0.9})
    void aCacheOfAnotherJavaOrADamagedOneIsPassedOver(double where) throws Exception {
        var bytes = Files.readAllBytes(Training.CACHE);
        var from = (int) (where * bytes.length);
        Arrays.fill(bytes, from, from + 4096, (byte) 7);
        Files.write(cache, bytes);
        startsWithoutAWord();
    }

    @Test
    void aCacheOfOtherJarsIsPassedOver() throws Exception {
        Files.createSymbolicLink(
                folder.resolve("lib"), Training.SERVER.resolveSibling("lib").toAbsolutePath());
        server = Files.copy(Training.SERVER, folder.resolve("draagvlak.jar"));
        cache = Training.CACHE;
        startsWithoutAWord();
    }

    private void startsWithoutAWord() throws Exception {
        assertThat(start()).isEqualTo(theOneSentence());
        assertThat(loaded).content().contains(FROM_THE_JAR).doesNotContain(FROM_THE_CACHE);
    }

    private String theOneSentence() {
        return "The data directory %s is in use by another Draagvlak.\n"
                .formatted(taken.resolve(""));
    }

    /// What is said by a server that is to start from the cache.
    private String start() throws Exception {
        var options =
                Files.readString(Training.START)
                        .replace(Training.CACHE.toString(), cache.toString())
                        .replace(Training.SERVER.toString(), server.toString());
        var file = Files.writeString(folder.resolve("start.options"), options);
        var said = folder.resolve("said");
        var java = Server.java("-Xlog:class+load:file=" + loaded, "@" + file);
        java.environment().put("DRAAGVLAK_DATA", taken.resolve("").toString());
        var process = java.redirectOutput(said.toFile()).start();
        try {
            assertThat(process.waitFor(LONG_ENOUGH)).isTrue();
            return Files.readString(said);
        } finally {
            process.destroy();
        }
    }
}
