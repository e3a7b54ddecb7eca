package nl.draagvlak.log;

import static nl.draagvlak.tables.Tables.CONTRIBUTION;
import static nl.draagvlak.tables.Tables.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.tables.tables.records.ContributionRecord;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.transaction.PlatformTransactionManager;

/// Whoever has the password of the migrating account can change the log, but not unnoticed.
@RunningDraagvlak
class TamperingTest {

    private static final int TIMES = 200;
    private static final int LENGTH = 20;

    private final Pen pen;
    private final FlywayConnectionDetails migrating;
    private final PlatformTransactionManager transactions;

    private final Random random = new Random(20261121);
    private WorkshopId workshop;
    private Connection connection;
    private DSLContext database;
    private ContributionLog log;

    TamperingTest(
            @Autowired ContributionLog log,
            @Autowired FlywayConnectionDetails migrating,
            @Autowired PlatformTransactionManager transactions)
            throws SQLException {
        this.pen = new Pen(log);
        this.migrating = migrating;
        this.transactions = transactions;
        this.workshop = pen.newWorkshop();
        this.connection = connection();
        this.database = DSL.using(connection, SQLDialect.MARIADB);
        this.log = log;
    }

    /// Odd entries have words, even ones have none.
    @BeforeEach
    void aLogInTheHandsOfATamperer() throws SQLException {
        for (var i = 0; i < LENGTH; i += 2) {
            pen.write(
                    workshop,
                    Pen.newCommand(),
                    Samples.all().getFirst(),
                    Samples.all().get(2 + i % 4 / 2));
        }
        connection.setAutoCommit(false);
        database.execute("SET FOREIGN_KEY_CHECKS = 0");
        log = new ContributionLog(database, transactions);
    }

    @AfterEach
    void nothingRemains() throws SQLException {
        connection.rollback();
        connection.close();
    }

    /// Changes something, and tells which entry is the first that is wrong from then on.
    private interface Tampering {
        long with(long seq);
    }

    private record Kind(String what, Tampering tampering) {}

    @Test
    void everyTamperingIsFoundWhereItBegins() throws SQLException {
        var kinds = kinds();
        assertThat(kinds).hasSizeLessThan(TIMES / 3);

        for (var time = 0; time < TIMES; time++) {
            var kind = kinds.get(time % kinds.size());
            var seq = 2 + random.nextLong(LENGTH - 3);
            var wrong = kind.tampering().with(seq);
            assertThat(log.firstWrongEntry(workshop))
                    .as("%s of entry %d, time %d", kind.what(), seq, time)
                    .hasValue(wrong);
            connection.rollback();
        }
    }

    @Test
    void canaryAnUntouchedLogHasNoWrongEntry() {
        assertThat(log.firstWrongEntry(workshop)).isEmpty();
    }

    @Test
    void erasingWordsIsNoTampering() {
        database.deleteFrom(WORDS).where(words(7)).execute();
        assertThat(log.firstWrongEntry(workshop)).isEmpty();
        database.deleteFrom(WORDS).where(WORDS.WORKSHOP_ID.eq(workshop.value())).execute();
        assertThat(log.firstWrongEntry(workshop)).isEmpty();
    }

    @Test
    void canaryAChainThatLeavesOutTheAuthorMissesAChangedAuthor() {
        var blind = chain(TamperingTest::withoutAuthor);
        var full = chain(row -> row);

        change(CONTRIBUTION, CONTRIBUTION.AUTHOR_ID, entry(5));

        assertThat(chain(TamperingTest::withoutAuthor)).isEqualTo(blind);
        assertThat(chain(row -> row)).isNotEqualTo(full);
    }

    private List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        for (var field : CONTRIBUTION.fields()) {
            kinds.add(
                    new Kind(
                            "another " + field.getName(),
                            seq -> {
                                change(CONTRIBUTION, field, entry(seq));
                                return seq;
                            }));
        }
        for (var field : List.of(WORDS.WORDS_, WORDS.SALT)) {
            kinds.add(
                    new Kind(
                            "another " + field.getName() + " of words",
                            any -> {
                                var seq = odd(any);
                                change(WORDS, field, words(seq));
                                return seq;
                            }));
        }
        kinds.add(new Kind("words moved to an entry without", this::moveWords));
        kinds.add(new Kind("words swapped", this::swapWords));
        kinds.add(new Kind("words added", this::addWords));
        kinds.add(new Kind("a row deleted", this::delete));
        kinds.add(new Kind("rows swapped", this::swapRows));
        kinds.add(new Kind("a row added behind", seq -> copyTo(seq, LENGTH + 1)));
        kinds.add(new Kind("a row added in front", seq -> copyTo(seq, 0)));
        kinds.add(new Kind("a row put in between", this::putInBetween));
        kinds.add(new Kind("a row with a hash that fits", this::changeWithItsHash));
        return kinds;
    }

    /// One byte, one bit, one microsecond or one more.
    private void change(Table<?> table, Field<?> field, Condition which) {
        var value = database.select(field).from(table).where(which).fetchSingle().value1();
        database.update(table).set(Map.of(field, changed(value))).where(which).execute();
    }

    private Object changed(Object value) {
        return switch (value) {
            case UUID _ -> UUID.nameUUIDFromBytes(Salt.random(random).bytes());
            case Integer number -> number + 1_000;
            case Long number -> number + 1_000;
            case LocalDateTime time -> time.plus(1, ChronoUnit.MICROS);
            case String text -> {
                var place = random.nextInt(text.length());
                var other = (char) (text.charAt(place) ^ 1);
                yield text.substring(0, place) + other + text.substring(place + 1);
            }
            case byte[] bytes -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            default -> throw new IllegalArgumentException("a column of " + value.getClass());
        };
    }

    private long moveWords(long any) {
        var to = odd(any) + 1;
        database.update(WORDS).set(WORDS.SEQ, to).where(words(odd(any))).execute();
        return to;
    }

    private long swapWords(long any) {
        var one = Math.min(odd(any), LENGTH - 5);
        var other = one + 4;
        moveRow(WORDS, WORDS.SEQ, words(one), -1L);
        moveRow(WORDS, WORDS.SEQ, words(other), one);
        moveRow(WORDS, WORDS.SEQ, words(-1), other);
        return one;
    }

    private long addWords(long any) {
        var seq = odd(any) + 1;
        database.insertInto(WORDS)
                .values(workshop.value(), seq, "[\"never said\"]", new byte[Hash.LENGTH])
                .execute();
        return seq;
    }

    private long delete(long seq) {
        database.deleteFrom(CONTRIBUTION).where(entry(seq)).execute();
        return seq;
    }

    private long swapRows(long seq) {
        moveRow(CONTRIBUTION, CONTRIBUTION.SEQ, entry(seq), -1L);
        moveRow(CONTRIBUTION, CONTRIBUTION.SEQ, entry(seq + 1), seq);
        moveRow(CONTRIBUTION, CONTRIBUTION.SEQ, entry(-1), seq + 1);
        return seq;
    }

    private long copyTo(long from, long to) {
        var copy = database.fetchSingle(CONTRIBUTION, entry(from));
        copy.setSeq(to);
        copy.setCommandId(UUID.randomUUID());
        database.insertInto(CONTRIBUTION).set(copy).execute();
        return to;
    }

    private long putInBetween(long seq) {
        for (var later = (long) LENGTH; later >= seq; later--) {
            moveRow(CONTRIBUTION, CONTRIBUTION.SEQ, entry(later), later + 1);
        }
        return copyTo(seq + 1, seq);
    }

    /// The row itself is right again, so it is the next one that no longer follows.
    private long changeWithItsHash(long seq) {
        change(CONTRIBUTION, CONTRIBUTION.AUTHOR_ID, entry(seq));
        var previous = database.fetchSingle(CONTRIBUTION, entry(seq - 1)).getHash();
        var row = row(database.fetchSingle(CONTRIBUTION, entry(seq)));
        database.update(CONTRIBUTION)
                .set(CONTRIBUTION.HASH, row.after(Hash.of(previous)).bytes())
                .where(entry(seq))
                .execute();
        return seq + 1;
    }

    private void moveRow(Table<?> table, Field<Long> seq, Condition which, long to) {
        database.update(table).set(seq, to).where(which).execute();
    }

    private Condition entry(long seq) {
        return CONTRIBUTION.WORKSHOP_ID.eq(workshop.value()).and(CONTRIBUTION.SEQ.eq(seq));
    }

    private Condition words(long seq) {
        return WORDS.WORKSHOP_ID.eq(workshop.value()).and(WORDS.SEQ.eq(seq));
    }

    private static long odd(long seq) {
        return seq | 1;
    }

    private interface Leaving {
        Row out(Row row);
    }

    private List<Hash> chain(Leaving leaving) {
        var hashes = new ArrayList<Hash>();
        hashes.add(Row.genesis(workshop));
        database.selectFrom(CONTRIBUTION)
                .where(CONTRIBUTION.WORKSHOP_ID.eq(workshop.value()))
                .orderBy(CONTRIBUTION.SEQ)
                .fetch(TamperingTest::row)
                .forEach(row -> hashes.add(leaving.out(row).after(hashes.getLast())));
        return hashes;
    }

    private static Row withoutAuthor(Row row) {
        return new Row(
                row.seq(),
                row.command(),
                row.part(),
                new UUID(0, 0),
                row.at(),
                row.type(),
                row.version(),
                row.facts(),
                row.commitment(),
                row.words());
    }

    private static Row row(ContributionRecord record) {
        return new Row(
                record.getSeq(),
                record.getCommandId(),
                record.getPart(),
                record.getAuthorId(),
                record.getAt().toInstant(ZoneOffset.UTC),
                record.getType(),
                record.getVersion(),
                record.getFacts(),
                Hash.of(record.getCommitment()),
                Optional.empty());
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                migrating.getJdbcUrl(), migrating.getUsername(), migrating.getPassword());
    }
}
