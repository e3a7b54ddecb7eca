package nl.draagvlak.demo;

import java.util.stream.Stream;
import nl.draagvlak.demo.Step.Part;
import nl.draagvlak.workshop.BuyIn.AnswerConcern;
import nl.draagvlak.workshop.BuyIn.GivePulse;
import nl.draagvlak.workshop.BuyIn.RaiseConcern;
import nl.draagvlak.workshop.Cause;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.Text;

/// How everybody feels about the programme, as the script writes it: a score for a pulse, a cause
/// for a concern.
final class Feelings {

    private Feelings() {}

    static Stream<Part> pulses(Step step) {
        var scores = step.words().at("pulses");
        return scores.keys().stream()
                .map(who -> new Part(who, _ -> new GivePulse(scores.number(who), Text.NONE)));
    }

    /// A concern is called after what the script calls the line.
    static Command worry(Step step, Moment now) {
        var words = step.words();
        return new RaiseConcern(
                now.copy().concern(words.has("name") ? words.word("name") : words.word("who")),
                Cause.valueOf(words.word("worries")),
                words.text("words"),
                words.text("help"));
    }

    static Command reassure(Step step, Moment now) {
        var words = step.words();
        return new AnswerConcern(now.copy().concern(words.word("reassures")), words.text("words"));
    }
}
