package nl.draagvlak.log;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Whether the database is set so that what it has committed survives, as it was written.
@Component
public class Durability implements HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(Durability.class);

    private final DSLContext database;
    private volatile List<String> problems;

    Durability(DSLContext database) {
        this.database = database;
        this.problems = problemsNow();
        problems.forEach(problem -> log.error("Contributions are refused: {}", problem));
    }

    /// A setting of the server, the values that are safe, and how to say so to an operator.
    private record Demand(String variable, Predicate<String> isSafe, String wanted) {

        Stream<String> problem(Map<String, String> variables) {
            var value = variables.getOrDefault(variable, "");
            return isSafe.test(value)
                    ? Stream.empty()
                    : Stream.of(variable + " is " + value + ", but must be " + wanted);
        }
    }

    private static final List<Demand> DEMANDS =
            List.of(
                    new Demand("INNODB_FLUSH_LOG_AT_TRX_COMMIT", "1"::equals, "1"),
                    new Demand("INNODB_DOUBLEWRITE", value -> !value.equals("OFF"), "ON"),
                    new Demand("SQL_MODE", value -> value.contains("STRICT_"), "strict"),
                    new Demand("CHARACTER_SET_SERVER", "utf8mb4"::equals, "utf8mb4"));

    /// Whether contributions can be accepted.
    public boolean holds() {
        return problems.isEmpty();
    }

    @Override
    public Health health() {
        try {
            problems = problemsNow();
        } catch (DataAccessException e) {
            return Health.down(e).build();
        }
        return holds()
                ? Health.up().build()
                : Health.down().withDetail("problems", problems).build();
    }

    private List<String> problemsNow() {
        var variableName = field(name("VARIABLE_NAME"), SQLDataType.VARCHAR);
        var value = field(name("VARIABLE_VALUE"), SQLDataType.VARCHAR);
        var variables =
                database.select(variableName, value)
                        .from(table(name("information_schema", "GLOBAL_VARIABLES")))
                        .where(variableName.in(DEMANDS.stream().map(Demand::variable).toList()))
                        .fetchMap(variableName, value);
        return DEMANDS.stream().flatMap(demand -> demand.problem(variables)).toList();
    }
}
