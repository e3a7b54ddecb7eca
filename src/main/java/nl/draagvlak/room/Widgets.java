package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.widget.Widget;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Stage;

/// The widgets of the dashboard.
record Widgets(Participation participation) implements ItemsOf {

    @Override
    public Stage stage() {
        return Stage.DASHBOARD;
    }

    @Override
    public SubjectKind<?> kind() {
        return Widget.KIND;
    }

    @Override
    public ItemList list(Runnable behind) {
        return new DashboardCanvas(participation, behind);
    }

    @Override
    public ItemCard card(Item item) {
        return new WidgetCard(participation, item);
    }

    @Override
    public Component nothing(Component first) {
        var lead = new Paragraph(first.getTranslation("room.empty-dashboard.lead"));
        lead.addClassName("lead");
        var example = new Paragraph(first.getTranslation("room.empty-dashboard.example"));
        example.addClassNames("soft");
        return new Emptiness(
                participation,
                new H2(first.getTranslation("room.empty-dashboard.title")),
                lead,
                first,
                example);
    }

    @Override
    public Keys keys() {
        return new Keys(
                "room.dashboard.title",
                "room.dashboard.propose",
                "room.dashboard.first",
                "room.dashboard.dialog",
                "room.dashboard.choose",
                "room.dashboard.back");
    }

    @Override
    public boolean isWide() {
        return false;
    }
}
