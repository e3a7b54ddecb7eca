package nl.draagvlak.database;

import static org.jooq.impl.DSL.currentUser;
import static org.jooq.impl.DSL.using;

import java.nio.file.Path;
import org.jooq.SQLDialect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Decides which MariaDB is used: the embedded one, unless `DRAAGVLAK_DB_URL` names another.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final String EMBEDDED = "embeddedMariaDb";

    @Bean
    @ConditionalOnMissingBean
    DataDirectory data(@Value("${draagvlak.data}") Path path) {
        return DataDirectory.claim(path)
                .orElseThrow(() -> new IllegalStateException(path + " is in use"));
    }

    /// The embedded database comes up while the other beans are made.
    @Bean
    @Conditional(NoOtherDatabase.class)
    static BeanFactoryPostProcessor databaseFirst() {
        return beans -> beans.getBean(EMBEDDED);
    }

    @Bean(name = EMBEDDED, initMethod = "start", destroyMethod = "stop")
    @Conditional(NoOtherDatabase.class)
    EmbeddedMariaDb embeddedMariaDb(
            DataDirectory data, @Value("${draagvlak.mariadb-binaries:}") String binaries) {
        var unpacked = binaries.isEmpty() ? data.folder("mariadb-bin") : Path.of(binaries);
        return new EmbeddedMariaDb(data, unpacked.toAbsolutePath());
    }

    @Bean
    @Conditional(NoOtherDatabase.class)
    Connections embeddedConnections(EmbeddedMariaDb database) {
        return database.connections();
    }

    @Bean
    @Conditional(NoOtherDatabase.class)
    Owner owner(Connections connections) {
        return new Owner(connections.toMigrate());
    }

    @Bean
    @ConditionalOnMissingBean
    Connections ownConnections(
            @Value("${draagvlak.db.url}") String url,
            @Value("${draagvlak.db.user}") String user,
            @Value("${draagvlak.db.password}") String password,
            @Value("${draagvlak.db.owner}") String owner,
            @Value("${draagvlak.db.owner-password}") String ownerPassword) {
        return new Connections(
                url,
                new Connections.Account(user, password),
                new Connections.Account(owner, ownerPassword));
    }

    @Bean
    JdbcConnectionDetails runningConnection(Connections connections) {
        return connections.toRun();
    }

    @Bean
    FlywayConnectionDetails migratingConnection(Connections connections) {
        return connections.toMigrate();
    }

    @Bean
    FlywayConfigurationCustomizer grantsToTheRunningAccount(Connections connections) {
        return flyway -> flyway.placeholders(java.util.Map.of("runner", grantee(connections)));
    }

    /// The running account as MariaDB itself names it, quoted for a GRANT: `'user'@'host'`.
    private static String grantee(Connections connections) {
        var account = connections.running();
        var server = connections.urlOfInformationSchema();
        try (var dsl = using(server, account.user(), account.password())) {
            dsl.configuration().set(SQLDialect.MARIADB);
            var name = dsl.select(currentUser()).fetchSingle().value1();
            var at = name.lastIndexOf('@');
            return quoted(name.substring(0, at)) + "@" + quoted(name.substring(at + 1));
        }
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
