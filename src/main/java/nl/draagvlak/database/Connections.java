package nl.draagvlak.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// How to reach the database: one account runs, another migrates and grants.
record Connections(String url, Account running, Account migrating) {

    private static final String IN_UTC = "timezone=UTC&forceConnectionTimeZoneToSession=true";

    /// In milliseconds: people get an answer, even when the database hangs.
    private static final String PATIENCE = "connectTimeout=3000&socketTimeout=10000";

    record Account(String user, String password) {}

    /// Every connection speaks UTC, whatever the address says about it.
    private String urlInUtc() {
        return url + (url.contains("?") ? "&" : "?") + IN_UTC;
    }

    /// The one schema that an account may use before anything is granted to it.
    String urlOfInformationSchema() {
        return url.replaceFirst("(//[^/]+/)[^?]*", "$1information_schema");
    }

    JdbcConnectionDetails toRun() {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return urlInUtc() + "&" + PATIENCE;
            }

            @Override
            public String getUsername() {
                return running.user();
            }

            @Override
            public String getPassword() {
                return running.password();
            }
        };
    }

    FlywayConnectionDetails toMigrate() {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return urlInUtc();
            }

            @Override
            public String getUsername() {
                return migrating.user();
            }

            @Override
            public String getPassword() {
                return migrating.password();
            }
        };
    }
}
