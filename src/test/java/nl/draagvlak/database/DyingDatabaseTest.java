package nl.draagvlak.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.draagvlak.live.Answer;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.live.Wishes;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.log.Durability;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;

/// The embedded database is killed under a running workshop.
@SpringBootTest(
        classes = DyingDatabaseTest.MemoryAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "draagvlak.data=target/test-data/${random.uuid}",
            "draagvlak.mariadb-binaries=target/mariadb-bin"
        })
@DirtiesContext
class DyingDatabaseTest {

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(8);

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final Command OPEN = new Stages.OpenStage(Stage.NBAS);
    private static final Command CLOSE = new Stages.CloseStage(Stage.NBAS);

    private final DataDirectory data;
    private final ContributionLog log;
    private final Durability durability;
    private final LiveWorkshops workshops;

    private final WorkshopId workshop = new WorkshopId(UUID.randomUUID());
    private final ParticipantId ann = Wishes.somebody();

    DyingDatabaseTest(
            @Autowired DataDirectory data,
            @Autowired ContributionLog log,
            @Autowired Durability durability,
            @Autowired LiveWorkshops workshops) {
        this.data = data;
        this.log = log;
        this.durability = durability;
        this.workshops = workshops;
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"nl.draagvlak.database", "nl.draagvlak.log", "nl.draagvlak.live"})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JooqAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class
    })
    static class MemoryAlone {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @AfterEach
    void nothingStandsInItsWay() throws IOException {
        standAside();
    }

    @Test
    void comesBackByItselfAndHasLostNothing() throws IOException {
        whenOpened();
        var wish = Wishes.of(ann, CLOSE);
        submit(wish).thenAccepted();

        standInTheWay();
        kill();

        var since = Instant.now();
        wish(OPEN).thenRefused(Refusal.DATABASE_AWAY);
        assertThat(Duration.between(since, Instant.now())).isLessThan(A_FEW_SECONDS);
        open(new WorkshopId(UUID.randomUUID())).thenRefused(Refusal.DATABASE_AWAY);
        assertThat(durability.health().getStatus()).isEqualTo(Status.DOWN);

        standAside();

        await().atMost(LONG_ENOUGH).until(() -> durability.health().getStatus().equals(Status.UP));
        submit(wish).thenAccepted();
        wish(OPEN).thenAccepted();
        assertThat(workshops.seen(workshop, Role.PARTICIPANT).orElseThrow().seq()).isEqualTo(6);
        assertThat(log.firstWrongEntry(workshop)).isEmpty();
    }

    @Test
    void comesBackEveryTime() throws IOException {
        whenOpened();
        for (var command : List.of(CLOSE, OPEN)) {
            kill();
            await().atMost(LONG_ENOUGH).untilAsserted(() -> wish(command).thenAccepted());
        }
        assertThat(log.firstWrongEntry(workshop)).isEmpty();
    }

    private void whenOpened() {
        open(workshop).thenAccepted();
    }

    private Answer open(WorkshopId id) {
        return new Answer(workshops.open(id, Wishes.of(ann, Wishes.opening())));
    }

    private Answer wish(Command command) {
        return submit(Wishes.of(ann, command));
    }

    private Answer submit(Submission submission) {
        return new Answer(workshops.submit(workshop, submission).orElseThrow());
    }

    private void kill() throws IOException {
        var pid = Long.parseLong(Files.readString(data.resolve("mariadb.pid")).strip());
        var process = ProcessHandle.of(pid).orElseThrow();
        assertThat(process.info().command().orElseThrow()).contains("mariadb-bin");
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Where a folder has the name of its first statements, the database cannot start. A file of
    /// that name is the database's own, as long as it is coming up.
    private void standInTheWay() throws IOException {
        await().atMost(LONG_ENOUGH).until(() -> !Files.exists(firstStatements()));
        Files.createDirectories(obstacle());
    }

    private void standAside() throws IOException {
        if (Files.isDirectory(firstStatements())) {
            Files.deleteIfExists(obstacle());
            Files.deleteIfExists(firstStatements());
        }
    }

    private Path obstacle() {
        return firstStatements().resolve("in-the-way");
    }

    private Path firstStatements() {
        return data.resolve("mariadb-init.sql");
    }
}
