package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import nl.draagvlak.sheet.Draft;
import nl.draagvlak.sheet.Draft.Row;
import nl.draagvlak.workshop.Content;

/// The rows of a list with which something is wrong: which, what, and the way to mend it.
class ImportFlaws<C extends Content> extends Composite<Div> {

    private final Consumer<Row<C>> mend;

    ImportFlaws(Draft<C> draft, Consumer<Row<C>> mend) {
        this.mend = mend;
        var wrong = draft.wrong();
        var lead = new Paragraph(getTranslation("room.import.wrong.lead"));
        lead.addClassName("small");
        lead.setVisible(!draft.fine().isEmpty());
        var rows = new Div();
        rows.addClassName("import-flaws");
        wrong.stream().map(this::row).forEach(rows::add);
        getContent().addClassName("import-wrong");
        getContent().add(new H3(getTranslation("room.import.wrong", wrong.size())), lead, rows);
    }

    private Div row(Row<C> row) {
        var name = new Span(row.content().name().words());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("soft");
        var title = new H4(new Span(getTranslation("room.import.row.number", row.number())), name);
        var says = new FlawWords(this);
        var flaws = new UnorderedList();
        row.flaws().forEach(flaw -> flaws.add(new ListItem(says.say(flaw))));
        var act =
                new Button(getTranslation("room.import.mend", row.number()), _ -> mend.accept(row));
        var part = new Div(title, flaws, act);
        part.addClassName("import-flaw");
        return part;
    }
}
