package nl.draagvlak.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Locale;
import nl.draagvlak.agreement.ParameterSet.AgreedNba;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.Fingerprint;
import nl.draagvlak.workshop.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The parameter set as JSON: the same set is always the same bytes.
final class ParameterSetJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
                    .addModule(words())
                    .build();

    private ParameterSetJson() {}

    /// UTF-8, without blanks.
    static byte[] write(ParameterSet set) {
        return MAPPER.writeValueAsBytes(set);
    }

    static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }

    private static SimpleModule words() {
        return new SimpleModule("words")
                .addSerializer(ParameterSet.State.class, new Word())
                .addSerializer(Text.class, new Words())
                .addSerializer(Fingerprint.class, new Hex())
                .addSerializer(BigDecimal.class, new Plain())
                .addSerializer(AgreedNba.class, new Fields());
    }

    /// `AGREED_WITH_DISSENT` reads as `agreed-with-dissent`.
    private static final class Word extends ValueSerializer<ParameterSet.State> {

        @Override
        public void serialize(
                ParameterSet.State state, JsonGenerator json, SerializationContext context) {
            json.writeString(state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static final class Words extends ValueSerializer<Text> {

        @Override
        public void serialize(Text text, JsonGenerator json, SerializationContext context) {
            json.writeString(text.words());
        }
    }

    private static final class Hex extends ValueSerializer<Fingerprint> {

        @Override
        public void serialize(Fingerprint hash, JsonGenerator json, SerializationContext context) {
            json.writeString(hash.hex());
        }
    }

    /// `4.60` and `4.6` are one number.
    private static final class Plain extends ValueSerializer<BigDecimal> {

        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializationContext context) {
            json.writeNumber(number.stripTrailingZeros());
        }
    }

    /// The fields of the kind stand beside those of every item.
    private static final class Fields extends ValueSerializer<AgreedNba> {

        private static final String NAME = "name";

        @Override
        public void serialize(AgreedNba nba, JsonGenerator json, SerializationContext context) {
            json.writeStartObject(nba);
            context.defaultSerializeProperty("id", nba.id(), json);
            context.defaultSerializeProperty(NAME, nba.content().name(), json);
            context.defaultSerializeProperty("status", nba.status(), json);
            context.defaultSerializeProperty("support", nba.support(), json);
            for (var field : Nba.KIND.fields()) {
                if (!field.key().equals(NAME)) {
                    context.defaultSerializeProperty(
                            field.key(), field.valueIn(nba.content()), json);
                }
            }
            context.defaultSerializeProperty("contributions", nba.contributions(), json);
            json.writeEndObject();
        }
    }
}
