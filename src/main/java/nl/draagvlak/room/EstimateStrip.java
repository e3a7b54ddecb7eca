package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Seen;

/// Everybody's interval by department, and what the group makes of them; as a picture, department
/// by department, or as a table.
@Tag("estimate-strip")
@JsModule("./room/estimate-strip.ts")
class EstimateStrip extends Component {

    public record Words(
            String strip,
            String departments,
            String table,
            String view,
            String you,
            String mean,
            String together,
            String differ,
            String average,
            String few,
            String answer,
            String band,
            String department,
            String low,
            String best,
            String high,
            String group,
            String observed,
            String agreed,
            String agreedRow) {}

    private final Participation participation;

    EstimateStrip(Participation participation, Measured.Form form) {
        this.participation = participation;
        getElement().setPropertyBean("words", words(form));
    }

    /// Shows a result; `fresh` when it has been revealed a moment ago.
    void show(Seen seen, Item item, Result result, Optional<Ballot> mine, boolean fresh) {
        var about = (Measured) item.content();
        var reader =
                new StripPicture.Reader(
                        this,
                        who -> participation.name(who, this),
                        mine.flatMap(ballot -> ballot.interval(about.bounds().range())),
                        seen.people().find(participation.me()).flatMap(me -> me.voice()));
        getElement().setProperty("fresh", fresh);
        getElement().setPropertyBean("picture", StripPicture.of(seen, item, result, reader));
    }

    private Words words(Measured.Form form) {
        var isBand = form == Measured.Form.BAND;
        return new Words(
                getTranslation("room.strip.strip"),
                getTranslation("room.strip.departments"),
                getTranslation("room.strip.table"),
                getTranslation("room.strip.view"),
                getTranslation("room.strip.you"),
                getTranslation(isBand ? "room.strip.median" : "room.strip.mean"),
                getTranslation("room.strip.together"),
                getTranslation("room.strip.differ"),
                getTranslation("room.strip.average"),
                getTranslation("room.strip.few"),
                getTranslation(isBand ? "room.strip.answer-band" : "room.strip.answer"),
                getTranslation(isBand ? "room.strip.band-band" : "room.strip.band"),
                getTranslation("room.strip.department"),
                getTranslation("room.strip.low"),
                getTranslation(isBand ? "room.strip.target" : "room.strip.best"),
                getTranslation("room.strip.high"),
                getTranslation("room.strip.group"),
                getTranslation("room.observed"),
                getTranslation("room.strip.agreed"),
                getTranslation("room.strip.agreed-row"));
    }
}
