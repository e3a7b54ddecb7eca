package nl.draagvlak.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.room.Room;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What is described is there, and what is there is described.
@RunningDraagvlak
class OpenApiTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final WebApplicationContext draagvlak;
    private final RequestMappingHandlerMapping handlers;
    private final Client client;

    @Autowired
    OpenApiTest(
            WebApplicationContext draagvlak,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.draagvlak = draagvlak;
        this.handlers = handlers;
        this.client = Client.of(draagvlak);
    }

    @Test
    void theFileIsWithoutMistakes() {
        var parsed = parse(file());
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    }

    @Test
    void whatIsDescribedIsThereAndTheOtherWayRound() {
        assertThat(described()).isNotEmpty().isEqualTo(mapped());
    }

    @Test
    void canaryAPathThatIsNotDescribedIsFound() {
        var file = file().replace("/parameter-sets/latest:", "/parameter-sets/newest:");
        assertThat(operations(parse(file).getOpenAPI())).isNotEqualTo(mapped());
    }

    @Test
    void realAnswersAreAsDescribed() {
        var room = new Room(draagvlak);
        room.submit(room.facilitator(), new OpenStage(Stage.AGREEMENT));
        Client.release(room, "First", draagvlak);
        var warehouse = client.with(Client.tokenFor(room, draagvlak));
        var sets = "/api/v1/workshops/" + room.workshop().value() + "/parameter-sets";

        var list = MAPPER.readTree(warehouse.get(sets).getContentAsByteArray());
        assertThat(list).hasSize(1);
        assertThat(problems(component("Version"), list.get(0).toString())).isEmpty();
        for (var problem : List.of(client.get(sets), warehouse.get(sets + "/9"))) {
            var words = new String(problem.getContentAsByteArray(), UTF_8);
            assertThat(problems(component("Problem"), words)).isEmpty();
        }
        var set = new String(warehouse.get(sets + "/1").getContentAsByteArray(), UTF_8);
        assertThat(problems(published(), set)).isEmpty();
    }

    @Test
    void canaryAnotherAnswerIsNotAsDescribed() {
        assertThat(problems(component("Version"), "{\"version\":0}")).isNotEmpty();
        assertThat(problems(published(), "{}")).isNotEmpty();
    }

    @Test
    void anybodyReadsTheDescriptions() {
        var api = client.get("/openapi.yaml");
        assertThat(api.getStatus()).isEqualTo(200);
        assertThat(api.getContentType()).isEqualTo("application/yaml");
        var schema = client.get("/schemas/parameter-set-1.json");
        assertThat(schema.getStatus()).isEqualTo(200);
        assertThat(schema.getContentType()).isEqualTo("application/schema+json");
        assertThat(schema.getHeaders("Set-Cookie")).isEmpty();
    }

    private String file() {
        return new String(client.get("/openapi.yaml").getContentAsByteArray(), UTF_8);
    }

    /// What it refers to outside the file is served beside it, and is not looked for.
    private static SwaggerParseResult parse(String file) {
        var options = new ParseOptions();
        options.setResolve(false);
        return new OpenAPIV3Parser().readContents(file, null, options);
    }

    private Set<String> described() {
        return operations(parse(file()).getOpenAPI());
    }

    private static Set<String> operations(OpenAPI api) {
        var operations = new TreeSet<String>();
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap()
                                .keySet()
                                .forEach(method -> operations.add(method + " " + path)));
        return operations;
    }

    /// Every operation of the API but the one that answers where there is none.
    private Set<String> mapped() {
        var operations = new TreeSet<String>();
        handlers.getHandlerMethods()
                .forEach((info, _) -> {
                    for (var path : info.getPatternValues()) {
                        if (path.startsWith("/api/") && !path.endsWith("**")) {
                            info.getMethodsCondition()
                                    .getMethods()
                                    .forEach(method ->
                                            operations.add(method + " " + withoutPattern(path)));
                        }
                    }
                });
        return operations;
    }

    /// `{number:\d{1,9}}` is described as `{number}`.
    private static String withoutPattern(String path) {
        return path.replaceAll("\\{(\\w+):.*?}}", "{$1}");
    }

    private Schema component(String name) {
        var whole = (ObjectNode) new YAMLMapper().readTree(file());
        whole.put("$ref", "#/components/schemas/" + name);
        return schema(whole.toString());
    }

    private Schema published() {
        return schema(
                new String(
                        client.get("/schemas/parameter-set-1.json").getContentAsByteArray(),
                        UTF_8));
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static List<String> problems(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        how -> how.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
