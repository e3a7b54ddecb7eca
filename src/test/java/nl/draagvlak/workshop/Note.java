package nl.draagvlak.workshop;

import java.util.Optional;
import java.util.UUID;

/// The simplest thing to talk about: one sentence.
record Note(String sentence) implements Content {

    static final ItemId ITEM = new ItemId(new UUID(2, 1));
    static final Note FIRST = new Note("We call before the fixed rate ends.");
    static final Note BETTER = new Note("We call a month before the fixed rate ends.");

    /// The same sentence, but about something else.
    record Question(String sentence) implements Content {

        @Override
        public Text name() {
            return Text.of(sentence);
        }

        @Override
        public Stage stage() {
            return Stage.NBAS;
        }

        @Override
        public Optional<Problem> problem() {
            return Optional.empty();
        }
    }

    @Override
    public Text name() {
        return Text.of(sentence);
    }

    @Override
    public Stage stage() {
        return Stage.NBAS;
    }

    @Override
    public Optional<Problem> problem() {
        return sentence.isEmpty()
                ? Optional.of(new Problem("sentence", Refusal.MISSING))
                : Optional.empty();
    }
}
