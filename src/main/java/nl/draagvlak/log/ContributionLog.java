package nl.draagvlak.log;

import static java.util.stream.Collectors.groupingBy;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
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

    private final Rows rows;
    private final TransactionTemplate transaction;
    private final RandomGenerator random = new SecureRandom();

    ContributionLog(DSLContext database, PlatformTransactionManager transactions) {
        this.rows = new Rows(database);
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
        rows.make(workshop);
    }

    public boolean has(WorkshopId workshop) {
        return rows.has(workshop);
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
        rows.lock(workshop);
        var tail = new ArrayList<Entry>();
        var last = Row.genesis(workshop);
        for (var stored : rows.from(workshop, known)) {
            if (stored.row().seq() > known) {
                tail.add(stored.row().entry());
            }
            last = stored.hash();
        }
        var done =
                rows.of(workshop, commands).stream()
                        .map(Row::entry)
                        .collect(groupingBy(Entry::command));
        var written = author.write(List.copyOf(tail), done);
        rows.add(workshop, last, written.stream().map(entry -> Row.of(entry, random)).toList());
    }

    /// Hands over the entries behind `known`, oldest first, without holding them all at once.
    public void forEach(WorkshopId workshop, long known, Consumer<Entry> reader) {
        forEach(workshop, known, Long.MAX_VALUE, reader);
    }

    /// The same, up to the entry with the number `last`.
    public void forEach(WorkshopId workshop, long known, long last, Consumer<Entry> reader) {
        rows.forEach(workshop, known, last, reader);
    }

    /// The hash that stands beside the entry with this number.
    public Optional<Hash> hashOf(WorkshopId workshop, long seq) {
        return rows.from(workshop, seq, 1).stream()
                .filter(stored -> stored.row().seq() == seq)
                .map(Rows.Stored::hash)
                .findFirst();
    }

    /// The first entry that is not what was once written, found by working the chain out again.
    public Optional<Long> firstWrongEntry(WorkshopId workshop) {
        var hash = Row.genesis(workshop);
        var expected = 1L;
        // Nothing may stand before the first entry either.
        var from = Long.MIN_VALUE;
        while (true) {
            var page = rows.from(workshop, from, ROWS_AT_ONCE);
            for (var stored : page) {
                hash = stored.row().after(hash);
                if (stored.row().seq() != expected
                        || !hash.equals(stored.hash())
                        || !stored.row().keepsItsWord()) {
                    return Optional.of(Math.min(expected, stored.row().seq()));
                }
                expected++;
            }
            from = expected;
            if (page.size() < ROWS_AT_ONCE) {
                return Optional.empty();
            }
        }
    }
}
