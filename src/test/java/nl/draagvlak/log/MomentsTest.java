package nl.draagvlak.log;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.tables.Tables;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Timer;
import nl.draagvlak.workshop.Wandering;
import nl.draagvlak.workshop.Workshop;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@RunningDraagvlak
class MomentsTest {

    private static final int STEP = 10;
    private static final int MOST = 4;

    private final DSLContext database;
    private final MeddledLog log;
    private final Pen pen;
    private final WorkshopId workshop;

    MomentsTest(
            @Autowired DSLContext database, @Autowired PlatformTransactionManager transactions) {
        this.database = database;
        log = new MeddledLog(database, transactions);
        pen = new Pen(log);
        workshop = pen.newWorkshop();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyMomentIsWhatTheLogSaysFromItsBeginning(long seed) {
        var written = wandering(seed, 200);
        var moments = new Moments(log, workshop, STEP, MOST);

        var expected = Workshop.before(workshop);
        assertThat(moments.at(0)).isEqualTo(expected);
        for (var entry : written) {
            expected = expected.evolve(entry);
            assertThat(moments.at(entry.seq())).isEqualTo(expected);
        }
        assertThat(moments.newest()).isEqualTo(expected);
    }

    @Test
    void onlyWhatLiesBehindTheNearestKeptMomentIsRead() {
        pen.write(workshop, Pen.newCommand(), timers(3 * STEP + 5));
        var moments = moments();

        assertThat(read(moments, 2 * STEP + 3)).isEqualTo(3);
        assertThat(read(moments, STEP)).isZero();
        assertThat(read(moments, 3 * STEP + 5)).isZero();
    }

    @Test
    void whatIsAddedLaterIsKeptAsWell() {
        var moments = moments();
        var written = pen.write(workshop, Pen.newCommand(), timers(2 * STEP));
        written.forEach(entry -> moments.add(moments.newest().evolve(entry)));

        assertThat(read(moments, STEP + 7)).isEqualTo(7);
    }

    @Test
    void aLongHistoryKeepsNoMoreMomentsButWiderApart() {
        pen.write(workshop, Pen.newCommand(), timers(MOST * STEP));
        var moments = moments();

        assertThat(read(moments, STEP)).isEqualTo(STEP);
        assertThat(read(moments, 2 * STEP)).isZero();
        assertThat(read(moments, MOST * STEP - 1)).isEqualTo(2 * STEP - 1);
    }

    @Test
    void whatHasNotHappenedIsNoMoment() {
        pen.write(workshop, Pen.newCommand(), timers(2));
        var moments = moments();

        assertThatThrownBy(() -> moments.at(3)).hasMessage("no moment 3 of 2");
        assertThatThrownBy(() -> moments.at(-1)).hasMessage("no moment -1 of 2");
    }

    @Test
    void wordsThatWereErasedAreErasedAtEveryMomentOnceTheWorkshopIsOpenedAgain() {
        pen.write(workshop, Pen.newCommand(), Scenario.opening().toArray(Contribution[]::new));
        pen.write(workshop, Pen.newCommand(), timers(2 * STEP));
        assertThat(moments().at(1).charter().title().erased()).isFalse();

        database.deleteFrom(Tables.WORDS)
                .where(Tables.WORDS.WORKSHOP_ID.eq(workshop.value()))
                .execute();

        var moments = moments();
        for (var seq : List.of(1, STEP, STEP + 1, 2 * STEP)) {
            assertThat(moments.at(seq).charter().title()).isEqualTo(Text.ERASED);
        }
    }

    private Moments moments() {
        return new Moments(log, workshop, STEP, MOST);
    }

    /// How many entries it took to be at a moment.
    private long read(Moments moments, long seq) {
        var before = log.entriesRead();
        assertThat(moments.at(seq).seq()).isEqualTo(seq);
        return log.entriesRead() - before;
    }

    private List<Entry> wandering(long seed, int contributions) {
        var entries =
                Wandering.of(
                        workshop,
                        seed,
                        contributions,
                        number -> SampleNba.named("number " + number).nba());
        log.append(workshop, 0, List.of(), (_, _) -> entries);
        return entries;
    }

    private static Contribution[] timers(int many) {
        return nCopies(many, new Timer.TimerStarted(10)).toArray(Contribution[]::new);
    }
}
