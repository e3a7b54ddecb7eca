package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.ListFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.draagvlak.sheet.Draft;
import nl.draagvlak.sheet.Draft.Row;
import nl.draagvlak.shell.SubjectWords;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.Part;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Content;

/// What a list makes, and what is wrong with it by row and column, before anything happens.
class ImportPreview<C extends Record & Content> extends Composite<Div> {

    private static final Set<String> IN_COLUMNS = Set.of("name", "question");
    private static final int MOST_NAMED = 4;

    private final Draft<C> draft;
    private final SubjectKind<C> kind;
    private final SubjectWords words;
    private final H3 title;

    /// `mend` goes to where a row with a flaw can be mended.
    ImportPreview(
            Participation participation,
            SubjectKind<C> kind,
            Draft<C> draft,
            Consumer<Row<C>> mend) {
        this.draft = draft;
        this.kind = kind;
        words = participation.words(kind, this);
        title = new H3(getTranslation("room.import.good", draft.fine().size()));
        title.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("import-preview");
        getContent().add(title);
        if (!draft.ignored().isEmpty()) {
            getContent().add(ignored());
        }
        if (!draft.wrong().isEmpty()) {
            getContent().add(new ImportFlaws<>(draft, mend));
        }
        if (!draft.fine().isEmpty()) {
            getContent().add(table());
        }
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    /// The rows that can be proposed.
    List<Row<C>> rows() {
        return draft.fine();
    }

    /// What pressing the button does: how many rows it proposes, and which it leaves out.
    String act() {
        var fine = draft.fine().size();
        var wrong = draft.wrong();
        if (wrong.isEmpty()) {
            return getTranslation("room.import.propose", fine);
        }
        return wrong.size() > MOST_NAMED
                ? getTranslation("room.import.propose-most", fine, wrong.size())
                : getTranslation("room.import.propose-but", fine, wrong.size(), numbers(wrong));
    }

    private String numbers(List<Row<C>> rows) {
        var numbers = rows.stream().map(row -> String.valueOf(row.number())).toList();
        return ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(numbers);
    }

    private Paragraph ignored() {
        var names = String.join(", ", draft.ignored());
        var said = new Paragraph(getTranslation("room.import.ignored", names));
        said.addClassNames("small", "soft");
        return said;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("import-table");
        var head = table.getHead().addRow();
        head.add(heading("col", getTranslation("room.import.row")));
        columns().forEach(field -> head.add(heading("col", words.label(field))));
        head.add(heading("col", getTranslation("room.import.further")));
        draft.fine().forEach(row -> fill(table, row));
        return table;
    }

    private void fill(NativeTable table, Row<C> row) {
        var line = table.getBody().addRow();
        line.add(heading("row", String.valueOf(row.number())));
        for (var field : columns()) {
            var cell = line.addDataCell();
            var said = new Span(said(field, row.content()).orElse(""));
            said.getElement().setAttribute("dir", "auto");
            cell.add(said);
            if (field.key().equals("name")) {
                worth(row).map(this::tag).ifPresent(cell::add);
            } else {
                details(row.content()).forEach(cell::add);
            }
        }
        line.addDataCell()
                .setText(
                        kind.fields(Part.ESSENCE).stream()
                                .filter(field -> !IN_COLUMNS.contains(field.key()))
                                .flatMap(field -> said(field, row.content()).stream())
                                .collect(joining(" · ")));
    }

    /// What else is filled in, in brief.
    private Stream<Span> details(C content) {
        return kind.fields(Part.DETAILS).stream()
                .flatMap(field ->
                        words.value(field, content, getLocale()).stream()
                                .map(value -> words.label(field) + ": " + value))
                .map(ImportPreview::detail);
    }

    private static Span detail(String said) {
        var detail = new Span(said);
        detail.addClassNames("import-detail", "soft");
        return detail;
    }

    /// Why a row is worth a look, though nothing is wrong with it.
    private Optional<String> worth(Row<C> row) {
        if (row.isOnTheTable()) {
            return Optional.of(getTranslation("room.import.on-the-table"));
        }
        return row.isTwice() ? Optional.of(getTranslation("room.import.twice")) : Optional.empty();
    }

    private Span tag(String said) {
        var tag = new Span(said);
        tag.addClassNames("tag", "warn");
        return tag;
    }

    private List<Field> columns() {
        return kind.fields().stream().filter(field -> IN_COLUMNS.contains(field.key())).toList();
    }

    /// A bare number does not say which one it is.
    private Optional<String> said(Field field, C content) {
        return words.value(field, content, getLocale())
                .map(value ->
                        field.input() == Field.Input.NUMBER
                                ? words.label(field) + ": " + value
                                : value);
    }

    private static NativeTableHeaderCell heading(String scope, String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
