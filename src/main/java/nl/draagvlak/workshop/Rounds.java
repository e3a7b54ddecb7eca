package nl.draagvlak.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPSet;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// The blind rounds of every item, and what everybody answered in them; all are kept.
public record Rounds(
        PMap<ItemId, PVector<Round>> byItem,
        PMap<ParticipantId, PMap<ItemId, PMap<Integer, Ballot>>> byPerson) {

    static final Rounds NONE = new Rounds(HashTreePMap.empty(), HashTreePMap.empty());

    public sealed interface Command extends nl.draagvlak.workshop.Command {

        ItemId item();
    }

    public sealed interface Fact extends Contribution {

        ItemId item();
    }

    /// Asks everybody for a number; `enough` is the share of intervals (in percent) that must
    /// contain the group's value before one speaks of agreement.
    public record OpenRound(ItemId item, int number, int enough) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new RoundOpened(item, number, enough)));
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

    /// Ends a round without a result.
    public record Cancel(ItemId item, int number) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Cancelled(item, number)));
        }
    }

    public record RoundOpened(ItemId item, int number, int enough) implements Fact {}

    public record Estimated(
            ItemId item, int round, Amount low, Amount best, Amount high, int sure, Text reason)
            implements Fact {}

    public record BandGiven(
            ItemId item, int round, Amount target, Amount lowest, Amount highest, Text reason)
            implements Fact {}

    public record Declined(ItemId item, int round, Text reason) implements Fact {}

    public record Revealed(ItemId item, int number) implements Fact {}

    public record Cancelled(ItemId item, int number) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Cast _ when workshop.people().isObserver(by) ->
                    Decision.refused(Refusal.OBSERVERS_LOOK_ON);
            case Cast _ when !workshop.people().hasASay(by) ->
                    Decision.refused(Refusal.NO_DEPARTMENT);
            case Cast wish -> workshop.whileMeasured(wish.item(), about -> decide(wish, about, by));
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case OpenRound wish -> workshop.whileMeasured(wish.item(), _ -> decide(wish));
            case Reveal(var item, var number) ->
                    workshop.whileMeasured(item, _ -> reveal(item, number));
            case Cancel(var item, var number) ->
                    workshop.whileMeasured(
                            item,
                            _ ->
                                    isOpen(item, number)
                                            ? Decision.accepted(new Cancelled(item, number))
                                            : Decision.refused(Refusal.NO_SUCH_ROUND));
        };
    }

    private Decision decide(OpenRound wish) {
        var latest = latest(wish.item());
        if (latest.filter(Round::isOpen).isPresent()) {
            return Decision.refused(Refusal.ROUND_IS_OPEN);
        }
        if (wish.number() != latest.map(Round::number).orElse(0) + 1) {
            return Decision.refused(Refusal.CHANGED_MEANWHILE);
        }
        return wish.enough() < 1 || wish.enough() > 100
                ? Decision.refused(new Problem("enough", Refusal.OUTSIDE_RANGE))
                : Decision.accepted(new RoundOpened(wish.item(), wish.number(), wish.enough()));
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
        return ballot(by, wish.item(), wish.round()).filter(wish.ballot()::equals).isPresent()
                ? Decision.refused(Refusal.ANSWERED_THIS_ALREADY)
                : Decision.acceptedUnless(wish.ballot().problem(about.bounds()), wish.fact());
    }

    private Decision reveal(ItemId item, int number) {
        if (!isOpen(item, number)) {
            return Decision.refused(Refusal.NO_SUCH_ROUND);
        }
        return hasNumbers(item, number)
                ? Decision.accepted(new Revealed(item, number))
                : Decision.refused(Refusal.NOBODY_ANSWERED);
    }

    /// What ends the open round of an item: it is revealed, or cancelled where there is nothing to
    /// reveal.
    Optional<Contribution> ending(ItemId item) {
        return latest(item)
                .filter(Round::isOpen)
                .map(round ->
                        hasNumbers(item, round.number())
                                ? new Revealed(item, round.number())
                                : new Cancelled(item, round.number()));
    }

    Rounds evolve(Fact fact, Entry entry, Workshop before) {
        return switch (fact) {
            case RoundOpened(var item, var number, var enough) ->
                    with(item, of(item).plus(opened(number, enough)));
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
            case Revealed(var item, var number) -> {
                var result = result(item, number, before);
                yield with(item, of(item).with(number - 1, round(item, number).revealed(result)));
            }
            case Cancelled(var item, var number) ->
                    with(item, of(item).with(number - 1, round(item, number).cancelled()));
        };
    }

    PVector<Round> of(ItemId item) {
        return byItem.getOrDefault(item, TreePVector.empty());
    }

    Optional<Round> latest(ItemId item) {
        return of(item).isEmpty() ? Optional.empty() : Optional.of(of(item).getLast());
    }

    boolean isOpen(ItemId item) {
        return latest(item).filter(Round::isOpen).isPresent();
    }

    PMap<ItemId, PMap<Integer, Ballot>> of(ParticipantId who) {
        return byPerson.getOrDefault(who, HashTreePMap.empty());
    }

    private Optional<Result> result(ItemId item, int number, Workshop before) {
        return before.items()
                .find(item)
                .map(found -> (Measured) found.content())
                .flatMap(about ->
                        Result.of(about, before.charter(), before.people(), ballots(item, number)));
    }

    private Map<ParticipantId, Ballot> ballots(ItemId item, int number) {
        var ballots = new HashMap<ParticipantId, Ballot>();
        byPerson.keySet()
                .forEach(who ->
                        ballot(who, item, number).ifPresent(ballot -> ballots.put(who, ballot)));
        return ballots;
    }

    private boolean hasNumbers(ItemId item, int number) {
        return ballots(item, number).values().stream()
                .anyMatch(ballot -> !(ballot instanceof Ballot.NoJudgement));
    }

    private Optional<Ballot> ballot(ParticipantId who, ItemId item, int number) {
        return Optional.ofNullable(ballots(who, item).get(number));
    }

    private PMap<Integer, Ballot> ballots(ParticipantId who, ItemId item) {
        return of(who).getOrDefault(item, HashTreePMap.empty());
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

    private static Round opened(int number, int enough) {
        return new Round(number, Round.State.OPEN, enough, OrderedPSet.empty(), Optional.empty());
    }

    private Rounds with(ItemId item, PVector<Round> rounds) {
        return new Rounds(byItem.plus(item, rounds), byPerson);
    }

    private Rounds with(ParticipantId who, ItemId item, int number, Ballot ballot) {
        var mine = of(who).plus(item, ballots(who, item).plus(number, ballot));
        return new Rounds(byItem, byPerson.plus(who, mine))
                .with(item, of(item).with(number - 1, round(item, number).with(who)));
    }
}
