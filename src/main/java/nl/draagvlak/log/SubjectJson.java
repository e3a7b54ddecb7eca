package nl.draagvlak.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.stream.IntStream;
import nl.draagvlak.subject.Field;
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
import tools.jackson.databind.node.IntNode;

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
            return read(tree, kind, version(tree, kind), context);
        }

        private static int version(JsonNode tree, SubjectKind<?> kind) {
            return IntStream.rangeClosed(1, kind.version())
                    .filter(version -> tree.path(VERSION).equals(IntNode.valueOf(version)))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    kind.name() + " has no version " + tree.path(VERSION)));
        }

        /// What an older version did not ask for is left open.
        private static Content read(
                JsonNode tree, SubjectKind<?> kind, int version, DeserializationContext context) {
            var unknown = new HashSet<>(tree.propertyNames());
            unknown.remove(KIND);
            unknown.remove(VERSION);
            var values = new HashMap<String, Object>();
            for (var field : kind.fields()) {
                if (field.isIn(version)) {
                    values.put(field.key(), value(tree.required(field.key()), field, context));
                    unknown.remove(field.key());
                } else {
                    values.put(field.key(), field.nothing());
                }
            }
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException(kind.name() + " has no fields " + unknown);
            }
            return kind.with(values);
        }

        private static Object value(JsonNode node, Field field, DeserializationContext context) {
            Object value =
                    context.readTreeAsValue(
                            node, context.getTypeFactory().constructType(field.type()));
            if (value == null) {
                throw new IllegalArgumentException(field.key() + " is null");
            }
            return value;
        }
    }
}
