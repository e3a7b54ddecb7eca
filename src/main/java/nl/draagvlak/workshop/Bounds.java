package nl.draagvlak.workshop;

import java.util.Optional;
import nl.draagvlak.estimate.Range;

/// Between which amounts a quantity lies by its nature, both ends included.
public record Bounds(Optional<Amount> min, Optional<Amount> max) {

    public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

    public boolean contains(Amount amount) {
        return min.filter(low -> low.isMoreThan(amount)).isEmpty()
                && max.filter(amount::isMoreThan).isEmpty();
    }

    /// The amount itself, or the end that it lies beyond.
    Amount nearest(Amount amount) {
        return min.filter(low -> low.isMoreThan(amount))
                .or(() -> max.filter(amount::isMoreThan))
                .orElse(amount);
    }

    /// Whether nothing can lie between them.
    public boolean areUpsideDown() {
        return min.filter(low -> max.filter(low::isMoreThan).isPresent()).isPresent();
    }

    public Range range() {
        return new Range(
                min.map(Amount::value).orElse(Double.NEGATIVE_INFINITY),
                max.map(Amount::value).orElse(Double.POSITIVE_INFINITY));
    }
}
