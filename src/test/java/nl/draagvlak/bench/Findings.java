package nl.draagvlak.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a run has found so far; each finding is a line of JSON as soon as it is known.
final class Findings {

    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private final @Nullable Path file;
    private final List<Result> results = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /// Keeps the lines in a file, too, if there is one.
    Findings(@Nullable Path file) {
        this.file = file;
    }

    String run() {
        return run;
    }

    void say(Result result) {
        results.add(result);
        write(result.json());
    }

    void say(String measure, int size, double value, String unit) {
        say(measure, size, value, unit, Double.NaN);
    }

    /// The bound is how fast the least that could do it is; not a number where there is none.
    void say(String measure, int size, double value, String unit, double bound) {
        var known = Double.isNaN(bound) ? null : rounded(bound);
        write(new Figure(run, measure, size, rounded(value), unit, known).json());
    }

    /// Something that must not be, for people to read.
    void complain(String words) {
        complaints.add(words);
        System.err.println(words);
    }

    boolean areFine() {
        return complaints.isEmpty()
                && results.stream().filter(Result::isOurs).allMatch(Result::isFine);
    }

    /// Ours held against the others at this rate, for people to read.
    List<String> comparison(double rate) {
        return results.isEmpty() ? List.of() : new Comparison(results, rate).lines();
    }

    /// All trials of crowds, for people to read; empty if there were none.
    String table() {
        return results.isEmpty() ? "" : Result.table(results) + "\n";
    }

    void write(String line) {
        System.out.println(line);
        if (file != null) {
            try {
                Files.writeString(
                        file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// What is small keeps three digits.
    private static double rounded(double number) {
        var steps = Math.abs(number) < 10 ? 1000.0 : 10.0;
        return Math.round(number * steps) / steps;
    }
}
