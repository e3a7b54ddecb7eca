package nl.draagvlak.log;

import static java.util.stream.Collectors.groupingBy;
import static nl.draagvlak.tables.Tables.CONTRIBUTION;
import static nl.draagvlak.tables.Tables.WORDS;
import static nl.draagvlak.tables.Tables.WORKSHOP;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import nl.draagvlak.tables.tables.records.ContributionRecord;
import nl.draagvlak.tables.tables.records.WordsRecord;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectSeekStep1;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// The contributions of all workshops: appended in order, read in order, changed by nobody.
@Repository
public class ContributionLog {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int MOST_ATTEMPTS = 5;

    /// Record changed, lock wait timeout, duplicate key, deadlock.
    private static final Set<Integer> CONFLICTS = Set.of(1020, 1205, 1062, 1213);

    private final DSLContext database;
    private final TransactionTemplate transaction;
    private final RandomGenerator random = new SecureRandom();

    ContributionLog(DSLContext database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /// Decides what to append, knowing all that is on disk; it may run more than once.
    public interface Author {

        /// Gets the entries behind the ones it knew, and those that the commands it asked about
        /// have led to; gives the entries that follow.
        List<Entry> write(List<Entry> tail, Map<CommandId, List<Entry>> done);
    }

    /// Makes room for a workshop, unless there is.
    public void create(WorkshopId workshop) {
        database.insertInto(WORKSHOP, WORKSHOP.ID)
                .values(workshop.value())
                .onDuplicateKeyIgnore()
                .execute();
    }

    public boolean has(WorkshopId workshop) {
        return database.fetchExists(WORKSHOP, WORKSHOP.ID.eq(workshop.value()));
    }

    /// Appends what the author writes, as one transaction that no other one of this workshop
    /// overlaps: locking the workshop's row comes first, so that `seq` has no gaps.
    ///
    /// Throws [DataAccessException] or [TransactionException] when the outcome is unknown; asking
    /// again with the same commands then tells, since what they led to is read first.
    public void append(
            WorkshopId workshop, long known, Collection<CommandId> commands, Author author) {
        for (var attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(
                        _ -> appendOnce(workshop, known, commands, author));
                return;
            } catch (DataAccessException | TransactionException e) {
                if (attempt == MOST_ATTEMPTS || !isConflict(e)) {
                    throw e;
                }
            }
        }
    }

    /// Somebody else wrote at the same moment, so reading the tail and deciding again helps.
    private static boolean isConflict(RuntimeException e) {
        return NestedExceptionUtils.getRootCause(e) instanceof SQLException cause
                && CONFLICTS.contains(cause.getErrorCode());
    }

    private void appendOnce(
            WorkshopId workshop, long known, Collection<CommandId> commands, Author author) {
        lock(workshop);
        var tail = new ArrayList<Entry>();
        var last = Row.genesis(workshop);
        for (var stored : storedFrom(workshop, known).fetch(ContributionLog::stored)) {
            if (stored.row().seq() > known) {
                tail.add(entry(stored.row()));
            }
            last = stored.hash();
        }
        var written = author.write(List.copyOf(tail), done(workshop, commands));
        if (!written.isEmpty()) {
            insert(workshop, last, written);
        }
    }

    /// Hands over the entries behind `known`, oldest first, without holding them all at once.
    public void forEach(WorkshopId workshop, long known, Consumer<Entry> reader) {
        var from = known;
        while (true) {
            var rows =
                    storedFrom(workshop, from + 1).limit(ROWS_AT_ONCE).fetch(ContributionLog::row);
            rows.forEach(row -> reader.accept(entry(row)));
            if (rows.size() < ROWS_AT_ONCE) {
                return;
            }
            from = rows.getLast().seq();
        }
    }

    /// The first entry that is not what was once written, found by working the chain out again.
    public Optional<Long> firstWrongEntry(WorkshopId workshop) {
        var hash = Row.genesis(workshop);
        var expected = 1L;
        // Nothing may stand before the first entry either.
        var from = Long.MIN_VALUE;
        while (true) {
            var rows =
                    storedFrom(workshop, from).limit(ROWS_AT_ONCE).fetch(ContributionLog::stored);
            for (var stored : rows) {
                hash = stored.row().after(hash);
                if (stored.row().seq() != expected
                        || !hash.equals(stored.hash())
                        || !stored.row().keepsItsWord()) {
                    return Optional.of(Math.min(expected, stored.row().seq()));
                }
                expected++;
            }
            from = expected;
            if (rows.size() < ROWS_AT_ONCE) {
                return Optional.empty();
            }
        }
    }

    private record Stored(Row row, Hash hash) {}

    private void lock(WorkshopId workshop) {
        database.select(WORKSHOP.ID)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop.value()))
                .forUpdate()
                .fetchSingle();
    }

    private SelectSeekStep1<Record, Long> storedFrom(WorkshopId workshop, long seq) {
        return rows(workshop, CONTRIBUTION.SEQ.ge(seq)).orderBy(CONTRIBUTION.SEQ);
    }

    private Map<CommandId, List<Entry>> done(WorkshopId workshop, Collection<CommandId> commands) {
        var ids = commands.stream().map(CommandId::value).toList();
        return rows(workshop, CONTRIBUTION.COMMAND_ID.in(ids))
                .orderBy(CONTRIBUTION.SEQ)
                .fetch(record -> entry(row(record)))
                .stream()
                .collect(groupingBy(Entry::command));
    }

    private SelectConditionStep<Record> rows(WorkshopId workshop, Condition which) {
        return database.select(CONTRIBUTION.asterisk(), WORDS.WORDS_, WORDS.SALT)
                .from(CONTRIBUTION)
                .leftJoin(WORDS)
                .on(WORDS.WORKSHOP_ID.eq(CONTRIBUTION.WORKSHOP_ID))
                .and(WORDS.SEQ.eq(CONTRIBUTION.SEQ))
                .where(CONTRIBUTION.WORKSHOP_ID.eq(workshop.value()))
                .and(which);
    }

    private void insert(WorkshopId workshop, Hash last, List<Entry> entries) {
        var contributions = new ArrayList<ContributionRecord>();
        var words = new ArrayList<WordsRecord>();
        var hash = last;
        for (var entry : entries) {
            var row = row(entry);
            hash = row.after(hash);
            contributions.add(contribution(workshop, row, hash));
            row.words().ifPresent(said -> words.add(words(workshop, row.seq(), said)));
        }
        database.insertInto(CONTRIBUTION)
                .columns(CONTRIBUTION.fields())
                .valuesOfRecords(contributions)
                .execute();
        if (!words.isEmpty()) {
            database.insertInto(WORDS).columns(WORDS.fields()).valuesOfRecords(words).execute();
        }
    }

    private Row row(Entry entry) {
        var halves = ContributionJson.write(entry.contribution());
        var words = halves.words().map(json -> new Row.Words(json, Salt.random(random)));
        return new Row(
                entry.seq(),
                entry.command().value(),
                entry.part(),
                entry.author().value(),
                entry.at(),
                halves.name().type(),
                halves.name().version(),
                halves.facts(),
                words.map(Row.Words::commitment).orElse(Row.NO_WORDS),
                words);
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
        var contribution = record.into(CONTRIBUTION);
        var words =
                Optional.ofNullable(record.get(WORDS.WORDS_))
                        .map(json -> new Row.Words(json, Salt.of(record.get(WORDS.SALT))));
        return new Row(
                contribution.getSeq(),
                contribution.getCommandId(),
                contribution.getPart(),
                contribution.getAuthorId(),
                contribution.getAt().toInstant(ZoneOffset.UTC),
                contribution.getType(),
                contribution.getVersion(),
                contribution.getFacts(),
                Hash.of(contribution.getCommitment()),
                words);
    }

    private static Stored stored(Record record) {
        return new Stored(row(record), Hash.of(record.get(CONTRIBUTION.HASH)));
    }

    private static Entry entry(Row row) {
        var name = new ContributionJson.Name(row.type(), row.version());
        var words = row.words().map(Row.Words::json);
        return new Entry(
                row.seq(),
                new CommandId(row.command()),
                row.part(),
                new ParticipantId(row.author()),
                row.at(),
                ContributionJson.read(new ContributionJson.Halves(name, row.facts(), words)));
    }
}
