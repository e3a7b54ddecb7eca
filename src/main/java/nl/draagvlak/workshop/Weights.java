package nl.draagvlak.workshop;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.estimate.Group;
import nl.draagvlak.estimate.Interval;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What everybody's answers weigh, which never leaves the heart, and what the group makes of its
/// other questions with these weights, round by round; nothing for as long as it is not to be
/// shown.
///
/// A number stands in here when at least three people carry weight in it, and not of a round that
/// shows names: there one could work out who weighs what.
record Weights(Map<ParticipantId, Double> byPerson, PMap<ItemId, PMap<Integer, Weighted>> byItem) {

    static final Weights NONE = new Weights(Map.of(), HashTreePMap.empty());

    private record Voice(Interval band, double weight) {}

    static Weights of(Seeds seeds, Items items, Outcomes outcomes, Rounds rounds) {
        if (!seeds.weightsShown()) {
            return NONE;
        }
        var people = Performance.of(seeds, items, outcomes, rounds).weights();
        var weights = new Weights(people, HashTreePMap.empty());
        for (var item : rounds.byItem().keySet()) {
            weights = weights.with(item, seeds, items, rounds);
        }
        return weights;
    }

    /// The same after a round; whose answers count for more does not change by it.
    Weights after(Rounds.Fact fact, Seeds seeds, Items items, Rounds rounds) {
        return switch (fact) {
            case Rounds.Revealed(var item, _) -> with(item, seeds, items, rounds);
            case Rounds.Ended(var item, _) -> with(item, seeds, items, rounds);
            case Rounds.RoundOpened _, Rounds.Cancelled _ -> this;
            case Rounds.Estimated _, Rounds.BandGiven _, Rounds.Declined _ -> this;
        };
    }

    private Weights with(ItemId item, Seeds seeds, Items items, Rounds rounds) {
        var byRound =
                items.measured(item)
                        .filter(about -> about.form() == Measured.Form.ESTIMATE)
                        .filter(_ -> !seeds.has(item))
                        .map(about -> byRound(item, about, rounds))
                        .filter(one -> !one.isEmpty());
        return new Weights(
                byPerson,
                byRound.map(one -> byItem.plus(item, one)).orElseGet(() -> byItem.minus(item)));
    }

    private PMap<Integer, Weighted> byRound(ItemId item, Measured about, Rounds rounds) {
        var byRound = new HashMap<Integer, Weighted>();
        rounds.of(item).stream()
                .filter(round -> round.result().isPresent())
                .filter(round -> !round.terms().named())
                .forEach(round ->
                        weighted(item, round, about, rounds.ballots())
                                .ifPresent(one -> byRound.put(round.number(), one)));
        return HashTreePMap.from(byRound);
    }

    private Optional<Weighted> weighted(ItemId item, Round round, Measured about, Ballots ballots) {
        var range = about.bounds().range();
        var voices =
                byPerson.keySet().stream()
                        .sorted(comparing(ParticipantId::value))
                        .flatMap(who ->
                                ballots
                                        .find(who, item, round.number())
                                        .flatMap(ballot -> ballot.interval(range))
                                        .map(band ->
                                                new Voice(band, byPerson.getOrDefault(who, 0.0)))
                                        .stream())
                        .toList();
        return voices.size() < Cells.FEWEST_TO_SHOW
                ? Optional.empty()
                : Optional.of(
                        new Weighted(
                                Group.mean(
                                        voices.stream().map(Voice::band).toList(),
                                        voices.stream().mapToDouble(Voice::weight).toArray()),
                                voices.size()));
    }
}
