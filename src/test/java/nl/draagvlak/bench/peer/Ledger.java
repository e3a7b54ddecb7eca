package nl.draagvlak.bench.peer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import nl.draagvlak.database.BareDatabase;

/// A table in MariaDB to which one writer adds whatever waits, with one commit.
final class Ledger implements AutoCloseable {

    private final BareDatabase database = new BareDatabase();
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private final Consumer<String> kept;
    private final Thread writer;

    /// `kept` gets the lines of a commit, one below the other.
    Ledger(Consumer<String> kept) {
        this.kept = kept;
        try {
            var connection = connect();
            connection.createStatement().execute("create table line (words varchar(100))");
            connection.setAutoCommit(false);
            writer = Thread.ofPlatform().daemon().name("ledger").start(() -> write(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        var owner = database.owner();
        var how = new Properties();
        how.setProperty("user", owner.getUsername());
        how.setProperty("password", owner.getPassword());
        how.setProperty("useBulkStmts", "true");
        return DriverManager.getConnection(owner.getJdbcUrl(), how);
    }

    void take(String line) {
        waiting.add(line);
    }

    private void write(Connection connection) {
        try (connection) {
            while (true) {
                var lines = new ArrayList<String>();
                lines.add(waiting.take());
                waiting.drainTo(lines);
                commit(connection, lines);
                kept.accept(String.join("\n", lines));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void commit(Connection connection, List<String> lines) throws SQLException {
        try (var insert = connection.prepareStatement("insert into line values (?)")) {
            for (var line : lines) {
                insert.setString(1, line);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    long committed() {
        try (var connection = connect();
                var counted =
                        connection.createStatement().executeQuery("select count(*) from line")) {
            counted.next();
            return counted.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        writer.interrupt();
        try {
            writer.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
