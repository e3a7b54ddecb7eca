package nl.draagvlak.workshop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What everybody answered in the rounds of every item, by its number; none of it leaves the heart
/// but what one answered oneself.
record Ballots(PMap<ParticipantId, PMap<ItemId, PMap<Integer, Ballot>>> byPerson) {

    static final Ballots NONE = new Ballots(HashTreePMap.empty());

    PMap<ItemId, PMap<Integer, Ballot>> of(ParticipantId who) {
        return byPerson.getOrDefault(who, HashTreePMap.empty());
    }

    Optional<Ballot> find(ParticipantId who, ItemId item, int round) {
        return Optional.ofNullable(of(who, item).get(round));
    }

    Map<ParticipantId, Ballot> in(ItemId item, int round) {
        var ballots = new HashMap<ParticipantId, Ballot>();
        byPerson.keySet()
                .forEach(who ->
                        find(who, item, round).ifPresent(ballot -> ballots.put(who, ballot)));
        return ballots;
    }

    /// How many put numbers on it.
    long numbers(ItemId item, int round) {
        return in(item, round).values().stream().filter(Ballot::isNumbers).count();
    }

    Ballots with(ParticipantId who, ItemId item, int round, Ballot ballot) {
        var mine = of(who).plus(item, of(who, item).plus(round, ballot));
        return new Ballots(byPerson.plus(who, mine));
    }

    private PMap<Integer, Ballot> of(ParticipantId who, ItemId item) {
        return of(who).getOrDefault(item, HashTreePMap.empty());
    }
}
