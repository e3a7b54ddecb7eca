package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Round;

/// Says that fewer answers of a round contain a value than was set as enough; otherwise nothing.
class Dissent extends Composite<Paragraph> {

    private final Round round;
    private final Result result;

    Dissent(Round round, Result result, int containing) {
        this.round = round;
        this.result = result;
        getContent().addClassNames("dissent", "strong");
        getContent().getElement().setAttribute("role", "status");
        show(containing);
    }

    void show(int containing) {
        var enough = round.enoughOf(result.respondents());
        setVisible(containing < enough);
        getContent()
                .setText(
                        getTranslation(
                                "room.rounds.agree.dissent",
                                containing,
                                result.respondents(),
                                enough));
    }
}
