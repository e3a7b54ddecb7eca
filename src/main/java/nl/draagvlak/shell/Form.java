package nl.draagvlak.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What somebody typed into a plain form, and what is wrong with it: both are shown again.
///
/// Problems are keys of sentences, in the order in which they were found.
public record Form(Map<String, String> typed, Map<String, String> problems) {

    public static Form empty() {
        return new Form(Map.of(), Map.of());
    }

    public static Form of(HttpServletRequest request) {
        var typed = new TreeMap<String, String>();
        request.getParameterMap().forEach((field, values) -> typed.put(field, values[0]));
        return new Form(typed, Map.of());
    }

    /// What stands in a field, empty where nothing was sent.
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return typed.containsKey(field);
    }

    public Form with(String field, String value) {
        var more = new TreeMap<>(typed);
        more.put(field, value);
        return new Form(more, problems);
    }

    /// The same form with a sentence beside a field; the first problem of a field stays.
    public Form wrong(String field, String sentence) {
        var more = new LinkedHashMap<>(problems);
        more.putIfAbsent(field, sentence);
        return new Form(typed, more);
    }

    public Form check(String field, Optional<String> problem) {
        return problem.map(sentence -> wrong(field, sentence)).orElse(this);
    }

    public boolean isFine() {
        return problems.isEmpty();
    }

    public boolean isWrong(String field) {
        return problems.containsKey(field);
    }

    /// The key of the sentence beside a field.
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /// Where the reader should look first.
    public boolean isFirstProblem(String field) {
        return problems.keySet().stream().findFirst().filter(field::equals).isPresent();
    }
}
