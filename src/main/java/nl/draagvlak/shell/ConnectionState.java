package nl.draagvlak.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/// Says whether this screen shows the newest, in words and as a dot, a ring or a square; what keeps
/// people from going on stands across the screen as well.
@Tag("connection-state")
@JsModule("./shell/connection-state.ts")
public class ConnectionState extends Component {

    /// Asks `newest` for `{"seq":n,"storing":true}` now and then, and calls `behind` when this
    /// screen is not there.
    public ConnectionState(String newest, Runnable behind) {
        getElement().setProperty("newest", newest);
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "live", getTranslation("shell.connection.live"),
                                "behind", getTranslation("shell.connection.behind"),
                                "lost", getTranslation("shell.connection.lost"),
                                "away", getTranslation("shell.connection.away")));
        getElement().addEventListener("behind", _ -> behind.run());
    }

    public void shows(long seq) {
        getElement().setProperty("seq", (double) seq);
    }
}
