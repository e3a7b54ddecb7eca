package nl.draagvlak.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.draagvlak.estimate.Backing;
import nl.draagvlak.sheet.Attempt.Why;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.Cause;
import nl.draagvlak.workshop.Measured.Form;
import nl.draagvlak.workshop.Priority;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Step;
import nl.draagvlak.workshop.Told.Deed;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    /// Words that are the same in Dutch and English.
    private static final Set<String> ALIKE =
            Set.of(
                    "agreement.csv.nba",
                    "agreement.csv.open-point",
                    "agreement.csv.widget",
                    "lobby.department.it",
                    "lobby.department.marketing",
                    "room.benchmarks.title",
                    "subject.benchmark",
                    "subject.nba",
                    "subject.nba.code",
                    "room.keys.close",
                    "room.keys.help",
                    "room.keys.send",
                    "room.keys.tab",
                    "room.bullet.says-one",
                    "room.role.FACILITATOR",
                    "room.stage-door.open",
                    "room.dashboard.title",
                    "room.demand.counts",
                    "room.estimate.sure.option",
                    "room.next.sentence",
                    "room.reasons.by",
                    "room.stage.BENCHMARKS",
                    "room.stage.DASHBOARD",
                    "room.standing.LATER",
                    "room.standing.OPEN",
                    "subject.nba.channels.CHAT",
                    "subject.nba.channels.EMAIL",
                    "subject.nba.type.SERVICE",
                    "subject.widget",
                    "subject.widget.data.LATER",
                    "subject.widget.filter");

    /// Names on disk look like keys and are none.
    private static final Path NAMES_ON_DISK = Path.of("log", "ContributionJson.java");

    private static final Pattern KEY =
            Pattern.compile(
                    "[\"'{]((?:account|lobby|room|shell|history|agreement)(?:\\.[a-zA-Z0-9-]+)+)[\"'}(]");

    @Test
    void bothLanguagesSayEverything() throws IOException {
        assertThat(words("nl").stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
    }

    @Test
    void nothingIsLeftInTheOtherLanguage() throws IOException {
        var english = words("en");
        var dutch = words("nl");
        assertThat(
                        english.stringPropertyNames().stream()
                                .filter(key -> Objects.equals(english.get(key), dutch.get(key))))
                .containsExactlyInAnyOrderElementsOf(ALIKE);
    }

    @Test
    void everyKeyIsUsedAndEveryKeyThatIsUsedIsThere() throws IOException {
        assertThat(new TreeSet<>(words("en").stringPropertyNames())).isEqualTo(used());
    }

    @Test
    void apostrophesAreTypographicSinceAStraightOneIsSyntax() throws IOException {
        assertThat(Stream.of(words("en"), words("nl")).flatMap(words -> words.values().stream()))
                .noneMatch(said -> said.toString().contains("'"));
    }

    private static Set<String> used() throws IOException {
        var used = new TreeSet<String>();
        for (var source : sources()) {
            KEY.matcher(source).results().forEach(key -> used.add(key.group(1)));
        }
        Arrays.stream(Refusal.values()).forEach(why -> used.add("refusal." + why));
        Arrays.stream(Deed.values()).forEach(deed -> used.add("history.deed." + deed));
        for (var role : Role.values()) {
            used.addAll(List.of("room.role." + role, "room.person.make." + role));
        }
        Arrays.stream(Stance.values()).forEach(stance -> used.add("room.stance." + stance));
        Arrays.stream(Priority.values()).forEach(one -> used.add("room.priority." + one));
        Arrays.stream(Step.values()).forEach(step -> used.add("room.step." + step));
        Arrays.stream(Became.values()).forEach(became -> used.add("room.status." + became));
        Arrays.stream(Why.values()).forEach(why -> used.add("room.import.why." + why));
        for (var how : Backing.values()) {
            used.add("room.backing." + how);
            Arrays.stream(Form.values())
                    .forEach(form -> used.add("room.backing." + how + "." + form));
        }
        for (var cause : Cause.values()) {
            used.addAll(List.of("room.cause." + cause, "room.cause." + cause + ".short"));
        }
        for (var stage : Stage.values()) {
            used.addAll(List.of("room.stage." + stage, "room.stage." + stage + ".lead"));
        }
        Stream.of("NOT_ASKED", "ASKED", "REVEALED", "TRUTH_TO_COME", "TRUTH_TOLD", "DISCUSSED")
                .forEach(one -> used.add("room.asking." + one));
        Stream.of("LATER", "OPEN", "CLOSED").forEach(one -> used.add("room.standing." + one));
        Arrays.stream(Theme.values()).forEach(theme -> used.add("shell.theme." + theme.word()));
        for (var kind : SubjectKinds.all()) {
            used.add("subject." + kind.name());
            kind.fields().forEach(field -> used.addAll(keys(kind, field)));
        }
        return used;
    }

    private static List<String> keys(SubjectKind<?> kind, Field field) {
        var key = "subject." + kind.name() + "." + field.key();
        return switch (field.input()) {
            case LINE, PARAGRAPH, NUMBER, SERIES -> List.of(key, key + ".help");
            case SUBJECT -> List.of(key, key + ".help", key + ".none");
            case DATE, DEPARTMENTS -> List.of(key);
            case CHOICE, CHOICES ->
                    Stream.of(
                                    Stream.of(key),
                                    Stream.of(key + ".help").filter(_ -> field.isExplained()),
                                    Arrays.stream(field.options()).map(one -> key + "." + one))
                            .flatMap(keys -> keys)
                            .toList();
        };
    }

    private static List<String> sources() throws IOException {
        try (var java = Files.walk(Path.of("src/main/java"));
                var pages = Files.walk(Path.of("src/main/resources/templates"))) {
            return Stream.concat(java, pages)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(NAMES_ON_DISK))
                    .map(TranslationsTest::read)
                    .toList();
        }
    }

    private static Properties words(String language) throws IOException {
        var file = Path.of("src/main/resources/translations_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            var words = new Properties();
            words.load(reader);
            return words;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
