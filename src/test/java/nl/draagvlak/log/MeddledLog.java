package nl.draagvlak.log;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.transaction.PlatformTransactionManager;

/// A real log that counts its transactions and what is read, and in which a test can make things go
/// wrong.
public class MeddledLog extends ContributionLog {

    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicLong entriesRead = new AtomicLong();
    private volatile Runnable before = () -> {};
    private volatile Runnable after = () -> {};

    private final DSLContext database;
    private final PlatformTransactionManager transactions;

    public MeddledLog(DSLContext database, PlatformTransactionManager transactions) {
        super(database, transactions);
        this.database = database;
        this.transactions = transactions;
    }

    /// A log that only says that it has stored something.
    public ContributionLog thatStoresNothing() {
        return new ContributionLog(database, transactions) {
            @Override
            public void append(
                    WorkshopId workshop,
                    long known,
                    Collection<CommandId> commands,
                    Author author) {
                author.write(List.of(), Map.of());
            }
        };
    }

    /// Happens before each transaction begins.
    public void before(Runnable mischief) {
        before = mischief;
    }

    /// Happens when a transaction has been committed.
    public void after(Runnable mischief) {
        after = mischief;
    }

    public int attempts() {
        return attempts.get();
    }

    /// How many entries have been handed over one by one.
    long entriesRead() {
        return entriesRead.get();
    }

    @Override
    public void forEach(WorkshopId workshop, long known, long last, Consumer<Entry> reader) {
        super.forEach(
                workshop,
                known,
                last,
                entry -> {
                    entriesRead.incrementAndGet();
                    reader.accept(entry);
                });
    }

    @Override
    public void append(
            WorkshopId workshop, long known, Collection<CommandId> commands, Author author) {
        attempts.incrementAndGet();
        before.run();
        super.append(workshop, known, commands, author);
        after.run();
    }
}
