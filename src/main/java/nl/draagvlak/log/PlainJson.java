package nl.draagvlak.log;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// A value that reads as one string on disk.
final class PlainJson {

    private PlainJson() {}

    static final class Writing<T> extends ValueSerializer<T> {

        private final Function<T, String> write;

        Writing(Function<T, String> write) {
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(write.apply(value));
        }
    }

    static final class Reading<T> extends ValueDeserializer<T> {

        private final Function<String, T> read;

        Reading(Function<String, T> read) {
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                context.reportInputMismatch(this, "a string was written here, always");
            }
            return read.apply(json.getString());
        }
    }
}
