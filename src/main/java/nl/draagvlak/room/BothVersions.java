package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.draagvlak.shell.SubjectWords;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Items.Item;

/// What two people wrote at the same time, side by side: mine on yellow, and what stands there now.
class BothVersions<C extends Record & Content> extends Composite<Section> {

    private final SubjectKind<C> kind;
    private final SubjectWords words;
    private final H3 title = new H3();
    private final Div differences = new Div();

    BothVersions(
            SubjectKind<C> kind,
            Participation participation,
            Runnable keepMine,
            Runnable keepTheirs) {
        this.kind = kind;
        words = participation.words(kind, this);
        differences.addClassName("both-differences");
        var mine = new Button(getTranslation("room.both.mine"), _ -> keepMine.run());
        var theirs = new Button(getTranslation("room.both.theirs"), _ -> keepTheirs.run());
        var edit = new Button(getTranslation("room.both.edit"), _ -> setVisible(false));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        var choice = new Div(mine, theirs, edit);
        choice.addClassName("row");
        getContent().addClassName("both");
        getContent().getElement().setAttribute("role", "alert");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(title, differences, choice);
        setVisible(false);
    }

    void show(C mine, Item now) {
        var newest = kind.type().cast(now.content());
        title.setText(getTranslation("room.both.title", now.version()));
        differences.removeAll();
        kind.fields().stream()
                .filter(field -> !field.valueIn(mine).equals(field.valueIn(newest)))
                .forEach(field -> differences.add(difference(field, mine, newest)));
        setVisible(true);
        getContent().getElement().callJsFunction("focus");
    }

    private Div difference(Field field, C mine, C newest) {
        var label = new Paragraph(words.label(field));
        label.addClassNames("small", "strong");
        var pair =
                new Div(
                        side(getTranslation("room.both.yours"), field, mine, "yours"),
                        side(getTranslation("room.both.now"), field, newest, "now"));
        pair.addClassName("both-pair");
        return new Div(label, pair);
    }

    private Div side(String whose, Field field, C version, String look) {
        var who = new Paragraph(whose);
        who.addClassName("tiny");
        var none = getTranslation("room.both.nothing");
        var said = new Paragraph(words.value(field, version, getLocale()).orElse(none));
        said.getElement().setAttribute("dir", "auto");
        var side = new Div(who, said);
        side.addClassNames("both-side", look);
        return side;
    }
}
