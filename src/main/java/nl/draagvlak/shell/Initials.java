package nl.draagvlak.shell;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/// The first letters of somebody's first and last name.
public final class Initials {

    private Initials() {}

    public static String of(String name) {
        var firsts =
                Arrays.stream(name.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .toList();
        return firsts.size() < 2
                ? firsts.stream().collect(joining())
                : firsts.getFirst() + firsts.getLast();
    }
}
