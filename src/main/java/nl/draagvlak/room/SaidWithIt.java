package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Text;

/// What people said with their answers, without their names.
class SaidWithIt extends Composite<Section> {

    private final UnorderedList reasons = new UnorderedList();

    SaidWithIt() {
        reasons.addClassName("reasons");
        getContent().addClassName("said-with-it");
        getContent().add(new Div(new H3(getTranslation("room.reasons.title"))), reasons);
    }

    void show(Result result) {
        reasons.removeAll();
        result.all().stream()
                .map(Result.Answer::reason)
                .filter(reason -> !reason.isEmpty() || reason.erased())
                .forEach(reason -> reasons.add(line(reason)));
        setVisible(reasons.getChildren().findAny().isPresent());
    }

    private ListItem line(Text reason) {
        var line =
                new ListItem(reason.erased() ? getTranslation("room.talk.erased") : reason.words());
        line.getElement().setAttribute("dir", "auto");
        return line;
    }
}
