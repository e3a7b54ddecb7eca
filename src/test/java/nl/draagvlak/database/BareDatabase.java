package nl.draagvlak.database;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.util.FileSystemUtils;

/// The embedded MariaDB with nothing in it, as it is set for the server, on fresh data.
public final class BareDatabase implements AutoCloseable {

    private final Path folder = Path.of("target", "test-data", UUID.randomUUID().toString());
    private final EmbeddedMariaDb database;

    public BareDatabase() {
        var data = DataDirectory.claim(folder).orElseThrow();
        database = new EmbeddedMariaDb(data, Path.of("target", "mariadb-bin").toAbsolutePath());
        database.start();
    }

    /// How to be the one who may do anything in it.
    public FlywayConnectionDetails owner() {
        return database.connections().toMigrate();
    }

    @Override
    public void close() {
        try {
            database.stop();
            FileSystemUtils.deleteRecursively(folder);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
