package nl.draagvlak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/// The account that Draagvlak runs with can add to the log and can change nothing in it.
@RunningDraagvlak
class AppendOnlyTest {

    /// Command, column or database denied, and access denied altogether.
    private static final Set<Integer> NOT_ALLOWED = Set.of(1142, 1143, 1044, 1227);

    /// Wrong password, no such account, or not over the network.
    private static final Set<Integer> NO_ENTRY = Set.of(1045, 1130, 1698);

    private static final String A_CONTRIBUTION =
            """
            INSERT INTO #contribution SELECT * FROM #contribution WHERE #contribution.seq = 1 LIMIT 1\
            """;

    private static final String[] TABLES = {"workshop", "contribution", "words", "elsewhere"};

    private final Pen pen;
    private final DataSource running;
    private final FlywayConnectionDetails migrating;
    private WorkshopId workshop;

    AppendOnlyTest(
            @Autowired ContributionLog log,
            @Autowired DataSource running,
            @Autowired FlywayConnectionDetails migrating) {
        this.pen = new Pen(log);
        this.running = running;
        this.migrating = migrating;
        this.workshop = pen.newWorkshop();
    }

    @BeforeEach
    void aLogWithWords() {
        workshop = pen.newWorkshop();
        pen.write(workshop, Pen.newCommand(), Samples.all().toArray(Contribution[]::new));
    }

    /// Statements in which `#` stands before the name of each table.
    static Stream<String> changes() {
        return Stream.of(
                "UPDATE #contribution SET type = 'x'",
                "UPDATE #contribution SET seq = seq WHERE 1 = 0",
                "DELETE FROM #contribution",
                "REPLACE" + A_CONTRIBUTION.substring("INSERT".length()),
                "TRUNCATE TABLE #contribution",
                "ALTER TABLE #contribution ADD COLUMN note INT",
                A_CONTRIBUTION + " ON DUPLICATE KEY UPDATE type = 'x'",
                A_CONTRIBUTION + " ON DUPLICATE KEY UPDATE type = VALUES(type)",
                A_CONTRIBUTION + " ON DUPLICATE KEY UPDATE #contribution.seq = 1",
                "CREATE TRIGGER #sly BEFORE INSERT ON #contribution FOR EACH ROW SET NEW.type ="
                        + " 'x'",
                "RENAME TABLE #contribution TO #elsewhere",
                "DROP TABLE #contribution",
                "UPDATE #workshop SET id = id",
                "DELETE FROM #workshop",
                "TRUNCATE TABLE #workshop",
                "DROP TABLE #workshop",
                "UPDATE #words SET words = '[]'",
                "INSERT INTO #words SELECT * FROM #words LIMIT 1"
                        + " ON DUPLICATE KEY UPDATE words = '[]'",
                "TRUNCATE TABLE #words",
                "ALTER TABLE #words DROP COLUMN salt",
                "DROP TABLE #words");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsNotAllowed(String change) throws SQLException {
        var before = pen.read(workshop);

        try (var connection = running.getConnection()) {
            assertThatThrownBy(() -> execute(connection, change.replace("#", "")))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(NOT_ALLOWED).contains(e.getErrorCode()));
        }
        assertThat(pen.read(workshop)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void canaryTheSameChangeGoesThroughOnACopyWhereMoreIsGranted(String change)
            throws SQLException {
        try (var owner = owner();
                var connection = running.getConnection()) {
            copyTables(owner, accountOf(connection));
            try {
                assertThatCode(() -> execute(connection, change.replace("#", "copy_of_")))
                        .doesNotThrowAnyException();
            } finally {
                dropCopies(owner, accountOf(connection));
            }
        }
    }

    @Test
    void wordsCanBeErased() throws SQLException {
        try (var connection = running.getConnection()) {
            execute(connection, "DELETE FROM words WHERE workshop_id = '" + workshop.value() + "'");
        }
        assertThat(pen.read(workshop)).hasSameSizeAs(Samples.all());
    }

    @Test
    void theLogCanBeMadeLonger() {
        assertThatCode(() -> pen.write(workshop, Pen.newCommand(), Samples.all().getFirst()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"root", "draagvlak", "owner", "mariadb.sys", ""})
    void nobodyComesInWithoutAPassword(String account) {
        assertThatThrownBy(() -> DriverManager.getConnection(migrating.getJdbcUrl(), account, ""))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(NO_ENTRY).contains(e.getErrorCode()));
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                migrating.getJdbcUrl(), migrating.getUsername(), migrating.getPassword());
    }

    private static void copyTables(Connection owner, String account) throws SQLException {
        for (var table : TABLES) {
            if (!table.equals("elsewhere")) {
                execute(owner, "CREATE TABLE copy_of_" + table + " LIKE " + table);
                execute(owner, "INSERT INTO copy_of_" + table + " SELECT * FROM " + table);
            }
            execute(owner, "GRANT ALL ON copy_of_" + table + " TO " + account);
        }
    }

    private static void dropCopies(Connection owner, String account) throws SQLException {
        for (var table : TABLES) {
            execute(owner, "DROP TABLE IF EXISTS copy_of_" + table);
            execute(owner, "REVOKE ALL ON copy_of_" + table + " FROM " + account);
        }
    }

    private static String accountOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT CURRENT_USER()")) {
            result.next();
            return "'" + result.getString(1).replace("@", "'@'") + "'";
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
