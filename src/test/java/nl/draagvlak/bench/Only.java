package nl.draagvlak.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.draagvlak.agreement.AgreementSpeed;
import nl.draagvlak.log.LogSpeed;
import picocli.CommandLine.Option;

/// One thing that is measured by itself, on a server of our own where it needs one.
final class Only {

    private static final int ITEMS = 50;
    private static final int VALUES = 1000;

    @Option(
            names = "--kills",
            paramLabel = "N",
            description =
                    "Kills server and database so often, in turn, while all act, and no more.")
    private int kills;

    @Option(
            names = "--soak",
            paramLabel = "MINUTES",
            description =
                    "100 people make 20 changes a second for so long, and no more: whether heap and"
                            + " threads stay as they are.")
    private int soak;

    @Option(
            names = "--windows",
            description =
                    "From a click in one window of a real browser until it is painted in another,"
                            + " and no more.")
    private boolean hasWindows;

    @Option(
            names = "--micro",
            description = "The rules, the JSON and the arithmetic by themselves, and no more.")
    private boolean isMicro;

    @Option(
            names = "--log",
            description =
                    "Measures the log, long workshops and big releases by themselves, and no more.")
    private boolean hasLog;

    /// Whether every number makes sense.
    boolean isSound() {
        return kills >= 0
                && soak >= 0
                && (kills > 0 || soak > 0 || hasWindows || isMicro || hasLog);
    }

    void measure(Findings findings, Profile profile, int people, boolean quick)
            throws SQLException {
        if (kills > 0) {
            survive(findings, profile, people);
        } else if (soak > 0) {
            new Soak(findings, profile).measure(Duration.ofMinutes(soak));
        } else if (hasWindows) {
            new Windows(findings).measure();
        } else if (isMicro) {
            new Micro(findings).measure();
        } else {
            remember(findings, quick);
        }
    }

    /// Whether everything that anybody had been shown outlives the server and its database.
    private void survive(Findings findings, Profile profile, int people) {
        try (var measured = Measured.ownServer();
                var room = Room.of(measured.host(), profile, people, ITEMS)) {
            var subject = new Result.Subject(findings.run(), "draagvlak", people, profile.name());
            var found = new Kills(measured, room).kill(subject, kills);
            findings.write(found.json());
            if (found.lost() + found.doubled() > 0) {
                findings.complain("lost " + found.lost() + ", doubled " + found.doubled());
            }
        }
    }

    /// How fast the log is by itself, and what is made of it at the end.
    private static void remember(Findings findings, boolean quick) throws SQLException {
        try (var log = new LogSpeed()) {
            log.measure(
                    speed ->
                            findings.say(
                                    speed.measure(),
                                    speed.size(),
                                    speed.value(),
                                    speed.unit(),
                                    speed.bound()),
                    quick ? List.of(10_000) : List.of(10_000, 100_000, 1_000_000));
        }
        var agreement = new AgreementSpeed(VALUES);
        findings.say("release", VALUES, agreement.release(), "ms");
        findings.say("export", VALUES, agreement.export(), "ms");
    }
}
