package nl.draagvlak.log;

import static nl.draagvlak.tables.Tables.CONTRIBUTION;
import static nl.draagvlak.tables.Tables.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@RunningDraagvlak
class ContributionLogTest {

    private static final int WRITERS = 32;

    private static final Contribution[] TWO_FACTS = {
        new Stages.StageOpened(Stage.NBAS), new Stages.StageClosed(Stage.NBAS)
    };

    private final ContributionLog log;
    private final DSLContext database;
    private final Pen pen;

    ContributionLogTest(@Autowired ContributionLog log, @Autowired DSLContext database) {
        this.log = log;
        this.database = database;
        this.pen = new Pen(log);
    }

    @Test
    void manyWritersAtOnceLeaveNoGapAndNoDouble() throws Exception {
        var workshop = pen.newWorkshop();
        var commands = Stream.generate(Pen::newCommand).limit(WRITERS).toList();

        atOnce(WRITERS, writer -> pen.write(workshop, commands.get(writer), TWO_FACTS));

        var entries = pen.read(workshop);
        assertThat(entries)
                .extracting(Entry::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 2 * WRITERS).boxed().toList());
        assertThat(log.firstWrongEntry(workshop)).isEmpty();
        for (var command : commands) {
            assertThat(entries)
                    .filteredOn(entry -> entry.command().equals(command))
                    .extracting(Entry::part, Entry::contribution)
                    .containsExactly(tuple(0, TWO_FACTS[0]), tuple(1, TWO_FACTS[1]));
        }
    }

    @Test
    void aCommandSentManyTimesAtOnceIsStoredOnceAndAnsweredAlike() throws Exception {
        var workshop = pen.newWorkshop();
        var command = Pen.newCommand();
        var author = new ParticipantId(UUID.randomUUID());

        var answers = atOnce(WRITERS, _ -> pen.write(workshop, command, author, TWO_FACTS));

        assertThat(answers).containsOnly(pen.read(workshop));
        assertThat(pen.read(workshop)).hasSize(TWO_FACTS.length);
    }

    @Test
    void canaryAWriterThatDoesNotLookForItsCommandIsStoppedByTheDatabase() {
        var workshop = pen.newWorkshop();
        var command = Pen.newCommand();
        var first = pen.write(workshop, command, TWO_FACTS).getFirst();
        var again = new Entry(3, command, first.part(), first.author(), first.at(), TWO_FACTS[0]);

        assertThatThrownBy(() -> log.append(workshop, 0, List.of(), (_, _) -> List.of(again)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(pen.read(workshop)).hasSize(TWO_FACTS.length);
    }

    @Test
    void anAuthorThatBreaksLeavesNothingBehind() {
        var workshop = pen.newWorkshop();

        assertThatThrownBy(() ->
                        log.append(
                                workshop,
                                0,
                                List.of(),
                                (_, _) -> {
                                    throw new IllegalStateException("broken");
                                }))
                .hasMessage("broken");
        assertThat(pen.read(workshop)).isEmpty();
        assertThat(pen.write(workshop, Pen.newCommand(), TWO_FACTS)).hasSize(2);
    }

    @Test
    void aLogLongerThanOnePageIsReadAndVerifiedWhole() {
        var workshop = pen.newWorkshop();
        var many = new Contribution[2001];
        Arrays.fill(many, TWO_FACTS[0]);

        pen.write(workshop, Pen.newCommand(), many);

        assertThat(pen.read(workshop)).hasSize(many.length);
        assertThat(log.firstWrongEntry(workshop)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩🏽‍🚀 and 🇳🇱",
                "שלום \u202Eعالم\u202C",
                "𠜎𝒟𓀀 four bytes each",
                "quote \" backslash \\ percent % underscore _ ; -- /* */ '",
                "zero-width\u200B\u200D\uFEFF and\ttab\nand line",
                " surrounded by blanks ",
                "[\"json\", {\"a\": null}]"
            })
    void wordsComeBackAsTheyWereWritten(String words) {
        var workshop = pen.newWorkshop();

        var written = pen.write(workshop, Pen.newCommand(), opened(new Text(words, false)));

        assertThat(pen.read(workshop)).isEqualTo(written);
        assertThat(title(workshop)).isEqualTo(new Text(words, false));
    }

    @Test
    void erasedWordsReadAsErasedAndTheChainStillHolds() {
        var workshop = pen.newWorkshop();
        pen.write(workshop, Pen.newCommand(), opened(Text.of("a secret")));

        database.deleteFrom(WORDS).where(WORDS.WORKSHOP_ID.eq(workshop.value())).execute();

        assertThat(title(workshop)).isEqualTo(Text.ERASED);
        assertThat(log.firstWrongEntry(workshop)).isEmpty();
    }

    @Test
    void wordsStandNowhereButInTheirOwnTable() {
        var workshop = pen.newWorkshop();
        pen.write(workshop, Pen.newCommand(), Samples.all().toArray(Contribution[]::new));

        var facts =
                database.select(CONTRIBUTION.FACTS)
                        .from(CONTRIBUTION)
                        .where(CONTRIBUTION.WORKSHOP_ID.eq(workshop.value()))
                        .fetch(CONTRIBUTION.FACTS);

        assertThat(facts).hasSameSizeAs(Samples.all()).noneMatch(json -> json.contains("said"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage.opened ", "Stage.opened", "STAGE.OPENED", "stage.öpened"})
    void theDatabaseTellsAlikeCodesApart(String alike) {
        var workshop = pen.newWorkshop();
        pen.write(workshop, Pen.newCommand(), TWO_FACTS);

        assertThat(ofType(workshop, "stage.opened")).isOne();
        assertThat(ofType(workshop, alike)).isZero();
    }

    private int ofType(WorkshopId workshop, String type) {
        return database.fetchCount(
                CONTRIBUTION,
                CONTRIBUTION.WORKSHOP_ID.eq(workshop.value()).and(CONTRIBUTION.TYPE.eq(type)));
    }

    @Test
    void departmentsThatDifferInCaseOrBlanksAreDifferent() {
        var workshop = pen.newWorkshop();
        var alike = List.of("a", "a ", "A", "á");
        var joined =
                alike.stream()
                        .map(name ->
                                new People.Joined(
                                        new ParticipantId(UUID.randomUUID()),
                                        new People.Person(
                                                Role.PARTICIPANT,
                                                Optional.of(new DepartmentId(name)))));

        pen.write(workshop, Pen.newCommand(), joined.toArray(Contribution[]::new));

        assertThat(pen.read(workshop))
                .extracting(entry -> ((People.Joined) entry.contribution()).person().department())
                .extracting(department -> department.orElseThrow().value())
                .containsExactlyElementsOf(alike);
    }

    private Text title(WorkshopId workshop) {
        var contribution = pen.read(workshop).getFirst().contribution();
        return ((Charter.Opened) contribution).charter().title();
    }

    private static Contribution opened(Text title) {
        return new Charter.Opened(
                new Charter(
                        title, Text.NONE, List.of(), Locale.ENGLISH, Currency.getInstance("EUR")));
    }

    private interface Writer<T> {
        T write(int number) throws Exception;
    }

    /// What every writer got, when all of them start at the same moment.
    private static <T> List<T> atOnce(int writers, Writer<T> writer) throws Exception {
        var start = new CyclicBarrier(writers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks =
                    IntStream.range(0, writers)
                            .mapToObj(number ->
                                    (Callable<T>)
                                            () -> {
                                                start.await();
                                                return writer.write(number);
                                            })
                            .toList();
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
