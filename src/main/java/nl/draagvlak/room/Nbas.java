package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Stage;

/// The NBAs on the table.
record Nbas(Participation participation) implements ItemsOf {

    @Override
    public Stage stage() {
        return Stage.NBAS;
    }

    @Override
    public SubjectKind<?> kind() {
        return Nba.KIND;
    }

    @Override
    public ItemList list(Runnable behind) {
        return new NbaList(participation, behind);
    }

    @Override
    public ItemCard card(Item item) {
        return new NbaCard(participation, item);
    }

    @Override
    public Component nothing(Component first) {
        return new EmptyNbas(participation, first);
    }

    @Override
    public Keys keys() {
        return new Keys(
                "room.nbas.title",
                "room.nbas.propose",
                "room.empty-nbas.first",
                "room.propose.title",
                "room.nbas.choose",
                "room.nbas.back");
    }

    @Override
    public boolean isWide() {
        return false;
    }
}
