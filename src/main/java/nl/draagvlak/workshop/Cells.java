package nl.draagvlak.workshop;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which departments stand together, so that nobody can be told from a number.
///
/// A department with fewer than three people stands together with the next smallest; one in which
/// nobody is gives nothing away and stays by itself.
final class Cells {

    static final int FEWEST_TO_SHOW = 3;

    private Cells() {}

    /// One or more departments, in the order of the charter, and how many people they are.
    record Cell(List<DepartmentId> departments, int people) {

        boolean isSmall() {
            return people > 0 && people < FEWEST_TO_SHOW;
        }

        /// Whether there are so many people in it that a number does not tell who.
        boolean canBeShown() {
            return people >= FEWEST_TO_SHOW;
        }

        private Cell with(Cell other) {
            return new Cell(
                    Stream.of(this, other).flatMap(each -> each.departments.stream()).toList(),
                    people + other.people);
        }

        private Cell in(Charter charter) {
            var inOrder =
                    charter.departments().stream()
                            .map(Department::id)
                            .filter(departments::contains)
                            .toList();
            return new Cell(inOrder, people);
        }
    }

    /// The cells of a workshop with so many people in each department.
    static List<Cell> of(Charter charter, Map<DepartmentId, Integer> people) {
        var cells = new ArrayList<Cell>();
        for (var department : charter.departments()) {
            var id = department.id();
            cells.add(new Cell(List.of(id), people.getOrDefault(id, 0)));
        }
        var two = twoSmallest(cells);
        while (two.size() == 2 && two.getFirst().isSmall()) {
            standTogether(cells, two);
            two = twoSmallest(cells);
        }
        return cells.stream().map(cell -> cell.in(charter)).toList();
    }

    private static List<Cell> twoSmallest(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.people() > 0)
                .sorted(comparingInt(Cell::people))
                .limit(2)
                .toList();
    }

    private static void standTogether(List<Cell> cells, List<Cell> two) {
        var inOrder = cells.stream().filter(two::contains).toList();
        cells.set(cells.indexOf(inOrder.getFirst()), inOrder.getFirst().with(inOrder.getLast()));
        cells.remove(inOrder.getLast());
    }
}
