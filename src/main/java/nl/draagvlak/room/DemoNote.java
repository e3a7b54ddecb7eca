package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Department;

/// Says that this is a demo and in whose seat one is, until this browser has read it.
@Tag("demo-note")
@JsModule("./room/demo-note.ts")
class DemoNote extends Component implements HasComponents {

    DemoNote(Participation participation, Colleagues colleagues) {
        var words = new Paragraph(words(participation));
        var read = new Button(new Icon("close"), _ -> dismiss());
        read.setAriaLabel(getTranslation("room.demo.read"));
        read.addThemeVariants(ButtonVariant.TERTIARY);
        getElement().setAttribute("role", "note");
        add(words, colleagues.button(), read);
    }

    private String words(Participation participation) {
        var me = participation.me();
        var name = participation.name(me, this);
        return participation
                .seen()
                .departmentOf(me)
                .map(Department::name)
                .map(of -> getTranslation("room.demo.seat-of", name, of.words()))
                .orElseGet(() -> getTranslation("room.demo.seat", name));
    }

    private void dismiss() {
        getElement().callJsFunction("dismiss");
        setVisible(false);
    }
}
