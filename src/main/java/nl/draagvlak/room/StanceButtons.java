package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.Map;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stance;

/// Where I stand: four buttons, of which mine is yellow.
class StanceButtons extends Composite<Section> {

    private final Participation participation;
    private final Map<Stance, Button> buttons = new EnumMap<>(Stance.class);
    private final Paragraph again;
    private Item item;

    StanceButtons(Participation participation, Item item) {
        this.participation = participation;
        this.item = item;
        again = new Paragraph(getTranslation("room.stances.again"));
        again.addClassNames("small", "soft");
        var title = new H3(getTranslation("room.stances.title"));
        title.setId("stances");
        var group = new Div();
        group.addClassName("stance");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", "stances");
        for (var stance : Stance.values()) {
            var button = new Button(getTranslation("room.stance." + stance), _ -> take(stance));
            buttons.put(stance, button);
            group.add(button);
        }
        getContent().addClassName("item-part");
        getContent().add(title, again, group);
    }

    void show(Seen seen, Item now) {
        item = now;
        var mine = participation.mine();
        buttons.forEach((stance, button) -> {
            var chosen = mine.stance(item.id()).filter(stance::equals).isPresent();
            button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            button.setIcon(chosen ? new Icon("check") : null);
        });
        again.setVisible(mine.isAsked(seen, item) && mine.stance(item.id()).isPresent());
        setVisible(seen.isDiscussed(item) && seen.people().hasASay(participation.me()));
    }

    private void take(Stance stance) {
        new Standpoint(participation).take(item.id(), item.version(), stance);
    }
}
