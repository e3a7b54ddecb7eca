package nl.draagvlak.log;

import static nl.draagvlak.tables.Tables.CONTRIBUTION;
import static nl.draagvlak.tables.Tables.WORDS;
import static nl.draagvlak.tables.Tables.WORKSHOP;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.tables.tables.records.ContributionRecord;
import nl.draagvlak.tables.tables.records.WordsRecord;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectSeekStep1;

/// The three tables of the log.
final class Rows {

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
        return database.select(CONTRIBUTION.asterisk(), WORDS.WORDS_, WORDS.SALT)
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

    /// Column by column: a whole log goes through here when its workshop is opened.
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
