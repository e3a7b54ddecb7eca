package nl.draagvlak.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;
import nl.draagvlak.workshop.CommandId;

/// Keeps a half-filled form in the browser, with the id of the wish it will become.
///
/// The id is born with the form: a double click, or sending again after a lost answer, stays one
/// contribution.
@Tag("draft-keeper")
@JsModule("./shell/draft-keeper.ts")
public class DraftKeeper extends Component implements HasComponents {

    private CommandId command = new CommandId(UUID.randomUUID());
    private boolean isKept;

    /// Drafts with one name are one draft.
    public DraftKeeper(String name) {
        getElement().setProperty("name", name);
        getElement().setProperty("command", command.value().toString());
        getElement()
                .addEventListener(
                        "restored",
                        event -> restore(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        getElement().addEventListener("kept", _ -> isKept = true);
    }

    private void restore(String begun) {
        command = new CommandId(UUID.fromString(begun));
        isKept = true;
    }

    public CommandId command() {
        return command;
    }

    /// Whether something that was typed is in the browser.
    public boolean isKept() {
        return isKept;
    }

    /// Throws the draft away; clicking again, or sending again, is still the same wish.
    public void forget() {
        isKept = false;
        getElement().callJsFunction("forget");
    }

    /// Begins the draft of another wish in the same form.
    public void renew() {
        isKept = false;
        command = new CommandId(UUID.randomUUID());
        getElement().callJsFunction("renew", command.value().toString());
    }
}
