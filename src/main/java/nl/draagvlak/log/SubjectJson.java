package nl.draagvlak.log;

import java.util.HashMap;
import java.util.HashSet;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Content;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// A subject on disk: its kind, the version of its kind, then its fields under their keys.
final class SubjectJson {

    private static final String KIND = "kind";
    private static final String VERSION = "kindVersion";

    private SubjectJson() {}

    static final class Writing extends ValueSerializer<Content> {

        @Override
        public void serialize(Content content, JsonGenerator json, SerializationContext context) {
            var kind = SubjectKinds.of(content);
            json.writeStartObject(content);
            json.writeStringProperty(KIND, kind.name());
            json.writeNumberProperty(VERSION, kind.version());
            for (var field : kind.fields()) {
                context.defaultSerializeProperty(field.key(), field.valueIn(content), json);
            }
            json.writeEndObject();
        }
    }

    static final class Reading extends ValueDeserializer<Content> {

        @Override
        public Content deserialize(JsonParser json, DeserializationContext context) {
            var tree = context.readTree(json);
            var kind = SubjectKinds.named(tree.path(KIND).asString());
            if (tree.path(VERSION).asInt() != kind.version()) {
                throw new IllegalArgumentException(
                        kind.name() + " has no version " + tree.path(VERSION));
            }
            return read(tree, kind, context);
        }

        private static Content read(
                JsonNode tree, SubjectKind<?> kind, DeserializationContext context) {
            var unknown = new HashSet<>(tree.propertyNames());
            unknown.remove(KIND);
            unknown.remove(VERSION);
            var values = new HashMap<String, Object>();
            for (var field : kind.fields()) {
                var type = context.getTypeFactory().constructType(field.type());
                values.put(field.key(), context.readTreeAsValue(tree.required(field.key()), type));
                unknown.remove(field.key());
            }
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException(kind.name() + " has no fields " + unknown);
            }
            return kind.with(values);
        }
    }
}
