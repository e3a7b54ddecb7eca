package nl.draagvlak.room;

import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What is different in a JSON value, so that nothing is sent that the browser knows already.
///
/// A patch is a JSON merge patch ([RFC 7386](https://www.rfc-editor.org/rfc/rfc7386)) with one
/// thing more: where an array of objects keeps its length, the patch is an object of the places in
/// it that changed. `frontend/room/rows.ts` applies it.
final class MergePatch {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MergePatch() {}

    /// What makes `now` of `before`; empty where they are equal.
    static Optional<JsonNode> between(JsonNode before, JsonNode now) {
        if (before.equals(now)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (now) {
                    case ObjectNode object when before instanceof ObjectNode old ->
                            fields(old, object);
                    case ArrayNode array
                            when before instanceof ArrayNode old && areAlike(old, array) ->
                            places(old, array);
                    default -> now;
                });
    }

    private static ObjectNode fields(ObjectNode before, ObjectNode now) {
        var patch = JSON.objectNode();
        now.properties()
                .forEach(field -> {
                    var old = before.get(field.getKey());
                    (old == null ? Optional.of(field.getValue()) : between(old, field.getValue()))
                            .ifPresent(change -> patch.set(field.getKey(), change));
                });
        before.propertyNames().stream().filter(name -> !now.has(name)).forEach(patch::putNull);
        return patch;
    }

    private static boolean areAlike(ArrayNode before, ArrayNode now) {
        return before.size() == now.size()
                && before.valueStream().allMatch(JsonNode::isObject)
                && now.valueStream().allMatch(JsonNode::isObject);
    }

    private static ObjectNode places(ArrayNode before, ArrayNode now) {
        var patch = JSON.objectNode();
        IntStream.range(0, now.size())
                .forEach(place ->
                        between(before.get(place), now.get(place))
                                .ifPresent(change -> patch.set(String.valueOf(place), change)));
        return patch;
    }
}
