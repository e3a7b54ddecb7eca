package nl.draagvlak.log;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// Among the facts a text is a number, its place in the list of words; no text is null.
final class WordsApart {

    private WordsApart() {}

    static final class Writing extends ValueSerializer<Text> {

        @Override
        public void serialize(Text text, JsonGenerator json, SerializationContext context) {
            if (text.isEmpty()) {
                json.writeNull();
            } else {
                @SuppressWarnings("unchecked") // put there by ContributionJson
                var words = (List<String>) context.getAttribute(WordsApart.class);
                json.writeNumber(words.size());
                words.add(text.words());
            }
        }
    }

    static final class Reading extends ValueDeserializer<Text> {

        @Override
        public Text deserialize(JsonParser json, DeserializationContext context) {
            @SuppressWarnings("unchecked") // put there by ContributionJson
            var words = (Optional<List<String>>) context.getAttribute(WordsApart.class);
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                context.reportInputMismatch(this, "a text is its place among the words, always");
            }
            var place = json.getIntValue();
            return words.map(list -> new Text(list.get(place), false)).orElse(Text.ERASED);
        }

        @Override
        public Text getNullValue(DeserializationContext context) {
            return Text.NONE;
        }
    }
}
