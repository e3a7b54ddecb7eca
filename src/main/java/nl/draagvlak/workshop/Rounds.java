package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// The blind rounds of every item, and what everybody answered in them; all are kept.
public record Rounds(PMap<ItemId, PVector<Round>> byItem, Ballots ballots) {

    static final Rounds NONE = new Rounds(HashTreePMap.empty(), Ballots.NONE);

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {

        ItemId item();
    }

    /// One question with the number of its next round.
    public record Asked(ItemId item, int number) {}

    /// Asks everybody for a number on each of these, under the same terms.
    public record OpenRounds(List<Asked> asked, Terms terms) implements Command {

        public static OpenRounds one(ItemId item, int number, Terms terms) {
            return new OpenRounds(List.of(new Asked(item, number)), terms);
        }

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(facts());
        }

        private List<Contribution> facts() {
            return asked.stream()
                    .<Contribution>map(one -> new RoundOpened(one.item(), one.number(), terms))
                    .toList();
        }
    }

    /// Answers, or answers anew, for as long as the round is blind.
    public record Cast(ItemId item, int round, Ballot ballot) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(fact()));
        }

        private Fact fact() {
            return switch (ballot) {
                case Ballot.Guess(var low, var best, var high, var sure, var reason) ->
                        new Estimated(item, round, low, best, high, sure, reason);
                case Ballot.Band(var target, var lowest, var highest, var reason) ->
                        new BandGiven(item, round, target, lowest, highest, reason);
                case Ballot.NoJudgement(var reason) -> new Declined(item, round, reason);
            };
        }
    }

    /// Ends the blindness of a round.
    public record Reveal(ItemId item, int number) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Revealed(item, number)));
        }
    }

    /// Ends the blindness of several, or of none of them.
    public record RevealAll(List<Asked> rounds) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(facts());
        }

        private List<Contribution> facts() {
            return rounds.stream()
                    .<Contribution>map(one -> new Revealed(one.item(), one.number()))
                    .toList();
        }
    }

    /// Ends a round without a result.
    public record Cancel(ItemId item, int number) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Cancelled(item, number)));
        }
    }

    /// Ends a round of which the terms say so: its answers are revealed, or there are none.
    public record End(ItemId item, int number) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Ended(item, number)));
        }
    }

    public record RoundOpened(ItemId item, int number, Terms terms) implements Fact {}

    public record Estimated(
            ItemId item, int round, Amount low, Amount best, Amount high, int sure, Text reason)
            implements Fact {}

    public record BandGiven(
            ItemId item, int round, Amount target, Amount lowest, Amount highest, Text reason)
            implements Fact {}

    public record Declined(ItemId item, int round, Text reason) implements Fact {}

    public record Revealed(ItemId item, int number) implements Fact {}

    public record Cancelled(ItemId item, int number) implements Fact {}

    public record Ended(ItemId item, int number) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Cast _ when workshop.people().isObserver(by) ->
                    Decision.refused(Refusal.OBSERVERS_LOOK_ON);
            case Cast _ when !workshop.people().hasASay(by) ->
                    Decision.refused(Refusal.NO_DEPARTMENT);
            case Cast wish -> workshop.whileMeasured(wish.item(), about -> decide(wish, about, by));
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case OpenRounds wish ->
                    allOrNone(
                            wish.asked(),
                            wish.facts(),
                            one ->
                                    workshop.whileMeasured(
                                            one.item(),
                                            _ -> open(one, wish.terms(), workshop.seeds())));
            case Reveal(var item, var number) ->
                    workshop.whileMeasured(item, _ -> reveal(item, number));
            case RevealAll wish ->
                    allOrNone(
                            wish.rounds(),
                            wish.facts(),
                            one ->
                                    workshop.whileMeasured(
                                            one.item(), _ -> reveal(one.item(), one.number())));
            case Cancel(var item, var number) ->
                    workshop.whileMeasured(
                            item, _ -> whileOpen(item, number, new Cancelled(item, number)));
            case End(var item, var number) ->
                    workshop.whileMeasured(
                            item, _ -> whileOpen(item, number, new Ended(item, number)));
        };
    }

    /// What follows for several: the first refusal is the answer to all.
    private static Decision allOrNone(
            List<Asked> wishes, List<Contribution> facts, Function<Asked, Decision> decide) {
        if (wishes.isEmpty()) {
            return Decision.refused(new Problem("asked", Refusal.MISSING));
        }
        if (Set.copyOf(wishes).size() < wishes.size()) {
            return Decision.refused(Refusal.CHANGED_MEANWHILE);
        }
        return wishes.stream()
                .map(decide)
                .filter(Decision.Refused.class::isInstance)
                .findFirst()
                .orElseGet(() -> new Decision.Accepted(facts));
    }

    private Decision open(Asked wish, Terms terms, Seeds seeds) {
        var latest = latest(wish.item());
        if (seeds.truth(wish.item()).isPresent()) {
            return Decision.refused(Refusal.TRUTH_IS_KNOWN);
        }
        if (latest.filter(Round::isOpen).isPresent()) {
            return Decision.refused(Refusal.ROUND_IS_OPEN);
        }
        if (wish.number() != latest.map(Round::number).orElse(0) + 1) {
            return Decision.refused(Refusal.CHANGED_MEANWHILE);
        }
        return Decision.acceptedUnless(
                terms.problem(), new RoundOpened(wish.item(), wish.number(), terms));
    }

    private Decision whileOpen(ItemId item, int number, Fact fact) {
        return isOpen(item, number)
                ? Decision.accepted(fact)
                : Decision.refused(Refusal.NO_SUCH_ROUND);
    }

    private Decision decide(Cast wish, Measured about, ParticipantId by) {
        if (!isOpen(wish.item(), wish.round())) {
            return Decision.refused(
                    wasRevealed(wish.item(), wish.round())
                            ? Refusal.ROUND_IS_REVEALED
                            : Refusal.NO_SUCH_ROUND);
        }
        if (!wish.ballot().answers(about.form())) {
            return Decision.refused(Refusal.OF_ANOTHER_KIND);
        }
        return ballots.find(by, wish.item(), wish.round()).filter(wish.ballot()::equals).isPresent()
                ? Decision.refused(Refusal.ANSWERED_THIS_ALREADY)
                : Decision.acceptedUnless(
                        wish.ballot().problem(about.bounds()).or(() -> problemWithReason(wish)),
                        wish.fact());
    }

    /// A number needs a reason where the terms say so; not knowing never does.
    private Optional<Problem> problemWithReason(Cast wish) {
        return round(wish.item(), wish.round()).terms().reasons()
                        && wish.ballot().isNumbers()
                        && wish.ballot().reason().isEmpty()
                ? Optional.of(new Problem("reason", Refusal.MISSING))
                : Optional.empty();
    }

    private Decision reveal(ItemId item, int number) {
        if (!isOpen(item, number)) {
            return Decision.refused(Refusal.NO_SUCH_ROUND);
        }
        return ballots.numbers(item, number) > 0
                ? Decision.accepted(new Revealed(item, number))
                : Decision.refused(Refusal.NOBODY_ANSWERED);
    }

    /// What ends the open round of an item: it is revealed, or cancelled where there is nothing to
    /// reveal.
    Optional<Contribution> ending(ItemId item) {
        return latest(item)
                .filter(Round::isOpen)
                .map(round ->
                        ballots.numbers(item, round.number()) > 0
                                ? new Revealed(item, round.number())
                                : new Cancelled(item, round.number()));
    }

    Rounds evolve(Fact fact, Entry entry, Workshop before) {
        return switch (fact) {
            case RoundOpened(var item, var number, var terms) ->
                    with(item, of(item).plus(Round.opened(number, terms, entry.at())));
            case Estimated(var item, var round, var low, var best, var high, var sure, var why) ->
                    with(entry.author(), item, round, new Ballot.Guess(low, best, high, sure, why));
            case BandGiven(var item, var round, var target, var lowest, var highest, var why) ->
                    with(
                            entry.author(),
                            item,
                            round,
                            new Ballot.Band(target, lowest, highest, why));
            case Declined(var item, var round, var why) ->
                    with(entry.author(), item, round, new Ballot.NoJudgement(why));
            case Revealed(var item, var number) -> revealed(item, number, before);
            case Ended(var item, var number) -> revealed(item, number, before);
            case Cancelled(var item, var number) ->
                    with(item, of(item).with(number - 1, round(item, number).cancelled()));
        };
    }

    /// Where nobody put a number on it there is nothing to reveal.
    private Rounds revealed(ItemId item, int number, Workshop before) {
        var round = round(item, number);
        var result = result(item, round, before);
        var ended = result.isPresent() ? round.revealed(result) : round.cancelled();
        return with(item, of(item).with(number - 1, ended));
    }

    PVector<Round> of(ItemId item) {
        return byItem.getOrDefault(item, TreePVector.empty());
    }

    Optional<Round> latest(ItemId item) {
        return of(item).isEmpty() ? Optional.empty() : Optional.of(of(item).getLast());
    }

    /// The first round that was revealed.
    Optional<Round> firstResult(ItemId item) {
        return of(item).stream().filter(round -> round.result().isPresent()).findFirst();
    }

    /// The newest round that was revealed.
    Optional<Round> lastResult(ItemId item) {
        return of(item).reversed().stream().filter(round -> round.result().isPresent()).findFirst();
    }

    boolean isOpen(ItemId item) {
        return latest(item).filter(Round::isOpen).isPresent();
    }

    /// The rounds that end by themselves at this moment.
    Stream<End> due(People people, Instant now) {
        return byItem.keySet().stream()
                .flatMap(item ->
                        latest(item)
                                .filter(round -> isDue(item, round, people, now))
                                .map(round -> new End(item, round.number()))
                                .stream());
    }

    private boolean isDue(ItemId item, Round round, People people, Instant now) {
        return round.isOpen()
                && (round.until().filter(end -> !now.isBefore(end)).isPresent()
                        || (round.terms().byItself() && allHaveAnswered(item, round, people)));
    }

    /// Whoever comes later could still be told from the few who were there before.
    private boolean allHaveAnswered(ItemId item, Round round, People people) {
        return people.byId().keySet().stream()
                        .filter(people::hasASay)
                        .allMatch(round.answered()::contains)
                && ballots.numbers(item, round.number()) >= Cells.FEWEST_TO_SHOW;
    }

    private Optional<Result> result(ItemId item, Round round, Workshop before) {
        return before.items()
                .find(item)
                .map(found -> (Measured) found.content())
                .flatMap(about ->
                        Result.of(
                                about,
                                before.charter(),
                                before.people(),
                                ballots.in(item, round.number()),
                                round.terms().named()));
    }

    private boolean isOpen(ItemId item, int number) {
        return latest(item).filter(round -> round.isOpen() && round.number() == number).isPresent();
    }

    private boolean wasRevealed(ItemId item, int number) {
        return of(item).stream()
                .anyMatch(
                        round -> round.number() == number && round.state() == Round.State.REVEALED);
    }

    private Round round(ItemId item, int number) {
        return of(item).get(number - 1);
    }

    private Rounds with(ItemId item, PVector<Round> rounds) {
        return new Rounds(byItem.plus(item, rounds), ballots);
    }

    private Rounds with(ParticipantId who, ItemId item, int number, Ballot ballot) {
        return new Rounds(byItem, ballots.with(who, item, number, ballot))
                .with(item, of(item).with(number - 1, round(item, number).with(who)));
    }
}
