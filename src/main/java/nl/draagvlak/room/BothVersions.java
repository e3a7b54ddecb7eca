package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.BiConsumer;
import nl.draagvlak.shell.SubjectWords;
import nl.draagvlak.subject.Comparison;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Items.Item;

/// What two people wrote at the same time: what was taken over from the other, and where both
/// changed one thing, the two side by side, mine on yellow, with a choice.
class BothVersions<C extends Record & Content> extends Composite<Section> {

    private final SubjectKind<C> kind;
    private final SubjectWords words;
    private final BiConsumer<Field, C> choose;
    private final H3 title = new H3();
    private final Paragraph taken = new Paragraph();
    private final Paragraph ask = new Paragraph();
    private final Div differences = new Div();

    /// Whose words stay in a field.
    enum Whose {
        MINE,
        THEIRS
    }

    /// `choose` is told from which version a field is to be filled.
    BothVersions(SubjectKind<C> kind, Participation participation, BiConsumer<Field, C> choose) {
        this.kind = kind;
        this.choose = choose;
        words = participation.words(kind, this);
        differences.addClassName("both-differences");
        getContent().addClassName("both");
        getContent().getElement().setAttribute("role", "alert");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(title, taken, ask, differences);
        setVisible(false);
    }

    void show(Comparison compared, C mine, Item now) {
        var theirs = kind.type().cast(now.content());
        title.setText(getTranslation("room.both.title", now.version()));
        var fields = compared.onlyTheirs().stream().map(words::label).collect(joining(" · "));
        taken.setText(getTranslation("room.both.taken", fields));
        taken.setVisible(!compared.onlyTheirs().isEmpty());
        ask.setText(
                compared.both().isEmpty()
                        ? getTranslation("room.both.save")
                        : getTranslation("room.both.choose"));
        differences.removeAll();
        compared.both().forEach(field -> differences.add(difference(field, mine, theirs)));
        setVisible(true);
        getContent().getElement().callJsFunction("focus");
    }

    private Div difference(Field field, C mine, C theirs) {
        var pair =
                new Div(
                        side(getTranslation("room.both.yours"), field, mine, "yours"),
                        side(getTranslation("room.both.now"), field, theirs, "now"));
        pair.addClassName("both-pair");
        var label = new Paragraph(words.label(field));
        label.addClassNames("small", "strong");
        var choice = new RadioButtonGroup<Whose>();
        choice.setAriaLabel(words.label(field));
        choice.setItems(Whose.values());
        choice.setItemLabelGenerator(this::words);
        choice.setValue(Whose.MINE);
        choice.addValueChangeListener(
                event -> choose.accept(field, event.getValue() == Whose.THEIRS ? theirs : mine));
        return new Div(label, pair, choice);
    }

    private String words(Whose whose) {
        return switch (whose) {
            case MINE -> getTranslation("room.both.mine");
            case THEIRS -> getTranslation("room.both.theirs");
        };
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
