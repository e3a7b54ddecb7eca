package nl.draagvlak.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.Outcomes.Park;
import nl.draagvlak.workshop.Prospects;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Status;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.ToDiscuss;
import nl.draagvlak.workshop.Workshop;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DemoScriptTest {

    private static final Instant FOUR_O_CLOCK = Instant.parse("2026-11-03T15:00:00Z");

    /// Words that are the same in Dutch and English.
    private static final Set<String> ALIKE = Set.of("Marketing", "IT");

    /// Where people work on items.
    private static final List<Stage> WORKED_IN =
            List.of(Stage.NBAS, Stage.ASSUMPTIONS, Stage.BENCHMARKS, Stage.DASHBOARD);

    private static final Copy COPY =
            new Copy(
                    new WorkshopId(new UUID(0, 8)),
                    name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));

    static List<Locale> languages() {
        return Preferences.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theRulesGrantEveryLine(Locale language) {
        assertThat(play(language).seq()).isGreaterThan(500);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everythingHappensInTwoHoursAndInOrder(Locale language) {
        assertThat(entries(language))
                .extracting(Entry::at)
                .isSorted()
                .allMatch(at -> !at.isBefore(FOUR_O_CLOCK.minusSeconds(7200)))
                .allMatch(at -> !at.isAfter(FOUR_O_CLOCK));
    }

    @Test
    void twentyTwoPeopleOfSixDepartmentsAreIn() {
        var people = play(Preferences.ENGLISH).people().byId().values();
        assertThat(people).hasSize(22).allMatch(person -> person.voice().isPresent());
        assertThat(
                        people.stream()
                                .collect(
                                        groupingBy(
                                                person -> person.voice().orElseThrow().value(),
                                                counting())))
                .isEqualTo(
                        Map.of(
                                "marketing",
                                5L,
                                "inbound",
                                5L,
                                "outbound",
                                4L,
                                "analytics",
                                3L,
                                "it",
                                3L,
                                "legal",
                                2L));
        assertThat(script(Preferences.ENGLISH).people()).hasSize(22);
    }

    @Test
    void theyHaveWorkedOnAllOfIt() {
        var items = play(Preferences.ENGLISH).items().byId().values();
        assertThat(
                        items.stream()
                                .collect(
                                        groupingBy(
                                                item -> SubjectKinds.of(item.content()).name(),
                                                counting())))
                .isEqualTo(Map.of("nba", 8L, "assumption", 26L, "benchmark", 6L, "widget", 8L));
    }

    @Test
    void theyHaveSaidHowTheyFeelAndWereAnswered() {
        var heard = play(Preferences.ENGLISH).seenBy(Role.PARTICIPANT).heard();
        assertThat(heard.pulses()).isPresent();
        assertThat(heard.causes()).isPresent();
        assertThat(heard.voices()).filteredOn(voice -> voice.answer().isPresent()).hasSize(3);
        assertThat(heard.voices()).filteredOn(voice -> voice.answer().isEmpty()).isNotEmpty();
    }

    @Test
    void thingsWereAgreedParkedAndRejectedAndOneIsRevealedAfterTwoRounds() {
        var workshop = play(Preferences.ENGLISH);
        var statuses =
                workshop.items().byId().keySet().stream()
                        .collect(groupingBy(workshop.outcomes()::status, counting()));
        assertThat(statuses).containsKeys(Status.AGREED, Status.PARKED, Status.REJECTED);
        assertThat(statuses.get(Status.AGREED)).isGreaterThan(20);
        var seen = workshop.seenBy(Role.PARTICIPANT);
        assertThat(seen.rounds(COPY.item("rate-time")))
                .hasSize(2)
                .allMatch(round -> round.result().isPresent());
    }

    @Test
    void itShowsHowMuchMoneyHangsOnANumberAndWhatWasObserved() {
        var seen = play(Preferences.ENGLISH).seenBy(Role.PARTICIPANT);
        var prospects = Prospects.of(seen);
        assertThat(prospects.byNba())
                .containsOnlyKeys(COPY.item("rate-call"), COPY.item("pay-rise"));
        var today = LocalDate.ofInstant(FOUR_O_CLOCK, ZoneOffset.UTC);
        assertThat(ToDiscuss.of(seen, today).points())
                .filteredOn(ToDiscuss.Point::needsTalk)
                .anyMatch(point -> point.stake().isPresent());
        assertThat(seen.evidence().beside(COPY.item("rate-start"))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void somethingWaitsForWhoeverSitsDown(Locale language) {
        var workshop = play(language);
        for (var role : List.of(Role.FACILITATOR, Role.PARTICIPANT)) {
            var me = COPY.person(DemoScript.seat(role));
            var mine = workshop.mine(me);
            var seen = workshop.seenBy(role);
            for (var stage : WORKED_IN) {
                assertThat(seen.items().of(stage).filter(item -> mine.isWaitedFor(seen, item)))
                        .as(role + " in " + stage)
                        .isNotEmpty();
            }
            assertThat(mine.isAskedForPulse(seen)).isTrue();
            assertThat(mine.stances()).isNotEmpty();
            assertThat(workshop.people().find(me).orElseThrow().role()).isEqualTo(role);
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        var texts = texts(DemoScript.Written.SCRIPT);
        assertThat(texts).hasSizeGreaterThan(150).allSatisfy(DemoScriptTest::isInBothLanguages);
    }

    @Test
    void canaryATextInOneLanguageIsFound() {
        var half = texts(DemoScript.Written.SCRIPT).getFirst().deepCopy();
        ((ObjectNode) half).remove("en");
        assertThatThrownBy(() -> isInBothLanguages(half)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theRulesGrantEveryEncoreToo(Locale language) {
        var workshop = play(language);
        for (var line : encores(language)) {
            var wish = line.in(COPY, workshop.seenBy(Role.FACILITATOR));
            var decision = workshop.decide(wish.command(), wish.author());
            assertThat(decision).as(line.name()).isInstanceOf(Decision.Accepted.class);
            for (var fact : ((Decision.Accepted) decision).facts()) {
                var seq = workshop.seq() + 1;
                workshop =
                        workshop.evolve(
                                new Entry(seq, wish.id(), 0, wish.author(), FOUR_O_CLOCK, fact));
            }
        }
    }

    @Test
    void nobodyActsInTheVisitorsPlace() {
        assertThat(encores(Preferences.ENGLISH))
                .hasSizeBetween(30, 60)
                .extracting(Line::who)
                .doesNotContain(
                        DemoScript.seat(Role.FACILITATOR), DemoScript.seat(Role.PARTICIPANT));
    }

    @Test
    void aLineThatTheRulesRefuseBreaksTheScript() {
        var script = script(Preferences.ENGLISH);
        var line = new Line("too early", "sanne", now -> new Park(now.copy().item("x"), Text.NONE));
        var broken =
                new DemoScript(
                        script.charter(),
                        script.people(),
                        List.of(new Scene(0, List.of(line))),
                        script.release(),
                        List.of());
        assertThatThrownBy(() -> Rehearsal.of(broken, COPY, FOUR_O_CLOCK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("too early")
                .hasMessageContaining("NOT_IN_THIS_WORKSHOP");
    }

    private static List<Line> encores(Locale language) {
        return script(language).encores().stream()
                .flatMap(scene -> scene.lines().stream())
                .toList();
    }

    private static DemoScript script(Locale language) {
        return DemoScript.in(language);
    }

    private static List<Entry> entries(Locale language) {
        return Rehearsal.of(script(language), COPY, FOUR_O_CLOCK);
    }

    private static Workshop play(Locale language) {
        return Workshop.before(COPY.workshop()).replay(entries(language));
    }

    private static void isInBothLanguages(JsonNode text) {
        assertThat(text.propertyNames()).containsExactlyInAnyOrder("nl", "en");
        var dutch = text.get("nl").asString();
        var english = text.get("en").asString();
        assertThat(dutch).isNotBlank().doesNotContain("'");
        assertThat(english).isNotBlank().doesNotContain("'");
        if (!ALIKE.contains(dutch)) {
            assertThat(dutch).isNotEqualTo(english);
        }
    }

    private static List<JsonNode> texts(JsonNode script) {
        if (script.has("nl") || script.has("en")) {
            return List.of(script);
        }
        var texts = new ArrayList<JsonNode>();
        script.values().forEach(part -> texts.addAll(texts(part)));
        return texts;
    }
}
