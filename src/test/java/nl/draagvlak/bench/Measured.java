package nl.draagvlak.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draagvlak.browser.Server;

/// The server that is measured: one of our own on fresh data, or one that runs already.
final class Measured implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern THREADS = Pattern.compile("Threads:\\s+(\\d+)");
    private static final Pattern COMPLAINT = Pattern.compile(" ERROR |TEXT_FULL_WRITING");

    private final Host host;
    private final Optional<Server> own;

    private Measured(Host host, Optional<Server> own) {
        this.host = host;
        this.own = own;
    }

    /// What pushes would complain to nobody otherwise, since it repeats names; here they are made
    /// up.
    static Measured ownServer() {
        var server =
                Server.with(
                        "--draagvlak.pace=100000",
                        "--logging.level.org.atmosphere.cpr.DefaultBroadcaster=warn");
        return new Measured(new Host(server), Optional.of(server));
    }

    static Measured running(URI server) {
        return new Measured(new Host(server), Optional.empty());
    }

    Host host() {
        return host;
    }

    /// What lives in the heap after a full collection; not a number for a server that is not ours.
    double heapKb() {
        return own.map(server -> ask(server.pid(), "GC.run") + ask(server.pid(), "GC.heap_info"))
                .map(USED::matcher)
                .filter(Matcher::find)
                .map(used -> Double.parseDouble(used.group(1)))
                .orElse(Double.NaN);
    }

    /// How long the server has used a processor, in milliseconds.
    double cpuMs() {
        return own.flatMap(server -> ProcessHandle.of(server.pid()))
                .flatMap(process -> process.info().totalCpuDuration())
                .map(time -> time.toNanos() / 1e6)
                .orElse(Double.NaN);
    }

    /// What the process takes of the machine's memory, in MB.
    double residentMb() {
        return ofProcess(RESIDENT) / 1024;
    }

    /// How many threads of the machine the server has; those that only wait in Java are not among
    /// them.
    double threads() {
        return ofProcess(THREADS);
    }

    private double ofProcess(Pattern number) {
        return own.map(server -> Path.of("/proc", String.valueOf(server.pid()), "status"))
                .filter(Files::exists)
                .map(Measured::read)
                .map(number::matcher)
                .filter(Matcher::find)
                .map(found -> Double.parseDouble(found.group(1)))
                .orElse(Double.NaN);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How long the server takes from its start until the first page is there, in milliseconds.
    double startMs() {
        var server = own.orElseThrow();
        server.stop();
        var start = System.nanoTime();
        server.startAgain();
        host.awaitHealth();
        new WebVisitor(host.server()).open("/");
        return (System.nanoTime() - start) / 1e6;
    }

    void killServer() {
        own.orElseThrow().killAndStartAgain();
    }

    /// The server starts its database again by itself, and takes contributions when it is back.
    void killDatabase() {
        own.orElseThrow().killDatabase();
        host.awaitHealth();
    }

    boolean isOurs() {
        return own.isPresent();
    }

    /// What the server complained of in its log.
    List<String> complaints() {
        return own.map(Server::output).stream()
                .flatMap(String::lines)
                .filter(line -> COMPLAINT.matcher(line).find())
                .toList();
    }

    private static String ask(long pid, String question) {
        try {
            var jcmd = System.getProperty("java.home") + "/bin/jcmd";
            var asked = new ProcessBuilder(jcmd, String.valueOf(pid), question).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        own.ifPresent(server -> {
            server.close();
            server.forget();
        });
    }
}
