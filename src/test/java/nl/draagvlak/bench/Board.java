package nl.draagvlak.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The list of a stage as one person sees it, and when it showed what.
///
/// It takes news as `frontend/room/rows.ts` does.
final class Board {

    private final Map<Integer, JsonNode> rows = new TreeMap<>();
    private long taken;
    private long[] seqs = new long[64];
    private long[] times = new long[64];
    private int frames;
    private boolean isBehind;

    synchronized void take(JsonNode news) {
        var from = news.path("from").asLong();
        isBehind = from > taken;
        if (isBehind) {
            return;
        }
        if (from == 0) {
            rows.clear();
        }
        news.path("rows")
                .properties()
                .forEach(row ->
                        rows.merge(Integer.valueOf(row.getKey()), row.getValue(), Board::patched));
        taken = news.path("seq").asLong();
    }

    /// The screen says which contribution is the newest that it shows.
    synchronized void shows(long seq) {
        if (frames == seqs.length) {
            seqs = Arrays.copyOf(seqs, 2 * frames);
            times = Arrays.copyOf(times, 2 * frames);
        }
        seqs[frames] = Math.max(seq(), seq);
        times[frames] = System.nanoTime();
        frames++;
    }

    /// Whether it missed something and must ask for everything.
    synchronized boolean isBehind() {
        return isBehind;
    }

    synchronized long seq() {
        return frames == 0 ? 0 : seqs[frames - 1];
    }

    synchronized List<JsonNode> rows() {
        return List.copyOf(rows.values());
    }

    /// When it first showed this contribution or a later one.
    synchronized long seenAt(long seq) {
        var place = Arrays.binarySearch(seqs, 0, frames, seq);
        var first = place < 0 ? -place - 1 : place;
        while (first > 0 && first <= frames - 1 && seqs[first - 1] >= seq) {
            first--;
        }
        return first < frames ? times[first] : Crowd.NEVER;
    }

    /// What `frontend/room/rows.ts` makes of a row and a change of it.
    private static JsonNode patched(JsonNode value, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        if (value.isArray()) {
            var array = (ArrayNode) value.deepCopy();
            patch.properties()
                    .forEach(change -> {
                        var place = Integer.parseInt(change.getKey());
                        array.set(place, patched(array.get(place), change.getValue()));
                    });
            return array;
        }
        var object =
                value.isObject()
                        ? (ObjectNode) value.deepCopy()
                        : JsonNodeFactory.instance.objectNode();
        patch.properties()
                .forEach(change -> {
                    if (change.getValue().isNull()) {
                        object.remove(change.getKey());
                    } else {
                        object.set(
                                change.getKey(),
                                patched(object.path(change.getKey()), change.getValue()));
                    }
                });
        return object;
    }
}
