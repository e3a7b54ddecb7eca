package nl.draagvlak.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/// The lines of the history, newest first, as one element.
@Tag("history-list")
@JsModule("./history/history-list.ts")
class HistoryList extends Component {

    record Words(String you, String details) {}

    HistoryList(String me, String address) {
        getElement().setProperty("me", me);
        getElement().setProperty("address", address);
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                getTranslation("history.you"), getTranslation("history.details")));
    }

    void show(List<Line> newestFirst) {
        getElement().setPropertyList("lines", newestFirst);
    }
}
