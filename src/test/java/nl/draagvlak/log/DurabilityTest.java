package nl.draagvlak.log;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagvlak.RunningDraagvlak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

@RunningDraagvlak
class DurabilityTest {

    private final Durability durability;

    DurabilityTest(@Autowired Durability durability) {
        this.durability = durability;
    }

    @Test
    void theEmbeddedDatabaseIsSafe() {
        assertThat(durability.holds()).isTrue();
        assertThat(durability.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aServerSetAsItMustBeIsSafe() {
        assertThat(StubbedServer.safe().durability().holds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "INNODB_FLUSH_LOG_AT_TRX_COMMIT, 2",
        "INNODB_FLUSH_LOG_AT_TRX_COMMIT, 0",
        "INNODB_DOUBLEWRITE, OFF",
        "SQL_MODE, NO_ENGINE_SUBSTITUTION",
        "CHARACTER_SET_SERVER, latin1"
    })
    void aSettingThatIsNotSafeIsNamed(String variable, String value) {
        var unsafe = StubbedServer.safe().with(variable, value).durability();

        assertThat(unsafe.holds()).isFalse();
        assertThat(unsafe.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(unsafe.health().getDetails().toString()).contains(variable, value);
    }

    @ParameterizedTest
    @CsvSource({"INNODB_FLUSH_LOG_AT_TRX_COMMIT", "SQL_MODE", "CHARACTER_SET_SERVER"})
    void aServerThatDoesNotTellIsNotSafe(String variable) {
        assertThat(StubbedServer.safe().without(variable).durability().holds()).isFalse();
    }
}
