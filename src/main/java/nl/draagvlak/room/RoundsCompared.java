package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Seen;

/// The bands of all rounds below each other, and how departments and I went along: did talking
/// help?
class RoundsCompared extends Composite<Section> {

    private final Participation participation;
    private final Paragraph change = new Paragraph();
    private final Slopes slopes = new Slopes();
    private final ReadingTable table = new ReadingTable();

    @Tag("rounds-compared")
    @JsModule("./room/rounds-compared.ts")
    private static final class Slopes extends Component {

        void show(Course course) {
            getElement().setPropertyBean("course", course);
        }
    }

    RoundsCompared(Participation participation) {
        this.participation = participation;
        change.addClassName("small");
        getContent().addClassName("rounds-part");
        getContent().add(new H3(getTranslation("room.rounds.title")), change, slopes, table);
    }

    void show(Seen seen, Item item) {
        var about = (Measured) item.content();
        var revealed =
                seen.rounds(item.id()).stream()
                        .filter(round -> round.result().isPresent())
                        .toList();
        setVisible(revealed.size() > 1);
        if (revealed.size() > 1) {
            var mine = participation.mine();
            var bests =
                    revealed.stream()
                            .map(round ->
                                    mine.ballot(item.id(), round.number())
                                            .flatMap(one -> one.interval(about.bounds().range()))
                                            .map(one -> one.best()))
                            .toList();
            var course = new Courses(this, seen, item.id(), about, revealed, bests, participation);
            var drawn = course.course();
            change.setText(drawn.sentence());
            slopes.show(drawn);
            table.show(course.table());
        }
    }
}
