package nl.draagvlak.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/// Says whether this screen shows the newest, in words and as a dot, a ring or a square.
@Tag("connection-state")
@JsModule("./shell/connection-state.ts")
public class ConnectionState extends Component {

    /// Asks `newest` for `{"seq":n}` now and then, and calls `behind` when this screen is not
    /// there.
    public ConnectionState(String newest, Runnable behind) {
        getElement().setProperty("newest", newest);
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "live", getTranslation("shell.connection.live"),
                                "behind", getTranslation("shell.connection.behind"),
                                "lost", getTranslation("shell.connection.lost")));
        getElement().addEventListener("behind", _ -> behind.run());
    }

    public void shows(long seq) {
        getElement().setProperty("seq", (double) seq);
    }
}
