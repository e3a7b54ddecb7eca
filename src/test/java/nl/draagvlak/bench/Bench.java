package nl.draagvlak.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.draagvlak.agreement.AgreementSpeed;
import nl.draagvlak.bench.peer.Floor;
import nl.draagvlak.bench.peer.Peer;
import nl.draagvlak.log.LogSpeed;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures what people feel, and says it in lines of JSON and in a table.
///
/// Exit code 1 says that a change was lost or doubled, that somebody saw something else than is
/// stored, or that the server complained; 2 that it was called wrongly.
@Command(
        name = "./draagvlak bench",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description =
                "How soon everybody sees a change, how many changes a room carries, what a person"
                        + " costs.")
final class Bench implements Callable<Integer> {

    private static final int ITEMS = 50;
    private static final int VALUES = 1000;
    private static final Duration BURST = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    @Option(names = "--quick", description = "Ends within five minutes.")
    private boolean quick;

    @Option(
            names = "--url",
            paramLabel = "http://127.0.0.1:N",
            description =
                    "A server on this machine that runs already, with its demo; else one of its"
                            + " own.")
    private @Nullable URI url;

    @Option(names = "--people", split = ",", description = "In one room: ${DEFAULT-VALUE}.")
    private List<Integer> people = List.of(10, 50, 200);

    @Option(names = "--rooms", description = "With so many people each: ${DEFAULT-VALUE}.")
    private int rooms = 1;

    @Option(names = "--seconds", description = "Of each trial: ${DEFAULT-VALUE}.")
    private int seconds = 20;

    @Option(names = "--rounds", description = "Of all trials: ${DEFAULT-VALUE}.")
    private int rounds = 3;

    @Option(names = "--rate", description = "Of changes a second, steadily: ${DEFAULT-VALUE}.")
    private double rate = 20;

    @Option(
            names = "--peer",
            paramLabel = "NAME=http://127.0.0.1:N",
            description =
                    "Another system on this machine, to be held against ours where there is one"
                            + " room; the names are etherpad, wbo and hocuspocus.")
    private Map<Peer, URI> peers = new EnumMap<>(Peer.class);

    @Option(names = "--profile", description = "What they do, one of ${COMPLETION-CANDIDATES}.")
    private Profile profile = Profile.mixed;

    @Option(
            names = "--kills",
            description =
                    "Kills server and database so often, in turn, while all act, and no more.")
    private int kills;

    @Option(
            names = "--log",
            description =
                    "Measures the log, long workshops and big releases by themselves, and no more.")
    private boolean hasLog;

    @Option(names = "--out", paramLabel = "FILE.jsonl", description = "Keeps the lines, too.")
    private @Nullable Path out;

    private final List<Result> results = new ArrayList<>();
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    public static void main(String[] args) {
        // What is measured must not wait for what a library has to say of every step.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws SQLException {
        if (!Stream.concat(Stream.ofNullable(url), peers.values().stream())
                .allMatch(Bench::isOnThisMachine)) {
            System.err.println("Only a server on this machine is measured: http://127.0.0.1:…");
            return CommandLine.ExitCode.USAGE;
        }
        if (quick) {
            people = List.of(10, 50);
            rounds = 1;
            seconds = 5;
        }
        return kills > 0 ? survive() : hasLog ? remember() : compare();
    }

    /// How fast the log is by itself, and what is made of it at the end.
    private int remember() throws SQLException {
        try (var log = new LogSpeed()) {
            log.measure(
                    speed ->
                            say(
                                    speed.measure(),
                                    speed.size(),
                                    speed.value(),
                                    speed.unit(),
                                    speed.bound()),
                    quick ? List.of(10_000) : List.of(10_000, 100_000, 1_000_000));
        }
        var agreement = new AgreementSpeed(VALUES);
        say("release", VALUES, agreement.release(), "ms", Double.NaN);
        say("export", VALUES, agreement.export(), "ms", Double.NaN);
        return CommandLine.ExitCode.OK;
    }

    /// Whether everything that anybody had been shown outlives the server and its database.
    private int survive() {
        try (var measured = Measured.ownServer();
                var room = Room.of(measured.host(), profile, people.getFirst(), ITEMS)) {
            var subject = subject(Result.OURS, room.people(), profile.name());
            var found = new Kills(measured, room).kill(subject, kills);
            System.out.println(found.json());
            return found.lost() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private int compare() {
        leaveOutWhoIsAway();
        try (var measured = measured();
                var floor = new Floor()) {
            people.forEach(many -> measure(measured, floor, many));
            if (measured.isOurs()) {
                comeBack(measured);
            }
            measured.complaints().forEach(System.err::println);
            System.out.println(Result.table(results));
            new Comparison(results, rate).lines().forEach(System.out::println);
            return measured.complaints().isEmpty()
                            && results.stream().filter(Result::isOurs).allMatch(Result::isFine)
                    ? CommandLine.ExitCode.OK
                    : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private Measured measured() {
        return url == null ? Measured.ownServer() : Measured.running(url);
    }

    private static boolean isOnThisMachine(URI url) {
        return "http".equals(url.getScheme())
                && Stream.of("localhost", "127.0.0.1", "[::1]")
                        .anyMatch(host -> host.equals(url.getHost()));
    }

    private void leaveOutWhoIsAway() {
        peers.entrySet()
                .removeIf(peer -> {
                    var isAway = !Peer.answers(peer.getValue());
                    if (isAway) {
                        System.err.println(peer + " does not answer and is left out");
                    }
                    return isAway;
                });
    }

    private void measure(Measured measured, Floor floor, int many) {
        try (var contest = new Contest(rate, Duration.ofSeconds(seconds), BURST, this::say)) {
            if (rooms == 1) {
                contest.enter(subject(Result.FLOOR, many, "line"), () -> floor.crowd(many));
            }
            contest.enter(room(measured, many));
            if (rooms == 1) {
                peers.forEach((peer, server) ->
                        contest.enter(
                                subject(peer.name(), many, peer.profile()),
                                () -> peer.crowd(server, many)));
            }
            contest.warmUp(WARM_UP);
            for (var round = 0; round < rounds; round++) {
                contest.round();
            }
        }
    }

    private Result.Subject subject(String system, int many, String what) {
        return new Result.Subject(run, system, many, what);
    }

    /// Everybody is back after a restart, and what that took.
    private void comeBack(Measured measured) {
        var many = people.getLast();
        try (var room = Room.of(measured.host(), profile, many, ITEMS)) {
            say("joins", many, room.joinsPerSecond(), "people/s", Double.NaN);
            say("resident", many, measured.residentMb(), "MB", Double.NaN);
            say("second start", 1, measured.startMs(), "ms", Double.NaN);
            var start = System.nanoTime();
            room.comeBack();
            say("reconnect", many, (System.nanoTime() - start) / 1e6, "ms", Double.NaN);
        }
    }

    private void say(String measure, int size, double value, String unit, double bound) {
        var known = Double.isNaN(bound) ? null : rounded(bound);
        write(new Figure(run, measure, size, rounded(value), unit, known).json());
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private Series room(Measured measured, int many) {
        var before = measured.heapKb();
        var crowd = crowd(measured, many);
        var heap = (measured.heapKb() - before) / crowd.people();
        var subject = subject(Result.OURS, crowd.people(), profile.name());
        return new Series(subject, crowd, measured::cpuMs, heap);
    }

    private Crowd crowd(Measured measured, int many) {
        return rooms == 1
                ? Room.of(measured.host(), profile, many, ITEMS)
                : Rooms.of(measured.host(), profile, many, ITEMS, rooms);
    }

    private void say(Result result) {
        results.add(result);
        write(result.json());
    }

    private void write(String line) {
        System.out.println(line);
        if (out != null) {
            try {
                Files.writeString(
                        out, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
