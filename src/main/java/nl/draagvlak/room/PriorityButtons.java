package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.Map;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Priorities.Prioritise;
import nl.draagvlak.workshop.Priority;
import nl.draagvlak.workshop.Seen;

/// How badly I need a widget: four buttons, of which mine is yellow.
class PriorityButtons extends Composite<Section> {

    private final Participation participation;
    private final Item item;
    private final Map<Priority, Button> buttons = new EnumMap<>(Priority.class);

    PriorityButtons(Participation participation, Item item) {
        this.participation = participation;
        this.item = item;
        var title = new H3(getTranslation("room.priorities.title"));
        title.setId("priorities");
        var group = new Div();
        group.addClassNames("stance", "priorities");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", "priorities");
        for (var priority : Priority.values()) {
            var button =
                    new Button(getTranslation("room.priority." + priority), _ -> give(priority));
            buttons.put(priority, button);
            group.add(button);
        }
        getContent().addClassName("item-part");
        getContent().add(title, group);
    }

    void show(Seen seen, Item now) {
        var mine = participation.mine().priority(item.id());
        buttons.forEach((priority, button) -> {
            var chosen = mine.filter(priority::equals).isPresent();
            button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            button.setIcon(chosen ? new Icon("check") : null);
        });
        setVisible(seen.isDiscussed(now) && seen.people().hasASay(participation.me()));
    }

    private void give(Priority priority) {
        if (participation.mine().priority(item.id()).filter(priority::equals).isEmpty()) {
            participation.wish(new Prioritise(item.id(), priority));
        }
    }
}
