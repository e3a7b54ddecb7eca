package nl.draagvlak.workshop;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which numbers of a table must be hidden, so that none below three is told and none that is
/// hidden can be worked out from the others.
///
/// A table here ends with the totals of its rows as last column, and of its columns as last row. A
/// hidden number is safe when another table has the same shown numbers and another number there.
/// Seen as a network, with a node for each line and an edge for each hidden number, that is when
/// its edge lies on a cycle along which every other number can give or take one (G. Sande,
/// "Automated cell suppression to preserve confidentiality of business statistics", 1984; D.
/// Gusfield, "A graph theoretic approach to statistical data security", 1988).
final class Suppression {

    private final int[][] table;
    private final boolean[][] hidden;

    private Suppression(int[][] table, boolean[][] hidden) {
        this.table = table;
        this.hidden = hidden;
    }

    private record Place(int row, int column) {

        boolean isBeside(Place other) {
            return row == other.row || column == other.column;
        }
    }

    /// The same counts with a column and a row of totals.
    static int[][] withTotals(int[][] counts) {
        var columns = counts[0].length;
        var table = new int[counts.length + 1][columns + 1];
        for (var row = 0; row < counts.length; row++) {
            for (var column = 0; column < columns; column++) {
                var count = counts[row][column];
                table[row][column] = count;
                table[row][columns] += count;
                table[counts.length][column] += count;
                table[counts.length][columns] += count;
            }
        }
        return table;
    }

    /// What is too small to be told.
    static boolean[][] small(int[][] table) {
        var hidden = new boolean[table.length][table[0].length];
        for (var row = 0; row < table.length; row++) {
            for (var column = 0; column < table[row].length; column++) {
                hidden[row][column] = table[row][column] < Cells.FEWEST_TO_SHOW;
            }
        }
        return hidden;
    }

    /// What is withheld anyway, and what would tell it: the smallest number beside one that can be
    /// worked out, again and again, until none can.
    static boolean[][] hidden(int[][] table, boolean[][] withheld) {
        var hidden = Arrays.stream(withheld).map(boolean[]::clone).toArray(boolean[][]::new);
        var suppression = new Suppression(table, hidden);
        var exposed = suppression.exposed();
        while (!exposed.isEmpty()) {
            suppression.hideBeside(exposed);
            exposed = suppression.exposed();
        }
        return hidden;
    }

    private List<Place> exposed() {
        return places().filter(this::isHidden)
                .filter(place -> !canBeMore(place) && !canBeLess(place))
                .toList();
    }

    private void hideBeside(List<Place> exposed) {
        var next =
                smallest(exposed, place -> exposed.stream().anyMatch(one -> isAlone(one, place)))
                        .or(() -> smallest(exposed, place -> besides(place, exposed) > 0))
                        .or(() -> smallest(exposed, _ -> true))
                        .orElseThrow(() ->
                                new IllegalStateException(exposed + " told by hidden numbers"));
        hidden[next.row()][next.column()] = true;
    }

    /// The smallest number that is shown; among equals the one that helps most.
    private Optional<Place> smallest(List<Place> exposed, Predicate<Place> where) {
        return places().filter(place -> !isHidden(place))
                .filter(where)
                .min(
                        comparingInt(this::number)
                                .thenComparing(place -> besides(place, exposed), reverseOrder()));
    }

    private static long besides(Place place, List<Place> exposed) {
        return exposed.stream().filter(place::isBeside).count();
    }

    /// Whether a number is the only hidden one in the line that it shares with another.
    private boolean isAlone(Place place, Place other) {
        return places().filter(this::isHidden).filter(one -> isOneLine(one, place, other)).count()
                == 1;
    }

    private static boolean isOneLine(Place one, Place two, Place three) {
        return (one.row() == two.row() && two.row() == three.row())
                || (one.column() == two.column() && two.column() == three.column());
    }

    private boolean canBeMore(Place place) {
        return leads(end(place), start(place), place);
    }

    private boolean canBeLess(Place place) {
        return number(place) > 0 && leads(start(place), end(place), place);
    }

    /// Whether one line can pass a person on to another through hidden numbers except this one.
    private boolean leads(int from, int to, Place except) {
        var reached = new HashSet<Integer>();
        var next = new ArrayDeque<Integer>();
        reached.add(from);
        next.add(from);
        while (!next.isEmpty()) {
            var line = next.remove();
            places().filter(place -> isHidden(place) && !place.equals(except))
                    .flatMapToInt(place -> after(line, place))
                    .filter(reached::add)
                    .forEach(next::add);
        }
        return reached.contains(to);
    }

    /// The line that one comes to from a line by making a number one more, or one less where it is
    /// not zero.
    private IntStream after(int line, Place place) {
        if (line == start(place)) {
            return IntStream.of(end(place));
        }
        return line == end(place) && number(place) > 0
                ? IntStream.of(start(place))
                : IntStream.empty();
    }

    /// Rows come before columns; a total stands on the other side of the sum, and so the other way
    /// round.
    private int start(Place place) {
        return isTotal(place) ? line(place.column()) : place.row();
    }

    private int end(Place place) {
        return isTotal(place) ? place.row() : line(place.column());
    }

    private int line(int column) {
        return table.length + column;
    }

    /// Whether it is the sum of a row or of a column, but not of both.
    private boolean isTotal(Place place) {
        return (place.row() == table.length - 1) != (place.column() == table[0].length - 1);
    }

    private boolean isHidden(Place place) {
        return hidden[place.row()][place.column()];
    }

    private int number(Place place) {
        return table[place.row()][place.column()];
    }

    private Stream<Place> places() {
        return IntStream.range(0, table.length)
                .boxed()
                .flatMap(row ->
                        IntStream.range(0, table[row].length)
                                .mapToObj(column -> new Place(row, column)));
    }
}
