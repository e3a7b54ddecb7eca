package nl.draagvlak.workshop;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Everybody's pulse and concerns up to some moment, and who said them.
record Said(PMap<ParticipantId, Pulse> pulses, PMap<ConcernId, Concern> concerns) {

    static final Said NOTHING = new Said(HashTreePMap.empty(), HashTreePMap.empty());

    Said with(ParticipantId who, Pulse pulse) {
        return new Said(pulses.plus(who, pulse), concerns);
    }

    Said with(Concern concern) {
        return new Said(pulses, concerns.plus(concern.id(), concern));
    }

    Said without(ConcernId concern) {
        return new Said(pulses, concerns.minus(concern));
    }

    Optional<Pulse> find(ParticipantId who) {
        return Optional.ofNullable(pulses.get(who));
    }

    Optional<Concern> find(ConcernId concern) {
        return Optional.ofNullable(concerns.get(concern));
    }

    /// How many people give another score than earlier.
    long newPulses(Said earlier) {
        return pulses.entrySet().stream()
                .filter(one ->
                        earlier.find(one.getKey())
                                .filter(was -> was.score() == one.getValue().score())
                                .isEmpty())
                .count();
    }

    /// How many people raised a concern since.
    int newConcerns(Said earlier) {
        return concerns.values().stream()
                .filter(one -> !earlier.concerns.containsKey(one.id()))
                .map(Concern::by)
                .collect(toSet())
                .size();
    }
}
