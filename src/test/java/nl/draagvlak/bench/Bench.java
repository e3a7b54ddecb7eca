package nl.draagvlak.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    private static final double STEADY = 20;
    private static final double FLAT_OUT = 0;
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

    @Option(names = "--profile", description = "What they do, one of ${COMPLETION-CANDIDATES}.")
    private Profile profile = Profile.mixed;

    @Option(names = "--out", paramLabel = "FILE.jsonl", description = "Keeps the lines, too.")
    private @Nullable Path out;

    private final List<Result> results = new ArrayList<>();
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    public static void main(String[] args) {
        var bench = new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(bench.execute(args));
    }

    @Override
    public Integer call() {
        if (url != null && !isOnThisMachine(url)) {
            System.err.println("Only a server on this machine is measured: http://127.0.0.1:…");
            return CommandLine.ExitCode.USAGE;
        }
        if (quick) {
            people = List.of(10, 50);
            rounds = 1;
            seconds = 10;
        }
        try (var measured = measured()) {
            people.forEach(many -> measure(measured, many));
            measured.complaints().forEach(System.err::println);
            System.out.println(Result.table(results));
            return measured.complaints().isEmpty() && results.stream().allMatch(Result::isFine)
                    ? CommandLine.ExitCode.OK
                    : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private Measured measured() {
        return url == null ? Measured.ownServer() : Measured.running(url);
    }

    private static boolean isOnThisMachine(URI url) {
        return List.of("localhost", "127.0.0.1", "[::1]").contains(url.getHost());
    }

    private void measure(Measured measured, int many) {
        var heapBefore = measured.heapKb();
        try (var crowd = crowd(measured, many)) {
            var heap = (measured.heapKb() - heapBefore) / (double) crowd.people();
            new Trial(crowd, WARM_UP).flatOut();
            var subject = new Result.Subject(run, "draagvlak", crowd.people(), profile.name());
            for (var round = 0; round < rounds; round++) {
                var burst = crowd.people() / (double) BURST.toSeconds();
                var trial = new Trial(crowd, Duration.ofSeconds(seconds));
                say(subject, measured, heap, STEADY, crowd, () -> trial.at(STEADY));
                say(subject, measured, heap, FLAT_OUT, crowd, trial::flatOut);
                say(subject, measured, heap, burst, crowd, () -> new Trial(crowd, BURST).at(burst));
            }
        }
    }

    private void say(
            Result.Subject subject,
            Measured measured,
            double heap,
            double rate,
            Crowd crowd,
            Supplier<Trial.Outcome> trial) {
        var before = measured.cpuMs();
        var found = trial.get();
        var cost = new Result.Cost(heap, measured.cpuMs() - before);
        say(Result.of(subject, rate, found, crowd, cost));
    }

    private Crowd crowd(Measured measured, int many) {
        return rooms == 1
                ? Room.of(measured.host(), profile, many, ITEMS)
                : Rooms.of(measured.host(), profile, many, ITEMS, rooms);
    }

    private void say(Result result) {
        results.add(result);
        System.out.println(result.json());
        if (out != null) {
            try {
                Files.writeString(
                        out,
                        result.json() + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
