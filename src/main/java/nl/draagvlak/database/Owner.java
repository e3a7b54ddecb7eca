package nl.draagvlak.database;

import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/// The owner of the embedded database, who may do what the running account may not: remove. A
/// database of one's own keeps its owner to itself.
public final class Owner {

    private final FlywayConnectionDetails connection;

    Owner(FlywayConnectionDetails connection) {
        this.connection = connection;
    }

    /// Does everything or nothing.
    public void inTransaction(Consumer<DSLContext> work) {
        var url = connection.getJdbcUrl();
        try (var database = DSL.using(url, connection.getUsername(), connection.getPassword())) {
            database.configuration().set(SQLDialect.MARIADB);
            database.transaction(transaction -> work.accept(transaction.dsl()));
        }
    }
}
