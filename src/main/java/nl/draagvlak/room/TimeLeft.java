package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// How much time is left, as long as a timer runs.
@Tag("time-left")
@JsModule("./room/time-left.ts")
class TimeLeft extends Component {

    private Optional<Instant> shown = Optional.empty();

    /// When it is over, and what time it is here, since the clock of a browser may be wrong.
    public record Running(long until, long now) {}

    TimeLeft() {
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "left", getTranslation("room.timer.left"),
                                "over", getTranslation("room.timer.over"),
                                "five", getTranslation("room.timer.five"),
                                "one", getTranslation("room.timer.one")));
    }

    void show(Optional<Instant> until) {
        if (!shown.equals(until)) {
            shown = until;
            until.ifPresentOrElse(
                    end -> getElement().setPropertyBean("running", running(end)),
                    () -> getElement().setProperty("running", null));
        }
    }

    private static Running running(Instant until) {
        return new Running(until.toEpochMilli(), System.currentTimeMillis());
    }
}
