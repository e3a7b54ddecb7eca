package nl.draagvlak.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.draagvlak.sheet.Attempt.Why;
import nl.draagvlak.shell.Numbers;
import nl.draagvlak.shell.Series;

/// The last column of a file that holds numbers, as somebody's language reads them.
public final class Column {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private final Numbers language;

    public Column(Numbers language) {
        this.language = language;
    }

    /// Its cells below each other, without the heading above them; one that is no number stays as
    /// it is, so that somebody can mend it.
    public Attempt<String> read(String text) {
        if (text.length() > SheetFile.MOST) {
            return Attempt.failed(Why.TOO_BIG);
        }
        if (Sheet.isTooWide(text)) {
            return Attempt.failed(Why.TOO_WIDE);
        }
        try {
            return SEPARATORS.stream()
                    .flatMap(separator -> last(text, separator).stream())
                    .findFirst()
                    .map(cells -> Attempt.read(String.join("\n", cells)))
                    .orElseGet(() -> Attempt.failed(Why.NO_NUMBERS));
        } catch (CsvParseException e) {
            return Attempt.failed(Why.BROKEN);
        }
    }

    private Optional<List<String>> last(String text, char separator) {
        var rows = Sheet.cells(text, separator);
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (separator == ',' && !isSeparatedByCommas(rows, width)) {
            return Optional.empty();
        }
        for (var column = width - 1; column >= 0; column--) {
            var cells = below(rows, column, width > 1);
            if (areNumbers(cells)) {
                return Optional.of(cells);
            }
        }
        return Optional.empty();
    }

    /// A comma may stand in a number as well: it ends a cell where all rows are as wide and
    /// something in the first one is no number.
    private boolean isSeparatedByCommas(List<List<String>> rows, int width) {
        return rows.stream().allMatch(row -> row.size() == width)
                && rows.stream().limit(1).anyMatch(row -> !row.stream().allMatch(this::isNumber));
    }

    /// What is filled in in a column, without its heading; beside other columns a number is one
    /// cell, with whatever blanks are in it.
    private List<String> below(List<List<String>> rows, int column, boolean isBesideOthers) {
        var cells =
                rows.stream()
                        .filter(row -> column < row.size())
                        .map(row -> row.get(column))
                        .filter(cell -> !cell.isEmpty())
                        .map(cell -> isBesideOthers ? joined(cell) : cell)
                        .toList();
        var hasHeading = !cells.isEmpty() && !isNumber(cells.getFirst());
        return hasHeading ? cells.subList(1, cells.size()) : cells;
    }

    private String joined(String cell) {
        return language.read(cell).isPresent() ? BLANK.matcher(cell).replaceAll("") : cell;
    }

    /// Most of them: one that was not measured does not make another column out of it.
    private boolean areNumbers(List<String> cells) {
        var many = cells.stream().filter(this::isNumber).count();
        return 2 * many > cells.size();
    }

    private boolean isNumber(String cell) {
        var read = Series.read(cell, language);
        return !read.numbers().isEmpty() && read.unreadable().isEmpty();
    }
}
