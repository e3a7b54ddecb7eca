package nl.draagvlak.log;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.draagvlak.database.BareDatabase;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.CommentId;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Stances;
import nl.draagvlak.workshop.Talk;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.WorkshopId;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// How fast the log is, held against JDBC alone with the same bytes in the same database.
public final class LogSpeed implements AutoCloseable {

    private static final int ITEMS = 50;
    private static final int PEOPLE = 200;
    private static final Duration APPENDING = Duration.ofSeconds(3);

    /// People mostly agree.
    private static final List<Stance> STANCES =
            List.of(
                    Stance.AGREE,
                    Stance.CAN_LIVE_WITH_IT,
                    Stance.AGREE,
                    Stance.OBJECT,
                    Stance.AGREE,
                    Stance.ABSTAIN,
                    Stance.AGREE);

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final BareDatabase database = new BareDatabase();
    private final HikariDataSource connections = new HikariDataSource();
    private final ContributionLog log;
    private final List<ItemId> items =
            IntStream.range(0, ITEMS).mapToObj(n -> new ItemId(new UUID(7, n))).toList();
    private final List<ParticipantId> people =
            IntStream.range(0, PEOPLE).mapToObj(n -> new ParticipantId(new UUID(8, n))).toList();
    private final Random random = new Random(1);

    public LogSpeed() {
        var owner = database.owner();
        connections.setJdbcUrl(owner.getJdbcUrl());
        connections.setUsername(owner.getUsername());
        connections.setPassword(owner.getPassword());
        Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db-migrations")
                .repeatableSqlMigrationPrefix("grants are for another account, not ")
                .load()
                .migrate();
        var dsl = DSL.using(new TransactionAwareDataSourceProxy(connections), SQLDialect.MARIADB);
        log = new ContributionLog(dsl, new DataSourceTransactionManager(connections));
    }

    /// What was measured, of how many at once or in all, and how fast JDBC alone is at it; not a
    /// number where there is nothing to hold it against.
    public record Speed(String measure, int size, double value, String unit, double bound) {}

    public void measure(Consumer<Speed> say, List<Integer> lengths) throws SQLException {
        for (var batch : List.of(1, 10, 100, 1000)) {
            say.accept(new Speed("append", batch, appended(batch), "entries/s", inserted(batch)));
        }
        for (var length : lengths) {
            measure(say, filled(length), length);
        }
    }

    private void measure(Consumer<Speed> say, WorkshopId workshop, int length) throws SQLException {
        say.accept(new Speed("open cold", length, opened(workshop), "ms", Double.NaN));
        // A virtual machine that has seen so many contributions is warm.
        for (var warming = 0; warming < 300_000; warming += length) {
            var _ = opened(workshop);
        }
        say.accept(new Speed("open warm", length, opened(workshop), "ms", Double.NaN));
        var jdbc = read(workshop);
        var replayed = length / opened(workshop) * 1000;
        say.accept(new Speed("replay", length, replayed, "entries/s", jdbc));
        say.accept(new Speed("earlier moment", length, gone(workshop, length), "ms", Double.NaN));
    }

    private double appended(int batch) {
        var workshop = filled(0);
        var many = 0;
        var start = System.nanoTime();
        while (System.nanoTime() - start < APPENDING.toNanos()) {
            append(workshop, seq(many), batch);
            many += batch;
        }
        return perSecond(many, start);
    }

    /// A workshop with items on the table and this many contributions in all.
    private WorkshopId filled(int length) {
        var workshop = new WorkshopId(UUID.randomUUID());
        log.create(workshop);
        var opening = new ArrayList<Contribution>(Scenario.opening());
        people.forEach(who -> opening.add(Scenario.joined(who, Scenario.MARKETING)));
        items.forEach(item -> opening.add(new Items.Proposed(item, SampleNba.rateReviewCall())));
        append(workshop, 0, opening);
        for (var seq = seq(0); seq < length; seq += 1000) {
            append(workshop, seq, Math.min(1000, length - (int) seq));
        }
        return workshop;
    }

    private long seq(int more) {
        return Scenario.opening().size() + people.size() + items.size() + (long) more;
    }

    private void append(WorkshopId workshop, long known, int many) {
        append(workshop, known, Collections.nCopies(many, null).stream().map(_ -> one()).toList());
    }

    private void append(WorkshopId workshop, long known, List<Contribution> facts) {
        log.append(
                workshop,
                known,
                List.of(new CommandId(UUID.randomUUID())),
                (_, _) ->
                        IntStream.range(0, facts.size())
                                .mapToObj(place -> entry(known + place + 1, facts.get(place)))
                                .toList());
    }

    private Entry entry(long seq, Contribution fact) {
        var author = people.get(random.nextInt(PEOPLE));
        return new Entry(seq, new CommandId(UUID.randomUUID()), 0, author, NOON, fact);
    }

    private Contribution one() {
        var item = items.get(random.nextInt(ITEMS));
        return random.nextInt(10) < 6
                ? new Stances.Taken(item, 1, STANCES.get(random.nextInt(STANCES.size())), Text.NONE)
                : new Talk.Said(
                        new CommentId(UUID.randomUUID()),
                        item,
                        Text.of("Do they know why we call? We should say so at once."),
                        Optional.empty());
    }

    /// In milliseconds.
    private double opened(WorkshopId workshop) {
        var start = System.nanoTime();
        var _ = new Moments(log, workshop);
        return (System.nanoTime() - start) / 1e6;
    }

    /// How long it takes to be at a moment of the past, the longest but one of twenty.
    private double gone(WorkshopId workshop, int length) {
        var moments = new Moments(log, workshop);
        return random.longs(20, 0, length)
                .mapToDouble(moment -> gone(moments, moment))
                .sorted()
                .skip(18)
                .findFirst()
                .orElseThrow();
    }

    private static double gone(Moments moments, long moment) {
        var start = System.nanoTime();
        var _ = moments.at(moment);
        return (System.nanoTime() - start) / 1e6;
    }

    /// JDBC alone reads the same columns of the same rows, and makes nothing of them.
    private double read(WorkshopId workshop) throws SQLException {
        try (var connection = connections.getConnection();
                var all =
                        connection.prepareStatement(
                                "select c.seq, c.command_id, c.part, c.author_id, c.at, c.type,"
                                        + " c.version, c.facts, w.words"
                                        + " from contribution c left join words w"
                                        + " on w.workshop_id = c.workshop_id and w.seq = c.seq"
                                        + " where c.workshop_id = ? order by c.seq")) {
            all.setFetchSize(1000);
            all.setObject(1, workshop.value());
            var start = System.nanoTime();
            var many = 0;
            try (var rows = all.executeQuery()) {
                while (rows.next()) {
                    for (var column = 1; column <= 9; column++) {
                        rows.getString(column);
                    }
                    many++;
                }
            }
            return perSecond(many, start);
        }
    }

    /// JDBC alone inserts rows as long as ours, so many with each commit.
    private double inserted(int batch) throws SQLException {
        try (var connection = connections.getConnection()) {
            connection.createStatement().execute("create or replace table bare like contribution");
            connection.setAutoCommit(false);
            var values = String.join(",", Collections.nCopies(batch, "(?,?,?,?,?,?,?,?,?,?,?)"));
            try (var insert = connection.prepareStatement("insert into bare values " + values)) {
                var many = 0;
                var start = System.nanoTime();
                while (System.nanoTime() - start < APPENDING.toNanos()) {
                    insert(connection, insert, many, batch);
                    many += batch;
                }
                return perSecond(many, start);
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void insert(Connection connection, PreparedStatement insert, int seq, int batch)
            throws SQLException {
        var place = 1;
        for (var n = 0; n < batch; n++) {
            insert.setObject(place++, new UUID(1, 1));
            insert.setLong(place++, seq + (long) n);
            insert.setObject(place++, UUID.randomUUID());
            insert.setInt(place++, 0);
            insert.setObject(place++, new UUID(8, 1));
            insert.setString(place++, "2026-11-21 12:00:00");
            insert.setString(place++, "stance.taken");
            insert.setInt(place++, 1);
            insert.setString(place++, "{\"item\":\"" + new UUID(7, 1) + "\",\"version\":1}");
            insert.setBytes(place++, new byte[32]);
            insert.setBytes(place++, new byte[32]);
        }
        insert.executeUpdate();
        connection.commit();
    }

    private static double perSecond(long many, long start) {
        return many / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() {
        connections.close();
        database.close();
    }
}
