package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Step;

/// Moves a widget and gives it another size, a step at a time; where the grid is one column, it
/// changes places with its neighbour.
class PlaceButtons extends Composite<Section> {

    private final Participation participation;
    private final Arranging arranging;
    private final ItemId item;
    private final Map<Step, Button> steps = new EnumMap<>(Step.class);
    private final Button earlier;
    private final Button later;

    PlaceButtons(Participation participation, ItemId item) {
        this.participation = participation;
        this.item = item;
        arranging = new Arranging(participation);
        var move = group(getTranslation("room.place.move"));
        move.add(
                button(Step.LEFT, "arrow-left"),
                button(Step.RIGHT, "arrow-right"),
                button(Step.UP, "arrow-up"),
                button(Step.DOWN, "arrow-down"));
        var resize = group(getTranslation("room.place.resize"));
        resize.add(
                button(Step.WIDER, "wider"),
                button(Step.NARROWER, "narrower"),
                button(Step.TALLER, "taller"),
                button(Step.SHORTER, "shorter"));
        var keys = new Paragraph(getTranslation("room.place.keys"));
        keys.addClassNames("tiny", "soft");
        var grid = new Div(move, resize, keys);
        grid.addClassName("place-grid");
        earlier = swap(getTranslation("room.place.earlier"), "arrow-up", -1);
        later = swap(getTranslation("room.place.later"), "arrow-down", 1);
        var column = new Div(earlier, later);
        column.addClassNames("place-column", "row");
        getContent().addClassName("item-part");
        getContent().add(new H3(getTranslation("room.place.title")), grid, column);
    }

    void show(Seen seen) {
        steps.forEach(
                (step, button) -> button.setEnabled(seen.layout().step(item, step).isPresent()));
        earlier.setEnabled(arranging.canSwap(item, -1));
        later.setEnabled(arranging.canSwap(item, 1));
        setVisible(
                participation.mayAdd(seen, Stage.DASHBOARD)
                        && seen.layout().find(item).isPresent());
    }

    private static Div group(String name) {
        var group = new Div(new Span(name));
        group.addClassName("place-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", name);
        return group;
    }

    private Button button(Step step, String icon) {
        var button = new Button(new Icon(icon), _ -> arranging.step(item, step));
        var name = getTranslation("room.step." + step);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        steps.put(step, button);
        return button;
    }

    private Button swap(String name, String icon, int by) {
        return new Button(name, new Icon(icon), _ -> arranging.swap(item, by));
    }
}
