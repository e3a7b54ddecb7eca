package nl.draagvlak.shell;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Grain;
import nl.draagvlak.workshop.Unit;

/// Numbers in order of time as people paste them, in a column or on a line, and the first thing
/// among them that is no number.
public record Series(List<Amount> numbers, Optional<String> unreadable) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s;]+");
    private static final Pattern SIGN = Pattern.compile("[%\\p{Sc}]|EUR|(?i:procent|percent)");
    private static final Pattern ENDING = Pattern.compile(",$");

    /// Reads what is separated by blanks, tabs, semicolons or ends of lines; a comma may follow a
    /// number, and a sign stand beside it.
    public static Series read(String typed, Numbers language) {
        var parts =
                Arrays.stream(BETWEEN.split(typed))
                        .filter(part -> !part.isEmpty() && !SIGN.matcher(part).matches())
                        .map(part -> ENDING.matcher(part).replaceAll(""))
                        .toList();
        return new Series(
                parts.stream().flatMap(part -> language.read(part).stream()).toList(),
                parts.stream().filter(part -> language.read(part).isEmpty()).findFirst());
    }

    /// These numbers; empty where there are none.
    static Optional<Series> of(List<?> numbers) {
        return Optional.of(numbers.stream().map(Amount.class::cast).toList())
                .filter(series -> !series.isEmpty())
                .map(series -> new Series(series, Optional.empty()));
    }

    public Amount least() {
        return Collections.min(numbers);
    }

    public Amount most() {
        return Collections.max(numbers);
    }

    /// Their mean in this unit, as precise as the width of what they take up allows.
    Amount average(Unit unit) {
        return Grain.of(unit, most().value() - least().value())
                .round(numbers.stream().mapToDouble(Amount::value).average().orElseThrow());
    }
}
