package nl.draagvlak.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DatabaseConfigurationTest {

    @Test
    void anotherDatabaseKeepsTheEmbeddedOneAway(@TempDir Path data) {
        new ApplicationContextRunner()
                .withUserConfiguration(DatabaseConfiguration.class)
                .withPropertyValues(
                        "draagvlak.data=" + data,
                        "draagvlak.db.url=jdbc:mariadb://db.example/draagvlak",
                        "draagvlak.db.user=runner",
                        "draagvlak.db.password=r",
                        "draagvlak.db.owner=owner",
                        "draagvlak.db.owner-password=o")
                .run(context ->
                        assertThat(context)
                                .hasSingleBean(Connections.class)
                                .doesNotHaveBean(EmbeddedMariaDb.class)
                                .doesNotHaveBean(Owner.class));
    }
}
