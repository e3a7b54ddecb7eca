package nl.draagvlak.account;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// A few letters and figures that people read from a screen and type, of which no two look alike
/// and which spell no word.
public record Code(String words) {

    /// The length of a code for a room.
    public static final int LENGTH = 6;

    private static final String ALPHABET = "CDFGHJKMNPQRTVWXY34679";

    public static Code random(int length, RandomGenerator random) {
        return new Code(
                random.ints(length, 0, ALPHABET.length())
                        .mapToObj(at -> ALPHABET.substring(at, at + 1))
                        .collect(Collectors.joining()));
    }

    /// A code for a room as typed, in either case and with blanks or hyphens; empty for what cannot
    /// be one.
    public static Optional<Code> of(String typed) {
        var words = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return words.length() == LENGTH && words.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0)
                ? Optional.of(new Code(words))
                : Optional.empty();
    }

    /// In two halves, as it is easiest to read: `K7M 4QX`.
    public String spaced() {
        return words.substring(0, LENGTH / 2) + " " + words.substring(LENGTH / 2);
    }
}
