package nl.draagvlak.log;

import nl.draagvlak.workshop.Amount;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// An amount on disk: a number with all its decimals.
final class AmountJson {

    private AmountJson() {}

    static final class Writing extends ValueSerializer<Amount> {

        @Override
        public void serialize(Amount amount, JsonGenerator json, SerializationContext context) {
            json.writeNumber(amount.number());
        }
    }

    static final class Reading extends ValueDeserializer<Amount> {

        @Override
        public Amount deserialize(JsonParser json, DeserializationContext context) {
            if (!json.currentToken().isNumeric()) {
                context.reportInputMismatch(this, "a number was written here, always");
            }
            return new Amount(json.getDecimalValue());
        }
    }
}
