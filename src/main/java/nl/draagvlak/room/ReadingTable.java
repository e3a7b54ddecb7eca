package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// The numbers behind a picture, on request.
class ReadingTable extends Composite<Details> {

    private final NativeTable table = new NativeTable();

    ReadingTable() {
        table.addClassName("reading-table");
        var scroll = new Div(table);
        var title = getTranslation("room.widget.table");
        scroll.addClassName("reading-scroll");
        scroll.getElement().setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", title);
        scroll.getElement().setAttribute("tabindex", "0"); // so that a keyboard scrolls it, too
        getContent().setSummaryText(title);
        getContent().add(scroll);
    }

    void show(List<List<String>> rows) {
        table.getHead().removeAllRows();
        table.getBody().removeAllRows();
        var headings = table.getHead().addRow();
        rows.getFirst().forEach(heading -> headings.add(header("col", heading)));
        rows.stream().skip(1).forEach(row -> fill(table.getBody().addRow(), row));
        setVisible(rows.size() > 1);
    }

    private static void fill(NativeTableRow into, List<String> row) {
        into.add(header("row", row.getFirst()));
        row.stream().skip(1).forEach(words -> into.addDataCell().setText(words));
    }

    private static NativeTableHeaderCell header(String scope, String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
