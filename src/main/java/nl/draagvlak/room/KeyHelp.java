package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;

/// Lists what one can do with the keyboard, when somebody presses `?`.
@Tag("key-help")
@JsModule("./room/key-help.ts")
class KeyHelp extends Component {

    KeyHelp() {
        getElement().addEventListener("asked", _ -> open());
    }

    void open() {
        var keys = new DescriptionList();
        keys.addClassName("keys");
        keys.add(
                row("room.keys.tab", "room.keys.tab.does"),
                row("room.keys.enter", "room.keys.enter.does"),
                row("room.keys.picture", "room.keys.picture.does"),
                row("room.keys.table", "room.keys.table.does"),
                row("room.keys.scale", "room.keys.scale.does"),
                row("room.keys.move", "room.keys.move.does"),
                row("room.keys.resize", "room.keys.resize.does"),
                row("room.keys.send", "room.keys.send.does"),
                row("room.keys.close", "room.keys.close.does"),
                row("room.keys.help", "room.keys.help.does"));
        var dialog = new Dialog(getTranslation("room.keys"), keys);
        var close = new Button(getTranslation("room.keys.done"), _ -> dialog.close());
        dialog.getFooter().add(close);
        dialog.addClassName("ask");
        dialog.open();
    }

    private Div row(String key, String does) {
        return new Div(new Term(getTranslation(key)), new Description(getTranslation(does)));
    }
}
