package nl.draagvlak.demo;

import java.util.stream.Stream;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Text;

/// One step of the script: what one person does, or what many do at once.
record Step(Words words) {

    /// One wish of a step, and whose it is.
    record Part(String who, Line.Wish wish) {}

    /// A step of whoever is named in it.
    Stream<Part> one(Line.Wish wish) {
        return Stream.of(new Part(words.word("who"), wish));
    }

    /// A step in which everybody who is named behind a word does the same.
    Stream<Part> each(String key, Line.Wish wish) {
        return words.words(key).stream().map(who -> new Part(who, wish));
    }

    ItemId id(Moment now, String key) {
        return now.copy().item(words.word(key));
    }

    Item item(Moment now, String key) {
        return now.item(words.word(key));
    }

    Text because() {
        return words.text("because");
    }
}
