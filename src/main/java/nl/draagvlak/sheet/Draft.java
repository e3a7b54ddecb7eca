package nl.draagvlak.sheet;

import java.util.List;
import nl.draagvlak.workshop.Content;

/// A list as it was understood, before anything of it is on the table; `ignored` are the headings
/// that mean nothing here.
public record Draft<C extends Content>(List<Row<C>> rows, List<String> ignored) {

    /// One row: its number in the spreadsheet, the line of the text in which it begins, what it
    /// would become, and what is wrong with it; a name that is there already is worth a look, and
    /// no flaw.
    public record Row<C extends Content>(
            int number,
            int line,
            C content,
            List<Flaw> flaws,
            boolean isTwice,
            boolean isOnTheTable) {

        public boolean isFine() {
            return flaws.isEmpty();
        }
    }

    public List<Row<C>> fine() {
        return rows.stream().filter(Row::isFine).toList();
    }

    public List<Row<C>> wrong() {
        return rows.stream().filter(row -> !row.isFine()).toList();
    }
}
