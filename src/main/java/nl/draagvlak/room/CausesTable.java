package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalInt;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Cause;
import nl.draagvlak.workshop.Causes;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.Seen;

/// How many people named each cause: a counted circle, or a dot where it must not be told.
class CausesTable extends Composite<NativeTable> {

    CausesTable(Seen seen, Causes causes) {
        var table = getContent();
        table.addClassName("causes");
        role(table, "table");
        table.setCaptionText(getTranslation("room.causes.title"));
        table.getCaption().addClassName("sr");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        var head = row(table.getHead().addRow());
        head.addDataCell();
        for (var cause : Cause.values()) {
            header(head, "col").add(new Span(getTranslation("room.cause." + cause + ".short")));
        }
        if (causes.rows().size() > 1) {
            causes.rows().forEach(one -> add(seen, one));
        }
        var whole = row(table.getBody().addRow());
        whole.addClassName("whole");
        header(whole, "row").setText(getTranslation("room.causes.everybody"));
        counts(whole, causes.whole());
    }

    private void add(Seen seen, Causes.Row one) {
        var row = row(getContent().getBody().addRow());
        var name = header(row, "row");
        one.departments().stream()
                .flatMap(id -> seen.charter().find(id).stream())
                .forEach(department -> name.add(department(department)));
        counts(row, one);
    }

    private static Div department(Department department) {
        var line = new Div(new Icon(department.mark(), 12), new Span(department.name().words()));
        line.addClassName("causes-department");
        return line;
    }

    private void counts(NativeTableRow row, Causes.Row counts) {
        var count = counts.counts().iterator();
        for (var cause : Cause.values()) {
            var cell = row.addDataCell();
            role(cell, "cell");
            cell.getElement()
                    .setAttribute("data-label", getTranslation("room.cause." + cause + ".short"));
            show(cell, count.next());
        }
    }

    private void show(NativeTableCell cell, OptionalInt count) {
        if (count.isEmpty()) {
            var dot = new Span("·");
            dot.addClassName("untold");
            dot.getElement().setAttribute("aria-hidden", "true");
            var words = new Span(getTranslation("room.causes.hidden"));
            words.addClassName("sr");
            cell.add(dot, words);
        } else {
            var ball = new Span(String.valueOf(count.getAsInt()));
            ball.addClassNames("ball", size(count.getAsInt()));
            cell.add(ball);
        }
    }

    private static String size(int count) {
        if (count < 5) {
            return "few";
        }
        return count < 9 ? "some" : "many";
    }

    private static NativeTableRow row(NativeTableRow row) {
        role(row, "row");
        return row;
    }

    private static NativeTableHeaderCell header(NativeTableRow row, String scope) {
        var header = row.addHeaderCell();
        header.getElement().setAttribute("scope", scope);
        role(header, scope.equals("col") ? "columnheader" : "rowheader");
        return header;
    }

    /// On a phone the table is laid out as a list, which would take its roles away.
    private static void role(HasElement part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
