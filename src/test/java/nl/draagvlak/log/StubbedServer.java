package nl.draagvlak.log;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockResult;

/// A database server of which only the settings exist.
public record StubbedServer(Map<String, String> settings) {

    public static StubbedServer safe() {
        return new StubbedServer(
                Map.of(
                        "INNODB_FLUSH_LOG_AT_TRX_COMMIT", "1",
                        "INNODB_DOUBLEWRITE", "ON",
                        "SQL_MODE", "STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION",
                        "CHARACTER_SET_SERVER", "utf8mb4"));
    }

    public StubbedServer with(String setting, String value) {
        var changed = new LinkedHashMap<>(settings);
        changed.put(setting, value);
        return new StubbedServer(changed);
    }

    StubbedServer without(String setting) {
        var changed = new LinkedHashMap<>(settings);
        changed.remove(setting);
        return new StubbedServer(changed);
    }

    public Durability durability() {
        var name = DSL.field(DSL.name("VARIABLE_NAME"), SQLDataType.VARCHAR);
        var value = DSL.field(DSL.name("VARIABLE_VALUE"), SQLDataType.VARCHAR);
        var database = DSL.using(SQLDialect.MARIADB);
        var result = database.newResult(name, value);
        settings.forEach(
                (setting, set) -> result.add(database.newRecord(name, value).values(setting, set)));
        var connection =
                new MockConnection(_ -> new MockResult[] {new MockResult(result.size(), result)});
        return new Durability(DSL.using(connection, SQLDialect.MARIADB));
    }
}
