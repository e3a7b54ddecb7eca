package nl.draagvlak.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.workshop.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/// What was released cannot be changed by the account that Draagvlak runs with, and a change by
/// anybody else is noticed.
@RunningDraagvlak
class ReleasedSetsTest {

    /// Command or column denied, and access denied altogether.
    private static final Set<Integer> NOT_ALLOWED = Set.of(1142, 1143, 1044, 1227);

    private final ReleasedSets sets;
    private final DataSource running;
    private final FlywayConnectionDetails migrating;

    ReleasedSetsTest(
            @Autowired ReleasedSets sets,
            @Autowired DataSource running,
            @Autowired FlywayConnectionDetails migrating) {
        this.sets = sets;
        this.running = running;
        this.migrating = migrating;
    }

    @Test
    void bytesAreFoundByTheirSha256() {
        var fingerprint = sets.keep("abc".getBytes(UTF_8));
        assertThat(fingerprint.hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(sets.find(fingerprint)).isEqualTo("abc".getBytes(UTF_8));
        assertThat(sets.keep("abc".getBytes(UTF_8))).isEqualTo(fingerprint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE # SET content = 'x'",
                "DELETE FROM #",
                "TRUNCATE TABLE #",
                "DROP TABLE #",
                "REPLACE INTO # SELECT * FROM # LIMIT 1",
                "INSERT INTO # SELECT * FROM # LIMIT 1 ON DUPLICATE KEY UPDATE content = 'x'"
            })
    void aChangeIsNotAllowed(String change) throws SQLException {
        sets.keep("something".getBytes(UTF_8));
        try (var connection = running.getConnection()) {
            assertThatThrownBy(() -> execute(connection, change.replace("#", "released_set")))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(NOT_ALLOWED).contains(e.getErrorCode()));
        }
        try (var owner = owner()) {
            execute(owner, "CREATE TABLE copy_of_released_set LIKE released_set");
            assertThatCode(() -> execute(owner, change.replace("#", "copy_of_released_set")))
                    .as("the owner may")
                    .doesNotThrowAnyException();
            execute(owner, "DROP TABLE IF EXISTS copy_of_released_set");
        }
    }

    @Test
    void aChangeByAnybodyElseIsNoticed() throws SQLException {
        var fingerprint = sets.keep("four per cent".getBytes(UTF_8));
        try (var owner = owner()) {
            execute(
                    owner,
                    "UPDATE released_set SET content = 'five per cent' WHERE sha256 = UNHEX('%s')"
                            .formatted(fingerprint.hex()));
        }
        assertThatThrownBy(() -> sets.find(fingerprint)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsGoneIsNoticed() {
        assertThatThrownBy(() -> sets.find(new Fingerprint("0".repeat(64))))
                .isInstanceOf(IllegalStateException.class);
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                migrating.getJdbcUrl(), migrating.getUsername(), migrating.getPassword());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
