package nl.draagvlak.workshop;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// How many people gave each score, the lowest score first.
public record Scores(List<Integer> counts) {

    static Scores of(Collection<Integer> scores) {
        return new Scores(
                IntStream.rangeClosed(Pulse.LOWEST, Pulse.HIGHEST)
                        .mapToObj(score -> Collections.frequency(scores, score))
                        .toList());
    }

    public int people() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// The mean score, 1..5; NaN where nobody gave one.
    public double mean() {
        var sum =
                IntStream.rangeClosed(Pulse.LOWEST, Pulse.HIGHEST)
                        .map(score -> score * counts.get(score - Pulse.LOWEST))
                        .sum();
        return people() == 0 ? Double.NaN : (double) sum / people();
    }
}
