package nl.draagvlak.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.account.Invitations;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.live.Frame;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.live.Presence;
import nl.draagvlak.live.Watcher;
import nl.draagvlak.lobby.PersonalLinks;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.room.Room;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Lobby;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class DemoSweepTest {

    private final ApplicationContext context;
    private final DataSource running;
    private final DemoSweep sweep;
    private final DemoWorkshops copies;
    private final LiveWorkshops workshops;
    private final Guests guests;

    @Autowired
    DemoSweepTest(ApplicationContext context, DataSource running) {
        this.context = context;
        this.running = running;
        sweep = context.getBean(DemoSweep.class);
        copies = context.getBean(DemoWorkshops.class);
        workshops = context.getBean(LiveWorkshops.class);
        guests = new Guests(context);
    }

    @Test
    void aCopyGoesAfterADayAndNothingElseDoes() throws SQLException {
        var room = new Room(context);
        var ours = rowsOf(room.workshop());
        var old = guests.comeIn(ago(Duration.ofHours(25)));
        var young = guests.comeIn(ago(Duration.ofHours(23)));
        var before = rowsOf(young);

        sweep.sweep();

        assertThat(workshops.seen(old, Role.OBSERVER)).isEmpty();
        assertThat(context.getBean(ContributionLog.class).has(old)).isFalse();
        assertThat(rowsOf(old).values()).isNotEmpty().allMatch(rows -> rows == 0);
        assertThat(rowsOf(young)).isEqualTo(before);
        assertThat(rowsOf(room.workshop())).isEqualTo(ours);
        assertThat(before.get("contribution")).isGreaterThan(500);
    }

    @Test
    void whatWasMadeInACopyGoesWithIt() throws SQLException {
        var visitor = guests.visitor();
        var old =
                guests.demo(ago(Duration.ofHours(25)))
                        .make(Role.FACILITATOR, Locale.ENGLISH, visitor);
        var room = workshops.find(old).orElseThrow();
        var fatima = guests.demo(Clock.systemUTC()).copy(old).person("fatima");
        context.getBean(Invitations.class).of(old, 1);
        context.getBean(PersonalLinks.class).make(old, fatima);
        context.getBean(Secretary.class)
                .issueToken(
                        new Secretary.Errand(room, fatima, new CommandId(UUID.randomUUID())),
                        Text.of("Dashboard"));
        var sha256 = room.seenBy(Role.OBSERVER).releases().newest().orElseThrow().sha256().hex();
        assertThat(rowsOf(old).values()).allMatch(rows -> rows > 0);
        assertThat(releasedSets(sha256)).isEqualTo(1);

        sweep.sweep();

        assertThat(rowsOf(old).values()).allMatch(rows -> rows == 0);
        assertThat(releasedSets(sha256)).isZero();
    }

    @Test
    void whoeverStillHasItOpenIsToldAndCanDoNothingMore() {
        var old = guests.comeIn(ago(Duration.ofHours(25)));
        var room = workshops.find(old).orElseThrow();
        var ended = new AtomicInteger();
        room.watch(new ParticipantId(UUID.randomUUID()), Role.OBSERVER, watcher(ended));

        sweep.sweep();

        assertThat(ended).hasValue(1);
        var wish =
                new Submission(
                        new CommandId(UUID.randomUUID()),
                        new ParticipantId(UUID.randomUUID()),
                        new Lobby.Close());
        assertThat(room.submit(wish)).isEqualTo(Decision.refused(Refusal.NOT_OPENED_YET));
    }

    @Test
    void aWorkshopThatPeopleOpenedNeverBecomesACopy() throws SQLException {
        var room = new Room(context);
        assertThatThrownBy(() -> copies.add(room.workshop(), Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rowsOf(room.workshop())).containsEntry("demo_workshop", 0);
    }

    @Test
    void theOldestThatNobodyLooksAtMakesRoom() {
        var visited = guests.comeIn(ago(Duration.ofHours(22)));
        var idle = guests.comeIn(ago(Duration.ofHours(21)));
        var newest = guests.comeIn(Clock.systemUTC());
        var stop =
                workshops
                        .find(visited)
                        .orElseThrow()
                        .watch(
                                new ParticipantId(UUID.randomUUID()),
                                Role.OBSERVER,
                                watcher(new AtomicInteger()));
        try {
            var older = new ArrayList<>(copies.all());
            var most = older.size() - older.indexOf(idle);
            assertThat(sweep.makeRoom(older.size() + 1)).isTrue();
            assertThat(copies.all()).isEqualTo(older);
            assertThat(sweep.makeRoom(most)).isTrue();
            assertThat(copies.all()).contains(visited, newest).doesNotContain(idle);
            assertThat(sweep.makeRoom(1)).isFalse();
            assertThat(copies.all()).containsExactly(visited);
        } finally {
            stop.run();
        }
    }

    private static Clock ago(Duration time) {
        return Clock.offset(Clock.systemUTC(), time.negated());
    }

    private static Watcher watcher(AtomicInteger ended) {
        return new Watcher() {
            @Override
            public void see(Frame frame) {
                // Nobody looks.
            }

            @Override
            public void meet(Presence presence) {
                // Nobody looks.
            }

            @Override
            public void end() {
                ended.incrementAndGet();
            }
        };
    }

    /// In every table that speaks of workshops, how many rows are about this one.
    private Map<String, Integer> rowsOf(WorkshopId workshop) throws SQLException {
        var rows = new TreeMap<String, Integer>();
        try (var connection = running.getConnection();
                var question =
                        connection.prepareStatement(
                                """
                                SELECT table_name FROM information_schema.columns
                                WHERE table_schema = DATABASE() AND column_name = 'workshop_id'\
                                """);
                var tables = question.executeQuery()) {
            while (tables.next()) {
                rows.put(tables.getString(1), count(tables.getString(1), workshop));
            }
        }
        assertThat(rows).containsKeys("contribution", "words", "participant", "seat");
        return rows;
    }

    private int count(String table, WorkshopId workshop) throws SQLException {
        var sql = "SELECT COUNT(*) FROM " + table + " WHERE workshop_id = ?";
        try (var connection = running.getConnection();
                var question = connection.prepareStatement(sql)) {
            question.setObject(1, workshop.value());
            try (var count = question.executeQuery()) {
                assertThat(count.next()).isTrue();
                return count.getInt(1);
            }
        }
    }

    private int releasedSets(String sha256) throws SQLException {
        try (var connection = running.getConnection();
                var question =
                        connection.prepareStatement(
                                "SELECT COUNT(*) FROM released_set WHERE sha256 = ?")) {
            question.setBytes(1, HexFormat.of().parseHex(sha256));
            try (var count = question.executeQuery()) {
                assertThat(count.next()).isTrue();
                return count.getInt(1);
            }
        }
    }
}
