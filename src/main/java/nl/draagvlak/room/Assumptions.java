package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Stage;

/// The assumptions on the table.
record Assumptions(Participation participation) implements ItemsOf {

    @Override
    public Stage stage() {
        return Stage.ASSUMPTIONS;
    }

    @Override
    public SubjectKind<?> kind() {
        return Assumption.KIND;
    }

    @Override
    public ItemList list(Runnable behind) {
        return new AssumptionList(participation, behind);
    }

    @Override
    public ItemCard card(Item item) {
        return new AssumptionCard(participation, item);
    }

    @Override
    public Component nothing(Component first) {
        var lead = new Paragraph(first.getTranslation("room.empty-assumptions.lead"));
        lead.addClassName("lead");
        var example = new Paragraph(first.getTranslation("room.empty-assumptions.example"));
        example.addClassNames("soft");
        return new Emptiness(
                participation,
                new H2(first.getTranslation("room.empty-assumptions.title")),
                lead,
                first,
                example);
    }

    @Override
    public Optional<Supplier<Dialog>> importing() {
        return Optional.of(() -> new ImportDialog<>(participation, Assumption.KIND, stage()));
    }

    @Override
    public Keys keys() {
        return new Keys(
                "room.assumptions.title",
                "room.assumptions.propose",
                "room.assumptions.first",
                "room.assumptions.dialog",
                "room.assumptions.choose",
                "room.assumptions.back");
    }

    @Override
    public boolean areMeasured() {
        return true;
    }

    @Override
    public boolean haveSeeds() {
        return true;
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
