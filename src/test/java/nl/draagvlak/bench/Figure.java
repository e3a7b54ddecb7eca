package nl.draagvlak.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One number that is no trial of a crowd: what was measured, of how many, and how fast the least
/// that could do it is.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figure(
        String run, String measure, int size, double value, String unit, @Nullable Double bound) {

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
