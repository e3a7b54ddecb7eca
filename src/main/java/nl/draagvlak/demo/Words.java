package nl.draagvlak.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.workshop.Text;
import tools.jackson.databind.JsonNode;

/// A part of the script as it is written, read in one language.
record Words(JsonNode json, Locale language) {

    boolean has(String key) {
        return json.has(key);
    }

    /// A part that has to be there.
    Words at(String key) {
        if (!has(key)) {
            throw new IllegalArgumentException(json + " has no " + key);
        }
        return new Words(json.get(key), language);
    }

    String word(String key) {
        return at(key).word();
    }

    /// A word, or a number as it is written.
    String word() {
        return json.asString();
    }

    /// Words between blanks: `joris tessa daan`.
    List<String> words(String key) {
        return has(key) ? Arrays.asList(word(key).strip().split("\\s+")) : List.of();
    }

    /// What people read, in one language or, where it is the same, in both.
    Text text() {
        return Text.of(json.isObject() ? word(language.getLanguage()) : word());
    }

    /// What people read; nothing where it does not say anything.
    Text text(String key) {
        return has(key) ? at(key).text() : Text.NONE;
    }

    int number(String key) {
        return at(key).json().asInt();
    }

    /// The parts of a list, in order.
    List<Words> parts(String key) {
        return at(key).json().values().stream().map(part -> new Words(part, language)).toList();
    }

    /// The keys of a part, in order.
    List<String> keys() {
        return List.copyOf(json.propertyNames());
    }
}
