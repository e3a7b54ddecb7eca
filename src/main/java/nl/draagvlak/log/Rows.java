package nl.draagvlak.log;

import static java.util.Objects.requireNonNull;
import static nl.draagvlak.tables.Tables.CONTRIBUTION;
import static nl.draagvlak.tables.Tables.WORDS;
import static nl.draagvlak.tables.Tables.WORKSHOP;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.draagvlak.tables.tables.records.ContributionRecord;
import nl.draagvlak.tables.tables.records.WordsRecord;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectSeekStep1;
import org.springframework.jdbc.UncategorizedSQLException;

/// The three tables of the log.
final class Rows {

    private static final int ROWS_AT_ONCE = 1000;

    private final DSLContext database;

    Rows(DSLContext database) {
        this.database = database;
    }

    /// A row with the hash that stands beside it, right or wrong.
    record Stored(Row row, Hash hash) {}

    void make(WorkshopId workshop) {
        database.insertInto(WORKSHOP, WORKSHOP.ID)
                .values(workshop.value())
                .onDuplicateKeyIgnore()
                .execute();
    }

    boolean has(WorkshopId workshop) {
        return database.fetchExists(WORKSHOP, WORKSHOP.ID.eq(workshop.value()));
    }

    /// Lets nobody else append until the transaction ends.
    void lock(WorkshopId workshop) {
        database.select(WORKSHOP.ID)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop.value()))
                .forUpdate()
                .fetchSingle();
    }

    /// All from this `seq` on, oldest first.
    List<Stored> from(WorkshopId workshop, long seq) {
        return select(workshop, CONTRIBUTION.SEQ.ge(seq)).fetch(Rows::stored);
    }

    List<Stored> from(WorkshopId workshop, long seq, int most) {
        return select(workshop, CONTRIBUTION.SEQ.ge(seq)).limit(most).fetch(Rows::stored);
    }

    /// Streams the entries behind `known`, up to `last`, oldest first, and of each only what it
    /// takes to know it: what proves it stays where it is.
    void forEach(WorkshopId workshop, long known, long last, Consumer<Entry> reader) {
        var behind = CONTRIBUTION.SEQ.gt(known).and(CONTRIBUTION.SEQ.le(last));
        var query =
                select(
                        workshop,
                        behind,
                        CONTRIBUTION.SEQ,
                        CONTRIBUTION.COMMAND_ID,
                        CONTRIBUTION.PART,
                        CONTRIBUTION.AUTHOR_ID,
                        CONTRIBUTION.AT,
                        CONTRIBUTION.TYPE,
                        CONTRIBUTION.VERSION,
                        CONTRIBUTION.FACTS,
                        WORDS.WORDS_);
        try (var cursor = query.fetchSize(ROWS_AT_ONCE).fetchLazy();
                var entries = requireNonNull(cursor.resultSet())) {
            while (entries.next()) {
                reader.accept(entry(entries));
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("reading the log", query.getSQL(), e);
        }
    }

    /// Without a record of jOOQ's: making one takes longer than all the rest of reading a row.
    private static Entry entry(ResultSet row) throws SQLException {
        var name = new ContributionJson.Name(row.getString(6), row.getInt(7));
        var words = Optional.ofNullable(row.getString(9));
        return new Entry(
                row.getLong(1),
                new CommandId(row.getObject(2, UUID.class)),
                row.getInt(3),
                new ParticipantId(row.getObject(4, UUID.class)),
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ContributionJson.read(new ContributionJson.Halves(name, row.getString(8), words)));
    }

    /// What these commands have led to, oldest first.
    List<Row> of(WorkshopId workshop, Collection<CommandId> commands) {
        var ids = commands.stream().map(CommandId::value).toList();
        return select(workshop, CONTRIBUTION.COMMAND_ID.in(ids)).fetch(Rows::row);
    }

    /// Links rows to the one with the hash `last`, and to each other.
    void add(WorkshopId workshop, Hash last, List<Row> rows) {
        var contributions = new ArrayList<ContributionRecord>();
        var words = new ArrayList<WordsRecord>();
        var hash = last;
        for (var row : rows) {
            hash = row.after(hash);
            contributions.add(contribution(workshop, row, hash));
            row.words().ifPresent(said -> words.add(words(workshop, row.seq(), said)));
        }
        if (!contributions.isEmpty()) {
            database.insertInto(CONTRIBUTION)
                    .columns(CONTRIBUTION.fields())
                    .valuesOfRecords(contributions)
                    .execute();
        }
        if (!words.isEmpty()) {
            database.insertInto(WORDS).columns(WORDS.fields()).valuesOfRecords(words).execute();
        }
    }

    private SelectSeekStep1<Record, Long> select(WorkshopId workshop, Condition which) {
        return select(workshop, which, CONTRIBUTION.asterisk(), WORDS.WORDS_, WORDS.SALT);
    }

    private SelectSeekStep1<Record, Long> select(
            WorkshopId workshop, Condition which, SelectFieldOrAsterisk... what) {
        return database.select(what)
                .from(CONTRIBUTION)
                .leftJoin(WORDS)
                .on(WORDS.WORKSHOP_ID.eq(CONTRIBUTION.WORKSHOP_ID))
                .and(WORDS.SEQ.eq(CONTRIBUTION.SEQ))
                .where(CONTRIBUTION.WORKSHOP_ID.eq(workshop.value()))
                .and(which)
                .orderBy(CONTRIBUTION.SEQ);
    }

    private static ContributionRecord contribution(WorkshopId workshop, Row row, Hash hash) {
        return new ContributionRecord(
                workshop.value(),
                row.seq(),
                row.command(),
                row.part(),
                row.author(),
                LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC),
                row.type(),
                row.version(),
                row.facts(),
                row.commitment().bytes(),
                hash.bytes());
    }

    private static WordsRecord words(WorkshopId workshop, long seq, Row.Words words) {
        return new WordsRecord(workshop.value(), seq, words.json(), words.salt().bytes());
    }

    private static Row row(Record record) {
        var words =
                Optional.ofNullable(record.get(WORDS.WORDS_))
                        .map(json -> new Row.Words(json, Salt.of(record.get(WORDS.SALT))));
        return new Row(
                record.get(CONTRIBUTION.SEQ),
                record.get(CONTRIBUTION.COMMAND_ID),
                record.get(CONTRIBUTION.PART),
                record.get(CONTRIBUTION.AUTHOR_ID),
                record.get(CONTRIBUTION.AT).toInstant(ZoneOffset.UTC),
                record.get(CONTRIBUTION.TYPE),
                record.get(CONTRIBUTION.VERSION),
                record.get(CONTRIBUTION.FACTS),
                Hash.of(record.get(CONTRIBUTION.COMMITMENT)),
                words);
    }

    private static Stored stored(Record record) {
        return new Stored(row(record), Hash.of(record.get(CONTRIBUTION.HASH)));
    }
}
