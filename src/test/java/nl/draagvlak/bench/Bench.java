package nl.draagvlak.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.draagvlak.bench.peer.Floor;
import nl.draagvlak.bench.peer.Peer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    private static final Duration BURST = Duration.ofSeconds(5);
    private static final Duration SOAK = Duration.ofMinutes(2);

    @Option(names = "--quick", description = "Ends within five minutes.")
    private boolean quick;

    @Option(
            names = "--url",
            paramLabel = "http://127.0.0.1:N",
            description =
                    "A server on this machine that runs already, with its demo; else one of its"
                            + " own.")
    private @Nullable URI url;

    @Option(
            names = "--people",
            split = ",",
            description =
                    "In one room: 10, 50 and 200, and 20 rooms of 10; whoever chooses leaves out"
                            + " the soak, the windows and the parts by themselves.")
    private List<Integer> people = List.of();

    @Option(names = "--rooms", description = "With so many people each: ${DEFAULT-VALUE}.")
    private int rooms = 1;

    @Option(names = "--items", description = "On the table of a room: ${DEFAULT-VALUE}.")
    private int items = 50;

    @Option(names = "--seconds", description = "Of each trial: ${DEFAULT-VALUE}.")
    private int seconds = 20;

    @Option(
            names = "--warm-up",
            description =
                    "Seconds of it before the trials of a room, in which Java learns what matters:"
                            + " ${DEFAULT-VALUE}, or 10 to be quick.")
    private int warmUp = 60;

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

    @ArgGroup(exclusive = true)
    private @Nullable Only only;

    @Option(names = "--out", paramLabel = "FILE.jsonl", description = "Keeps the lines, too.")
    private @Nullable Path out;

    @Spec private @Nullable CommandSpec spec;

    private final Gathering gathering;

    Bench(Gathering gathering) {
        this.gathering = gathering;
    }

    /// How people come together.
    interface Gathering {
        Crowd of(Host host, Profile profile, int people, int items, int rooms);
    }

    public static void main(String[] args) {
        // What is measured must not wait for what a library has to say of every step.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        System.exit(commandLine(Rooms::of).execute(args));
    }

    static CommandLine commandLine(Gathering gathering) {
        return new CommandLine(new Bench(gathering))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, _, _) -> complainOf(problem));
    }

    /// Where nobody answers there is nothing to measure, and no stack trace tells more than that.
    private static int complainOf(Exception problem) throws Exception {
        if (Stream.<Throwable>iterate(problem, Objects::nonNull, Throwable::getCause)
                .noneMatch(ConnectException.class::isInstance)) {
            throw problem;
        }
        System.err.println("No server answers there");
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public Integer call() throws SQLException {
        refuseWhatMakesNoSense();
        var findings = new Findings(out);
        if (quick) {
            rounds = 1;
            seconds = 5;
            warmUp = 10;
        }
        if (only == null) {
            compare(findings);
        } else {
            only.measure(findings, profile, sizes().getFirst(), quick);
        }
        System.out.print(findings.table());
        findings.comparison(rate).forEach(System.out::println);
        return findings.areFine() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void refuseWhatMakesNoSense() {
        if (!Stream.concat(Stream.ofNullable(url), peers.values().stream())
                .allMatch(Bench::isOnThisMachine)) {
            throw wrong("Only a server on this machine is measured: http://127.0.0.1:…");
        }
        var numbers = Stream.concat(people.stream(), Stream.of(rooms, items, seconds, rounds));
        if (numbers.anyMatch(number -> number < 1) || warmUp < 0) {
            throw wrong("People, rooms, items, seconds and rounds are numbers from 1 on.");
        }
        if (only != null && (url != null || !only.isSound())) {
            throw wrong(
                    "Kills, soak, windows, micro and log are on a server of their own, and so"
                            + " often or long as a number from 1 on says.");
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), words);
    }

    private static boolean isOnThisMachine(URI url) {
        return "http".equals(url.getScheme())
                && Stream.of("localhost", "127.0.0.1", "[::1]")
                        .anyMatch(host -> host.equals(url.getHost()));
    }

    private List<Integer> sizes() {
        return !people.isEmpty() ? people : quick ? List.of(10, 50) : List.of(10, 50, 200);
    }

    private void compare(Findings findings) {
        leaveOutWhoIsAway();
        try (var measured = measured();
                var floor = new Floor()) {
            sizes().forEach(many -> measure(findings, measured, floor, many, rooms));
            if (isWhole()) {
                measure(findings, measured, floor, 10, 20);
            }
            if (measured.isOurs()) {
                comeBack(findings, measured);
            }
            measured.complaints().forEach(findings::complain);
        }
        if (isWhole()) {
            new Soak(findings, profile).measure(SOAK);
            new Windows(findings).measure();
            new Micro(findings).measure();
        }
    }

    private boolean isWhole() {
        return people.isEmpty() && rooms == 1 && url == null && !quick;
    }

    private Measured measured() {
        return url == null ? Measured.ownServer() : Measured.running(url);
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

    private void measure(Findings findings, Measured measured, Floor floor, int many, int rooms) {
        var time = Duration.ofSeconds(seconds);
        var burst = time.compareTo(BURST) < 0 ? time : BURST;
        try (var contest = new Contest(rate, time, burst, findings::say)) {
            var run = findings.run();
            if (rooms == 1) {
                contest.enter(
                        new Result.Subject(run, Result.FLOOR, many, "line"),
                        () -> floor.crowd(many));
            }
            var ours = series(run, measured, many, rooms);
            contest.enter(ours);
            if (rooms == 1) {
                peers.forEach((peer, server) ->
                        contest.enter(
                                new Result.Subject(run, peer.name(), many, peer.profile()),
                                () -> peer.crowd(server, many)));
            }
            contest.warmUp(Duration.ofSeconds(warmUp));
            for (var round = 0; round < rounds; round++) {
                contest.round();
            }
            ours.refusals().lines().forEach(System.err::println);
        }
    }

    /// Everybody is back after a restart, and what that took.
    private void comeBack(Findings findings, Measured measured) {
        var many = sizes().getLast();
        try (var room = Room.of(measured.host(), profile, many, items)) {
            findings.say("joins", many, room.joinsPerSecond(), "people/s");
            findings.say("resident", many, measured.residentMb(), "MB");
            findings.say("second start", 1, measured.startMs(), "ms");
            var start = System.nanoTime();
            room.comeBack();
            findings.say("reconnect", many, (System.nanoTime() - start) / 1e6, "ms");
        }
    }

    private Series series(String run, Measured measured, int many, int rooms) {
        var before = measured.heapKb();
        var crowd = gathering.of(measured.host(), profile, many, items, rooms);
        var heap = (measured.heapKb() - before) / crowd.people();
        var subject = new Result.Subject(run, Result.OURS, crowd.people(), rooms, profile.name());
        return new Series(subject, crowd, measured::cpuMs, heap);
    }
}
