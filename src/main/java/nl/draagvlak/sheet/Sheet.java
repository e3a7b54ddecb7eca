package nl.draagvlak.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.draagvlak.sheet.Attempt.Why;
import nl.draagvlak.workshop.Items.Import;

/// Text as a table: its headings, and the rows in which something is filled in, each with its
/// number in the spreadsheet and the line of the text in which it begins.
record Sheet(List<String> headings, List<Line> lines) {

    static final int WIDEST = 100;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    record Line(int number, int at, List<String> cells) {

        /// What stands in a column; nothing where the row ends before it.
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        private boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /// The table that this text means, with the sign between its columns under which most headings
    /// are `known`.
    static Attempt<Sheet> read(String text, ToLongFunction<List<String>> known) {
        if (text.length() > SheetFile.MOST) {
            return Attempt.failed(Why.TOO_BIG);
        }
        var words = withoutMark(text);
        if (words.isBlank()) {
            return Attempt.failed(Why.EMPTY);
        }
        if (isTooWide(words)) {
            return Attempt.failed(Why.TOO_WIDE);
        }
        var separator = separator(words, known);
        try (var rows = rows(words, separator)) {
            return table(rows);
        } catch (CsvParseException e) {
            return Attempt.failed(Why.BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Rows in which something is filled in, cell by cell, with this sign between the columns.
    static List<List<String>> cells(String text, char separator) {
        try (var rows = rows(withoutMark(text), separator)) {
            return rows.stream()
                    .map(row -> row.getFields().stream().map(Sheet::tidied).toList())
                    .filter(row -> !row.stream().allMatch(String::isBlank))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isTooWide(String text) {
        return SEPARATORS.stream().anyMatch(one -> width(text, one) > WIDEST);
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Attempt<Sheet> table(Iterable<CsvRecord> rows) {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var row : rows) {
            var cells = row.getFields().stream().map(Sheet::tidied).toList();
            var line = new Line(++number, Math.toIntExact(row.getStartingLineNumber()), cells);
            if (!line.isBlank()) {
                lines.add(line);
            }
            if (lines.size() > Import.MOST + 1) {
                return Attempt.failed(Why.TOO_LONG);
            }
        }
        return lines.size() < 2
                ? Attempt.failed(Why.EMPTY)
                : Attempt.read(
                        new Sheet(
                                lines.getFirst().cells(),
                                List.copyOf(lines.subList(1, lines.size()))));
    }

    /// Ends of lines are one character, as everywhere else.
    private static String tidied(String cell) {
        return cell.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static char separator(String text, ToLongFunction<List<String>> known) {
        return SEPARATORS.stream()
                .max(
                        Comparator.<Character>comparingLong(
                                        one -> known.applyAsLong(headings(text, one)))
                                .thenComparingInt(one -> headings(text, one).size()))
                .orElseThrow();
    }

    private static List<String> headings(String text, char separator) {
        try (var rows = rows(text, separator)) {
            var first = rows.iterator();
            return first.hasNext() ? first.next().getFields() : List.of();
        } catch (CsvParseException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long width(String text, char separator) {
        return text.lines().findFirst().orElse("").chars().filter(one -> one == separator).count();
    }

    private static CsvReader<CsvRecord> rows(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }
}
