package nl.draagvlak.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import nl.draagvlak.workshop.Mark;

/// A drawing from the one sprite, `look/marks.svg`; what it means stands beside it in words.
@Tag("sprite-icon")
@JsModule("./shell/sprite-icon.ts")
public class Icon extends Component {

    /// An icon of the size of the text beside it.
    public Icon(String name) {
        this(name, "icon s", 15);
    }

    /// The sign of a department.
    public Icon(Mark mark, int size) {
        this(Marks.shape(mark), Marks.look(mark), size);
    }

    public Icon(String name, String look, int size) {
        getElement().setProperty("name", name);
        getElement().setProperty("look", look);
        getElement().setProperty("size", size);
    }
}
