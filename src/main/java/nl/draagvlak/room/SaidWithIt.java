package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.draagvlak.workshop.Result;

/// What people said with their answers; with their names where that was agreed beforehand.
class SaidWithIt extends Composite<Section> {

    private final Participation participation;
    private final UnorderedList reasons = new UnorderedList();

    SaidWithIt(Participation participation) {
        this.participation = participation;
        reasons.addClassName("reasons");
        getContent().addClassName("said-with-it");
        getContent().add(new Div(new H3(getTranslation("room.reasons.title"))), reasons);
    }

    void show(Result result) {
        reasons.removeAll();
        result.all().stream()
                .filter(answer -> !answer.reason().isEmpty() || answer.reason().erased())
                .forEach(answer -> reasons.add(line(answer)));
        setVisible(reasons.getChildren().findAny().isPresent());
    }

    private ListItem line(Result.Answer answer) {
        var reason = answer.reason();
        var words = reason.erased() ? getTranslation("room.talk.erased") : reason.words();
        var line =
                new ListItem(
                        answer.by()
                                .map(who ->
                                        getTranslation(
                                                "room.reasons.by",
                                                participation.name(who, this),
                                                words))
                                .orElse(words));
        line.getElement().setAttribute("dir", "auto");
        return line;
    }
}
