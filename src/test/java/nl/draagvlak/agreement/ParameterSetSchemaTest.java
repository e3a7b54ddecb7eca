package nl.draagvlak.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import nl.draagvlak.subject.nba.Nba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The published schema takes what we release, and nothing that only looks like it.
class ParameterSetSchemaTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TEXT = text();
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(TEXT, InputFormat.JSON);

    @Test
    void whatWeReleaseIsValid() {
        assertThat(problems(new String(Sample.json(), UTF_8))).isEmpty();
    }

    /// Released files stay as they are; of an NBA they have the fields that there were.
    @Test
    void whatWasReleasedBeforeAFieldCameIntoBeingIsStillValid() {
        var set = new String(Sample.json(), UTF_8);
        var older = set;
        for (var field : Nba.KIND.fields()) {
            if (!field.isIn(1)) {
                older = older.replace("\"" + field.key() + "\":\"\",", "");
            }
        }
        assertThat(older).isNotEqualTo(set);
        assertThat(problems(older)).isEmpty();
    }

    @Test
    void theSameHoldsForNumbersAndOpenPoints() {
        var set = new Composition(ParameterSetTest.benchmark());
        var json = ParameterSetJson.write(set.set(Sample.HEAD, "A benchmark", Sample.RELEASED_AT));
        for (var released : List.of(json, Sample.json())) {
            var older = (ObjectNode) MAPPER.readTree(released);
            for (var list : List.of("assumptions", "benchmarks", "open")) {
                older.get(list).forEach(row -> ((ObjectNode) row).remove(SINCE_THEN.get(list)));
            }
            assertThat(problems(older.toString())).isEmpty();
        }
    }

    private static final Map<String, List<String>> SINCE_THEN =
            Map.of(
                    "assumptions",
                            List.of(
                                    "question",
                                    "measures",
                                    "definition",
                                    "known",
                                    "group",
                                    "review",
                                    "evidence"),
                    "benchmarks",
                            List.of(
                                    "question",
                                    "definition",
                                    "series",
                                    "source",
                                    "expectation",
                                    "group",
                                    "reason",
                                    "review",
                                    "evidence"),
                    "open", List.of("kind", "question", "definition", "unit", "group"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"formatVersion\":1 | \"formatVersion\":2",
                "\"currency\":\"EUR\" | \"currency\":\"euro\"",
                "\"currency\":\"EUR\", | ",
                "05:00Z | 05:00+01:00",
                "2026-11-03T | 2026-13-03T",
                "7f3a91c2e04d5b887f | 7F3A91C2E04D5B887F",
                "\"status\":\"agreed-with-dissent\" | \"status\":\"AGREED\"",
                "\"value\":0.046 | \"value\":\"0.046\"",
                "\"agreement\":0.666667 | \"agreement\":66.6667",
                "\"unit\":\"share\" | \"unit\":\"%\"",
                "\"validFrom\":\"2027-01-01\" | \"validFrom\":\"1 January\"",
                "\"type\":\"RETENTION\" | \"type\":\"KEEPING\"",
                "\"object\":1 | \"object\":-1",
                "\"columns\":12 | \"columns\":12,\"rows\":3",
                "\"why\":\"parked\" | \"why\":\"\"",
                "\"kind\":\"nba\" | \"kind\":\"letter\"",
                "\"upper\":0.065} | \"most\":0.065}",
                "\"review\":null | \"review\":\"June\"",
                "[10,15,16] | []",
                "00000000-0000-0005-0000-000000000004 | 4"
            })
    void whatIsBrokenIsNot(String right, String wrong) {
        var set = new String(Sample.json(), UTF_8);
        assertThat(set).contains(right);
        assertThat(problems(set.replace(right, Objects.requireNonNullElse(wrong, ""))))
                .isNotEmpty();
    }

    @Test
    void itKnowsEveryFieldOfAnNbaAndEveryChoice() {
        var fields = MAPPER.readTree(TEXT).at("/$defs/nba/properties");
        assertThat(fields.propertyNames())
                .containsAll(Nba.KIND.fields().stream().map(field -> field.key()).toList())
                .hasSize(Nba.KIND.fields().size() + 4);
        for (var field : Nba.KIND.fields()) {
            var options = Arrays.stream(field.options()).map(Enum::name).toList();
            var declared = fields.get(field.key());
            var known = declared.has("items") ? declared.at("/items/enum") : declared.at("/enum");
            assertThat(words(known)).as(field.key()).isEqualTo(options);
        }
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
    }

    static List<String> problems(String json) {
        return SCHEMA
                .validate(
                        json,
                        InputFormat.JSON,
                        how -> how.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text() {
        var name = "/nl/draagvlak/api/parameter-set-1.json";
        try (var file =
                Objects.requireNonNull(ParameterSetSchemaTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
