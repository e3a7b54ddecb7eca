package nl.draagvlak.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.demo.Step.Part;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.Outcomes.Other;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Stances.TakeStance;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;

/// Where people stand and what they answer, as the script writes it: `low best high sure` for an
/// estimate, `lowest target highest` for a band, `pass` for no judgement.
final class Votes {

    private static final String PASS = "pass";
    private static final int ENOUGH = 75;

    private Votes() {}

    static Stream<Part> stances(Step step) {
        return Stream.of(
                        stances(step, "agree", Stance.AGREE),
                        stances(step, "live", Stance.CAN_LIVE_WITH_IT),
                        stances(step, "abstain", Stance.ABSTAIN))
                .flatMap(parts -> parts);
    }

    private static Stream<Part> stances(Step step, String key, Stance stance) {
        return step.each(
                key,
                now -> {
                    var item = step.item(now, "stances");
                    return new TakeStance(item.id(), item.version(), stance);
                });
    }

    static Command object(Step step, Moment now) {
        var item = step.item(now, "objects");
        return new TakeStance(item.id(), item.version(), Stance.OBJECT, step.because());
    }

    static Command ask(Step step, Moment now) {
        var item = step.id(now, "asks");
        var words = step.words();
        var enough = words.has("enough") ? words.number("enough") : ENOUGH;
        var next = now.seen().rounds(item).size() + 1;
        return OpenRounds.one(item, next, Terms.enough(enough));
    }

    static Command reveal(Step step, Moment now) {
        var item = step.id(now, "reveals");
        return new Reveal(item, now.latestRound(item).number());
    }

    static Stream<Part> answers(Step step) {
        return step.words().at("by").keys().stream()
                .map(who -> new Part(who, now -> answer(step, who, now)));
    }

    private static Command answer(Step step, String who, Moment now) {
        var item = step.id(now, "answers");
        var words = step.words();
        var reason = words.has("because") ? words.at("because").text(who) : Text.NONE;
        var ballot = ballot(words.at("by").words(who), reason);
        return new Cast(item, now.latestRound(item).number(), ballot);
    }

    private static Ballot ballot(List<String> said, Text reason) {
        if (said.equals(List.of(PASS))) {
            return new Ballot.NoJudgement(reason);
        }
        return switch (said.size()) {
            case 4 ->
                    new Ballot.Guess(
                            Amount.of(said.get(0)),
                            Amount.of(said.get(1)),
                            Amount.of(said.get(2)),
                            Integer.parseInt(said.get(3)),
                            reason);
            case 3 ->
                    new Ballot.Band(
                            Amount.of(said.get(1)),
                            Amount.of(said.get(0)),
                            Amount.of(said.get(2)),
                            reason);
            default -> throw new IllegalArgumentException(said + " is no answer");
        };
    }

    /// Another value than the group's, written `lower value upper`.
    static Optional<Other> other(Words step) {
        var numbers = step.words("value").stream().map(Amount::of).toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Other(numbers.get(1), numbers.get(0), numbers.get(2)));
    }
}
