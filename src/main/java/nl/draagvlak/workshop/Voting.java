package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.draagvlak.workshop.Rounds.Asked;
import nl.draagvlak.workshop.Rounds.Cancel;
import nl.draagvlak.workshop.Rounds.Cancelled;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.End;
import nl.draagvlak.workshop.Rounds.Ended;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Rounds.RevealAll;
import nl.draagvlak.workshop.Rounds.Revealed;
import nl.draagvlak.workshop.Rounds.RoundOpened;

/// Who may ask for numbers, answer and reveal, and when: the rules of [Rounds].
record Voting(Workshop workshop, ParticipantId by) {

    Decision decide(Rounds.Command command) {
        return switch (command) {
            case Cast _ when workshop.people().isObserver(by) ->
                    Decision.refused(Refusal.OBSERVERS_LOOK_ON);
            case Cast _ when !workshop.people().hasASay(by) ->
                    Decision.refused(Refusal.NO_DEPARTMENT);
            case Cast wish -> workshop.whileMeasured(wish.item(), about -> answer(wish, about));
            case Rounds.Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case OpenRounds(var asked, var terms) -> allOrNone(asked, one -> open(one, terms));
            case Reveal(var item, var number) -> reveal(item, number);
            case RevealAll(var rounds) ->
                    allOrNone(rounds, one -> reveal(one.item(), one.number()));
            case Cancel(var item, var number) ->
                    whileOpen(item, number, new Cancelled(item, number));
            case End(var item, var number) -> whileOpen(item, number, new Ended(item, number));
        };
    }

    private static Decision allOrNone(List<Asked> wishes, Function<Asked, Decision> decide) {
        if (wishes.isEmpty()) {
            return Decision.refused(new Problem("asked", Refusal.MISSING));
        }
        return Set.copyOf(wishes).size() < wishes.size()
                ? Decision.refused(Refusal.CHANGED_MEANWHILE)
                : Decision.all(wishes, decide);
    }

    private Decision open(Asked wish, Terms terms) {
        return workshop.whileMeasured(
                wish.item(),
                _ -> {
                    var latest = rounds().latest(wish.item());
                    if (workshop.seeds().truth(wish.item()).isPresent()) {
                        return Decision.refused(Refusal.TRUTH_IS_KNOWN);
                    }
                    if (rounds().isOpen(wish.item())) {
                        return Decision.refused(Refusal.ROUND_IS_OPEN);
                    }
                    if (wish.number() != latest.map(Round::number).orElse(0) + 1) {
                        return Decision.refused(Refusal.CHANGED_MEANWHILE);
                    }
                    return Decision.acceptedUnless(
                            terms.problem(), new RoundOpened(wish.item(), wish.number(), terms));
                });
    }

    private Decision answer(Cast wish, Measured about) {
        if (!rounds().isOpen(wish.item(), wish.round())) {
            return Decision.refused(
                    rounds().wasRevealed(wish.item(), wish.round())
                            ? Refusal.ROUND_IS_REVEALED
                            : Refusal.NO_SUCH_ROUND);
        }
        if (!wish.ballot().answers(about.form())) {
            return Decision.refused(Refusal.OF_ANOTHER_KIND);
        }
        return isWhatIAnswered(wish)
                ? Decision.refused(Refusal.ANSWERED_THIS_ALREADY)
                : Decision.acceptedUnless(
                        wish.ballot().problem(about.bounds()).or(() -> problemWithReason(wish)),
                        wish.fact());
    }

    private boolean isWhatIAnswered(Cast wish) {
        return rounds().ballots()
                .find(by, wish.item(), wish.round())
                .filter(wish.ballot()::equals)
                .isPresent();
    }

    /// A number needs a reason where the terms say so; not knowing never does.
    private Optional<Problem> problemWithReason(Cast wish) {
        return rounds().round(wish.item(), wish.round()).terms().reasons()
                        && wish.ballot().isNumbers()
                        && wish.ballot().reason().isEmpty()
                ? Optional.of(new Problem("reason", Refusal.MISSING))
                : Optional.empty();
    }

    private Decision reveal(ItemId item, int number) {
        return workshop.whileMeasured(
                item,
                _ -> {
                    if (!rounds().isOpen(item, number)) {
                        return Decision.refused(Refusal.NO_SUCH_ROUND);
                    }
                    return rounds().ballots().numbers(item, number) > 0
                            ? Decision.accepted(new Revealed(item, number))
                            : Decision.refused(Refusal.NOBODY_ANSWERED);
                });
    }

    private Decision whileOpen(ItemId item, int number, Rounds.Fact fact) {
        return workshop.whileMeasured(
                item,
                _ ->
                        rounds().isOpen(item, number)
                                ? Decision.accepted(fact)
                                : Decision.refused(Refusal.NO_SUCH_ROUND));
    }

    private Rounds rounds() {
        return workshop.rounds();
    }
}
