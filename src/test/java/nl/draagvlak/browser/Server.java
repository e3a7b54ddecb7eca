package nl.draagvlak.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// The packaged server as a process that can be killed and started again on the same data.
public final class Server implements AutoCloseable {

    private static final Path BINARIES = Path.of("target/mariadb-bin").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_END = Duration.ofMinutes(1);
    private static final Pattern FIRST_ACCOUNT = Pattern.compile("First account: (\\S+)");

    private final int port = freePort();
    private final Path data = Path.of("target", "test-data", UUID.randomUUID().toString());
    private final Path log = data.resolve("server.log");
    private final String[] howToStart;
    private @Nullable Process process;

    /// Started as `./draagvlak run` does it.
    Server() {
        this("@" + Training.START);
    }

    /// Started as `./draagvlak run` does it, with other settings.
    public static Server with(String... settings) {
        var start = Stream.concat(Stream.of("@" + Training.START), Stream.of(settings));
        return new Server(start.toArray(String[]::new));
    }

    /// Started by Java with these options.
    Server(String... howToStart) {
        this.howToStart = howToStart;
        start();
    }

    /// A command for the Java that runs here, without the settings of another server.
    static ProcessBuilder java(String... options) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java);
        builder.command().addAll(List.of(options));
        builder.environment().keySet().removeIf(name -> name.startsWith("DRAAGVLAK_"));
        return builder.redirectErrorStream(true);
    }

    /// Where the server is reached.
    public String address() {
        return "http://localhost:" + port;
    }

    public long pid() {
        return Optional.ofNullable(process).orElseThrow().pid();
    }

    /// The page on which the first account is made.
    public String firstAccount() {
        var line = FIRST_ACCOUNT.matcher(output());
        if (!line.find()) {
            throw new IllegalStateException("no first account in " + log);
        }
        return line.group(1);
    }

    /// Ends the process as a power failure would, and starts it again.
    public void killAndStartAgain() {
        end(true);
        start();
    }

    public void startAgain() {
        start();
    }

    /// Asks the process to end; gives its exit code.
    public int stop() {
        return end(false);
    }

    /// Ends the database as a power failure would.
    public void killDatabase() {
        signalDatabase("-KILL");
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

    /// Removes what the ended server has kept.
    public void forget() {
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String output() {
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
            var builder = java(howToStart);
            builder.command().add("--draagvlak.mariadb-binaries=" + BINARIES);
            builder.environment().put("DRAAGVLAK_PORT", String.valueOf(port));
            builder.environment().put("DRAAGVLAK_DATA", data.toAbsolutePath().toString());
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            var starting = builder.start();
            process = starting;
            Awaitility.await("the server is ready")
                    .atMost(LONGEST_START)
                    .until(() -> isReady(starting, output().substring(before)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReady(Process server, String said) {
        if (!server.isAlive()) {
            throw new IllegalStateException("the server has ended: " + said);
        }
        return said.contains("Draagvlak is ready");
    }

    private int end(boolean atOnce) {
        var ending = Optional.ofNullable(process).orElseThrow();
        if (atOnce) {
            ending.destroyForcibly();
        } else {
            ending.destroy();
        }
        try {
            if (!ending.waitFor(LONGEST_END)) {
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
