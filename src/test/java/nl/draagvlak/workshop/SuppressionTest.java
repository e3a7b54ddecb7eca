package nl.draagvlak.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    /// More than any count in these tables, so that a hidden number is never bounded by the search.
    private static final int MOST = 7;

    @Test
    void nothingThatIsHiddenCanBeWorkedOut() {
        tables().forEach(numbers -> {
            var small = Suppression.small(numbers);
            assertNothingIsTold(numbers, small, Suppression.hidden(numbers, small));
        });
    }

    @Test
    void norWhereTheTotalsOfRowsAreNotTold() {
        tables().forEach(numbers -> {
            var withheld = Suppression.small(numbers);
            for (var row : withheld) {
                row[row.length - 1] = true;
            }
            assertNothingIsTold(numbers, withheld, Suppression.hidden(numbers, withheld));
        });
    }

    @Test
    void canaryWithoutTheSecondCellManyCould() {
        assertThat(
                        tables().filter(numbers ->
                                        !workedOut(numbers, Suppression.small(numbers)).isEmpty())
                                .count())
                .isGreaterThan(20);
    }

    @Test
    void theNextSmallestIsHiddenToo() {
        var numbers = Suppression.withTotals(new int[][] {{9, 4, 1}, {9, 9, 9}});
        var hidden = Suppression.hidden(numbers, Suppression.small(numbers));
        assertThat(hidden[0]).containsExactly(false, true, true, false);
        assertThat(hidden[1]).containsExactly(false, true, true, false);
        assertThat(hidden[2]).containsExactly(false, false, false, false);
    }

    @Test
    void whatTellsNothingStays() {
        var numbers = Suppression.withTotals(new int[][] {{3, 4}, {5, 6}});
        var hidden = Suppression.hidden(numbers, Suppression.small(numbers));
        for (var row : hidden) {
            assertThat(row).doesNotContain(true);
        }
    }

    /// The hidden places that have one value in all tables with the same shown numbers.
    private static Set<String> workedOut(int[][] numbers, boolean[][] hidden) {
        var differs = new boolean[numbers.length][numbers[0].length];
        var trial = new int[numbers.length - 1][numbers[0].length - 1];
        tryAll(trial, 0, numbers, hidden, differs);
        var told = new HashSet<String>();
        for (var row = 0; row < numbers.length; row++) {
            for (var column = 0; column < numbers[row].length; column++) {
                if (hidden[row][column] && !differs[row][column]) {
                    told.add(row + "," + column);
                }
            }
        }
        return told;
    }

    private static void tryAll(
            int[][] trial, int place, int[][] numbers, boolean[][] hidden, boolean[][] differs) {
        var columns = trial[0].length;
        if (place == trial.length * columns) {
            compare(Suppression.withTotals(trial), numbers, hidden, differs);
            return;
        }
        var row = place / columns;
        var column = place % columns;
        if (hidden[row][column]) {
            for (var number = 0; number <= MOST; number++) {
                trial[row][column] = number;
                tryAll(trial, place + 1, numbers, hidden, differs);
            }
        } else {
            trial[row][column] = numbers[row][column];
            tryAll(trial, place + 1, numbers, hidden, differs);
        }
    }

    private static void compare(
            int[][] other, int[][] numbers, boolean[][] hidden, boolean[][] differs) {
        for (var row = 0; row < numbers.length; row++) {
            for (var column = 0; column < numbers[row].length; column++) {
                if (!hidden[row][column] && other[row][column] != numbers[row][column]) {
                    return;
                }
            }
        }
        for (var row = 0; row < numbers.length; row++) {
            for (var column = 0; column < numbers[row].length; column++) {
                differs[row][column] |= other[row][column] != numbers[row][column];
            }
        }
    }

    private static void assertNothingIsTold(
            int[][] numbers, boolean[][] withheld, boolean[][] hidden) {
        assertThat(workedOut(numbers, hidden)).as(Arrays.deepToString(numbers)).isEmpty();
        for (var row = 0; row < withheld.length; row++) {
            for (var column = 0; column < withheld[row].length; column++) {
                assertThat(hidden[row][column] || !withheld[row][column]).isTrue();
            }
        }
    }

    /// Tables with their totals, small enough to try every other one.
    private static Stream<int[][]> tables() {
        var random = new Random(20270101);
        return Stream.concat(
                        Stream.of(
                                new int[][] {{0, 0}, {3, 3}},
                                new int[][] {{3, 2, 0}},
                                new int[][] {{5, 5}, {5, 1}}),
                        Stream.generate(() -> counts(random)).limit(60))
                .map(Suppression::withTotals);
    }

    private static int[][] counts(Random random) {
        var counts = new int[1 + random.nextInt(2)][1 + random.nextInt(3)];
        for (var row : counts) {
            Arrays.setAll(row, _ -> random.nextInt(3) == 0 ? 0 : random.nextInt(MOST));
        }
        return counts;
    }
}
