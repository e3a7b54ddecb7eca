package nl.draagvlak.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// Words to take along, with a button that copies them.
@Tag("copy-text")
@JsModule("./shell/copy-text.ts")
public class CopyText extends Component {

    public record Words(String copy, String copied) {}

    public CopyText() {
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(getTranslation("shell.copy"), getTranslation("shell.copied")));
    }

    public void show(String text) {
        getElement().setProperty("text", text);
    }
}
