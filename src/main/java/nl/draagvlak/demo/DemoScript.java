package nl.draagvlak.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Mark;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The workshop of the demo in one language: who is in it, what they have done, and what they do
/// when a visitor lets them join in. It stands in `demo/script.yaml`.
record DemoScript(
        Charter charter,
        Map<String, Text> people,
        List<Scene> scenes,
        Text release,
        List<Scene> encores) {

    private static final String PATH = "/demo/script.yaml";

    /// How long the workshop has lasted when a visitor comes in.
    static final int MINUTES = 120;

    /// Who opens the workshop.
    static final String FACILITATOR = "fatima";

    static DemoScript in(Locale language) {
        var script = new Words(Written.SCRIPT, language);
        return new DemoScript(
                charter(script),
                people(script.at("people")),
                scenes(script, "scenes"),
                script.text("release"),
                scenes(script, "encores"));
    }

    /// In whose place a visitor comes in.
    static String seat(Role role) {
        return role == Role.FACILITATOR ? FACILITATOR : "sanne";
    }

    /// All that has happened, line by line.
    List<Line> lines() {
        return scenes.stream().flatMap(scene -> scene.lines().stream()).toList();
    }

    /// The file is big and never changes.
    static final class Written {

        static final JsonNode SCRIPT = read();

        private static JsonNode read() {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            try (InputStream script = DemoScript.class.getResourceAsStream(PATH)) {
                Object read = new Yaml(new SafeConstructor(options)).load(script);
                return new JsonMapper().valueToTree(read);
            } catch (IOException e) {
                throw new UncheckedIOException(PATH + " cannot be read", e);
            }
        }
    }

    private static Charter charter(Words script) {
        var departments = script.at("departments");
        return new Charter(
                script.text("title"),
                script.text("purpose"),
                departments.keys().stream().map(id -> department(id, departments.at(id))).toList(),
                script.language(),
                Currency.getInstance(script.word("currency")));
    }

    private static Department department(String id, Words said) {
        return new Department(
                new DepartmentId(id), said.text("name"), Mark.valueOf(said.word("mark")));
    }

    private static Map<String, Text> people(Words people) {
        return people.keys().stream().collect(Collectors.toMap(key -> key, people::text));
    }

    private static List<Scene> scenes(Words script, String key) {
        var scenes = new ArrayList<Scene>();
        for (var scene : script.parts(key)) {
            scenes.add(scene(scene, key + " " + scenes.size()));
        }
        return List.copyOf(scenes);
    }

    private static Scene scene(Words words, String name) {
        var lines = new ArrayList<Line>();
        for (var step : words.parts("steps")) {
            Verbs.parts(step)
                    .map(part -> {
                        var line = step.has("name") ? step.word("name") : name + " " + lines.size();
                        return new Line(line, part.who(), part.wish());
                    })
                    .forEach(lines::add);
        }
        return new Scene(words.has("minute") ? words.number("minute") : 0, List.copyOf(lines));
    }
}
