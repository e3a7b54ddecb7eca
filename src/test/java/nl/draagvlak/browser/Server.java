package nl.draagvlak.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// The packaged server as a process that can be killed and started again on the same data.
final class Server implements AutoCloseable {

    private static final Path JAR = Path.of("target/draagvlak.jar").toAbsolutePath();
    private static final Path BINARIES = Path.of("target/mariadb-bin").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Pattern FIRST_ACCOUNT = Pattern.compile("First account: (\\S+)");

    private final int port = freePort();
    private final Path data = Path.of("target", "test-data", UUID.randomUUID().toString());
    private final Path log = data.resolve("server.log");
    private @Nullable Process process;

    Server() {
        start();
    }

    /// Where the server is reached.
    String address() {
        return "http://localhost:" + port;
    }

    /// The page on which the first account is made.
    String firstAccount() {
        var line = FIRST_ACCOUNT.matcher(output());
        if (!line.find()) {
            throw new IllegalStateException("no first account in " + log);
        }
        return line.group(1);
    }

    /// Ends the process as a power failure would, and starts it again.
    void killAndStartAgain() {
        end(true);
        start();
    }

    /// Asks the process to end; gives its exit code.
    int stop() {
        return end(false);
    }

    /// Does something while the database does not answer, and lets it answer again.
    void whileTheDatabaseHangs(Runnable deed) {
        signalDatabase("-STOP");
        try {
            deed.run();
        } finally {
            signalDatabase("-CONT");
        }
    }

    private void signalDatabase(String signal) {
        try {
            var pid = Files.readString(data.resolve("mariadb.pid")).strip();
            if (new ProcessBuilder("kill", signal, pid).start().waitFor() != 0) {
                throw new IllegalStateException("there is no database " + pid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String output() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    private void start() {
        try {
            Files.createDirectories(data);
            var before = output().length();
            var builder =
                    new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-jar",
                            JAR.toString(),
                            "--draagvlak.mariadb-binaries=" + BINARIES);
            builder.environment().put("DRAAGVLAK_PORT", String.valueOf(port));
            builder.environment().put("DRAAGVLAK_DATA", data.toAbsolutePath().toString());
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            process = builder.start();
            Awaitility.await("the server is ready")
                    .atMost(LONGEST_START)
                    .until(() -> output().substring(before).contains("Draagvlak is ready"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int end(boolean atOnce) {
        var ending = Optional.ofNullable(process).orElseThrow();
        if (atOnce) {
            ending.destroyForcibly();
        } else {
            ending.destroy();
        }
        try {
            if (!ending.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server does not end");
            }
            return ending.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
