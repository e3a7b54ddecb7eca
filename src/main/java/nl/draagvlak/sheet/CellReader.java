package nl.draagvlak.sheet;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.draagvlak.sheet.Flaw.Reason;
import nl.draagvlak.shell.Numbers;
import nl.draagvlak.shell.Series;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Status;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;

/// Turns what stands in a cell into the value of a field, as somebody's language reads it.
final class CellReader {

    private static final List<DateTimeFormatter> DATES =
            Stream.of("yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy")
                    .map(DateTimeFormatter::ofPattern)
                    .toList();

    private final Vocabulary words;
    private final Seen seen;
    private final Locale language;

    /// A value, or why there is none.
    sealed interface Cell {

        record Value(Object value) implements Cell {}

        record Wrong(Reason why) implements Cell {}
    }

    CellReader(Vocabulary words, Seen seen, Locale language) {
        this.words = words;
        this.seen = seen;
        this.language = language;
    }

    Cell read(Field field, String cell) {
        if (cell.isBlank()) {
            return field.isRequired() && field.options().length > 0
                    ? new Cell.Wrong(new Reason.Refused(Refusal.MISSING, 0))
                    : new Cell.Value(field.nothing());
        }
        return switch (field.input()) {
            case LINE, PARAGRAPH -> new Cell.Value(Text.of(cell));
            case CHOICE -> all(field, Stream.of(cell), found -> found.iterator().next());
            case CHOICES -> all(field, parts(cell), found -> found);
            case DATE -> valueOr(date(cell), new Reason.NoDate());
            case NUMBER -> valueOr(new Numbers(language).read(cell), new Reason.NoNumber());
            case SERIES -> series(cell);
            case SUBJECT -> subject(field, cell);
            case DEPARTMENTS -> departments(cell);
        };
    }

    private Cell series(String cell) {
        var read = Series.read(cell, new Numbers(language));
        return read.unreadable().isEmpty()
                ? new Cell.Value(read.numbers())
                : new Cell.Wrong(new Reason.NoNumber());
    }

    private static Cell valueOr(Optional<?> value, Reason why) {
        return value.isPresent() ? new Cell.Value(value) : new Cell.Wrong(why);
    }

    private Cell all(Field field, Stream<String> cells, Function<Set<Enum<?>>, Object> as) {
        var found = cells.map(cell -> option(field, cell)).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? new Cell.Value(
                        as.apply(found.stream().flatMap(Optional::stream).collect(toSet())))
                : new Cell.Wrong(
                        new Reason.NotOffered(
                                Arrays.stream(field.options())
                                        .map(option -> words.option(field, option, language))
                                        .toList()));
    }

    private Optional<Enum<?>> option(Field field, String cell) {
        return Arrays.<Enum<?>>stream(field.options())
                .filter(option -> words.names(cell, field, option) || isSign(cell, option))
                .findFirst();
    }

    /// Percentages and money have a sign that everybody writes.
    private boolean isSign(String cell, Enum<?> option) {
        var currency = seen.charter().currency();
        if (option == Unit.MONEY) {
            return cell.equalsIgnoreCase(currency.getCurrencyCode())
                    || cell.equals(currency.getSymbol(language));
        }
        return option == Unit.PERCENT && cell.equals("%");
    }

    private static Optional<LocalDate> date(String cell) {
        for (var format : DATES) {
            try {
                return Optional.of(LocalDate.parse(cell, format));
            } catch (DateTimeParseException e) {
                // Another way of writing it may do.
            }
        }
        return Optional.empty();
    }

    private Cell subject(Field field, String cell) {
        if (words.namesNone(cell, field)) {
            return new Cell.Value(field.nothing());
        }
        var named =
                seen.items().byId().values().stream()
                        .filter(item -> isOffered(item, field))
                        .filter(item -> Vocabulary.isAlike(item.content().name().words(), cell))
                        .map(Item::id)
                        .toList();
        return switch (named.size()) {
            case 0 -> new Cell.Wrong(new Reason.NoSuchSubject());
            case 1 -> new Cell.Value(Optional.of(named.getFirst()));
            default -> new Cell.Wrong(new Reason.SeveralSubjects());
        };
    }

    private boolean isOffered(Item item, Field field) {
        var status = seen.outcomes().status(item.id());
        return field.kinds().contains(SubjectKinds.of(item.content()).name())
                && status != Status.REJECTED
                && status != Status.WITHDRAWN;
    }

    private Cell departments(String cell) {
        var all = seen.charter().departments();
        var named = new ArrayList<>(parts(cell).toList());
        var found =
                all.stream()
                        .filter(one ->
                                named.removeIf(
                                        name -> Vocabulary.isAlike(one.name().words(), name)))
                        .map(one -> one.id())
                        .collect(toSet());
        return named.isEmpty()
                ? new Cell.Value(found)
                : new Cell.Wrong(
                        new Reason.NotOffered(
                                all.stream().map(one -> one.name().words()).toList()));
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("[,;\\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty());
    }
}
