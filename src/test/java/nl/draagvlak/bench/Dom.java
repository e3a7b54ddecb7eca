package nl.draagvlak.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// The elements of one page, as Flow's changes build them up.
final class Dom {

    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;

    private final Map<Integer, Element> elements = new ConcurrentHashMap<>();

    /// One element; a text is one too, with its words as a property.
    static final class Element {

        private final int id;
        private final Map<String, JsonNode> data = new HashMap<>();
        private final Map<String, JsonNode> properties = new ConcurrentHashMap<>();
        private final Map<String, JsonNode> attributes = new ConcurrentHashMap<>();
        private final List<Integer> children = new ArrayList<>();

        Element(int id) {
            this.id = id;
        }

        int id() {
            return id;
        }

        String tag() {
            return said(data, "tag");
        }

        String attribute(String name) {
            return said(attributes, name);
        }

        Optional<JsonNode> property(String name) {
            return Optional.ofNullable(properties.get(name));
        }

        private static String said(Map<String, JsonNode> words, String key) {
            var said = words.get(key);
            return said == null ? "" : said.asString();
        }

        private Map<String, JsonNode> feature(int feature) {
            return switch (feature) {
                case DATA -> data;
                case PROPERTIES, TEXT -> properties;
                case ATTRIBUTES -> attributes;
                default -> new HashMap<>();
            };
        }
    }

    /// Is told of a property that was set, or of the words of a text.
    interface Listener {
        void set(Element element, String property, JsonNode value);
    }

    void apply(JsonNode changes, Listener listener) {
        changes.forEach(change -> apply(change, element(change), listener));
    }

    private Element element(JsonNode change) {
        return elements.computeIfAbsent(change.path("node").asInt(), Element::new);
    }

    private void apply(JsonNode change, Element element, Listener listener) {
        var feature = change.path("feat").asInt(-1);
        switch (change.path("type").asString()) {
            case "put" -> {
                var key = change.path("key").asString();
                var value = change.path("value");
                element.feature(feature).put(key, value);
                if (feature == PROPERTIES || feature == TEXT) {
                    listener.set(element, key, value);
                }
            }
            case "remove" -> element.feature(feature).remove(change.path("key").asString());
            case "splice" -> {
                if (feature == CHILDREN) {
                    splice(change, element.children);
                }
            }
            case "clear" -> {
                if (feature == CHILDREN) {
                    element.children.clear();
                }
            }
            case "detach" -> elements.remove(element.id());
            default -> {}
        }
    }

    private static void splice(JsonNode change, List<Integer> children) {
        var index = change.path("index").asInt();
        children.subList(index, index + change.path("remove").asInt(0)).clear();
        var place = index;
        for (var added : change.path("addNodes")) {
            children.add(place++, added.asInt());
        }
    }

    Element one(String tag) {
        return find(tag, element -> element.tag().equals(tag));
    }

    /// The field of a form that is called so.
    Element field(String name) {
        return find(name, element -> element.attribute("data-field").equals(name));
    }

    /// A button with these words on it; of several, the one that came last, as in a dialog.
    Element button(String words) {
        return find(words, element -> isButton(element, words));
    }

    boolean hasButton(String words) {
        return elements.values().stream().anyMatch(element -> isButton(element, words));
    }

    private boolean isButton(Element element, String words) {
        return element.tag().equals("vaadin-button") && words(element).equals(words);
    }

    private Element find(String what, Predicate<Element> which) {
        return elements.values().stream()
                .filter(which)
                .max(Comparator.comparingInt(Element::id))
                .orElseThrow(() -> new IllegalStateException("there is no " + what));
    }

    private String words(Element element) {
        var words = new StringBuilder(Element.said(element.properties, "text"));
        element.children.stream()
                .map(elements::get)
                .filter(child -> child != null)
                .forEach(child -> words.append(words(child)));
        return words.toString();
    }
}
