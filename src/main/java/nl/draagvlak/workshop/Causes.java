package nl.draagvlak.workshop;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// How many people named each cause, by department and in all; what is empty must not be told.
///
/// How many concerns a department has in all is not told: it would cost more of the numbers that
/// say which.
public record Causes(List<Row> rows, Row whole) {

    /// One or more departments, and how many people in them named each cause, in the order of
    /// [Cause].
    public record Row(List<DepartmentId> departments, List<OptionalInt> counts) {}

    private record Named(ParticipantId by, Cause cause) {}

    /// What may be shown of these concerns; nothing where fewer than three people have one.
    static Optional<Causes> of(Charter charter, People people, Collection<Concern> concerns) {
        var concerned = concerns.stream().map(Concern::by).collect(toSet());
        return concerned.size() < Cells.FEWEST_TO_SHOW
                ? Optional.empty()
                : Optional.of(shown(cells(charter, people, concerned), people, concerns));
    }

    private static List<Cells.Cell> cells(
            Charter charter, People people, Set<ParticipantId> concerned) {
        var counts = new HashMap<DepartmentId, Integer>();
        concerned.forEach(who -> counts.merge(people.departmentOf(who), 1, Integer::sum));
        return Cells.of(charter, counts).stream().filter(Cells.Cell::canBeShown).toList();
    }

    private static Causes shown(
            List<Cells.Cell> cells, People people, Collection<Concern> concerns) {
        var named = concerns.stream().map(one -> new Named(one.by(), one.cause())).collect(toSet());
        var table =
                Suppression.withTotals(
                        cells.stream()
                                .map(cell -> counts(cell, people, named))
                                .toArray(int[][]::new));
        var hidden = Suppression.hidden(table, untold(table));
        var rows =
                IntStream.range(0, cells.size())
                        .mapToObj(row -> row(cells.get(row).departments(), table[row], hidden[row]))
                        .toList();
        return new Causes(rows, row(List.of(), table[cells.size()], hidden[cells.size()]));
    }

    private static int[] counts(Cells.Cell cell, People people, Set<Named> named) {
        var causes =
                named.stream()
                        .filter(one -> cell.departments().contains(people.departmentOf(one.by())))
                        .map(Named::cause)
                        .toList();
        return Arrays.stream(Cause.values())
                .mapToInt(cause -> Collections.frequency(causes, cause))
                .toArray();
    }

    private static boolean[][] untold(int[][] table) {
        var untold = Suppression.small(table);
        for (var row : untold) {
            row[row.length - 1] = true;
        }
        return untold;
    }

    private static Row row(List<DepartmentId> departments, int[] numbers, boolean[] hidden) {
        var counts =
                IntStream.range(0, numbers.length - 1)
                        .mapToObj(place ->
                                hidden[place]
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(numbers[place]))
                        .toList();
        return new Row(departments, counts);
    }
}
