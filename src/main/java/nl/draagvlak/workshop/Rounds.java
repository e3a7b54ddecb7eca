package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
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
            return facts.equals(
                    asked.stream()
                            .map(one -> new RoundOpened(one.item(), one.number(), terms))
                            .toList());
        }
    }

    /// Answers, or answers anew, for as long as the round is blind.
    public record Cast(ItemId item, int round, Ballot ballot) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(fact()));
        }

        Fact fact() {
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
            return facts.equals(
                    rounds.stream().map(one -> new Revealed(one.item(), one.number())).toList());
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

    /// The round in which people answer now.
    Optional<Round> open(ItemId item) {
        return latest(item).filter(Round::isOpen);
    }

    boolean isOpen(ItemId item) {
        return open(item).isPresent();
    }

    private Optional<Result> result(ItemId item, Round round, Workshop before) {
        return before.measured(item)
                .flatMap(about ->
                        Result.of(
                                about,
                                before.charter(),
                                before.people(),
                                ballots.in(item, round.number()),
                                round.terms().named()));
    }

    boolean isOpen(ItemId item, int number) {
        return open(item).filter(round -> round.number() == number).isPresent();
    }

    boolean wasRevealed(ItemId item, int number) {
        return of(item).stream()
                .anyMatch(
                        round -> round.number() == number && round.state() == Round.State.REVEALED);
    }

    Round round(ItemId item, int number) {
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
