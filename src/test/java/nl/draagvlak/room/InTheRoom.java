package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A room with somebody who leads, two who answer and one who looks on, and one item on its table.
abstract class InTheRoom {

    final ItemId item = new ItemId(UUID.randomUUID());
    Room room;
    Room.Person fatima;
    Room.Person ann;
    Room.Person bob;
    Room.Person otto;

    @BeforeEach
    void comeIn(@Autowired ApplicationContext context) {
        room = new Room(context);
        fatima = room.facilitator();
        otto = room.observer("Otto Kijker");
        ann = room.participant("Ann de Wit", MARKETING);
        bob = room.participant("Bob Jansen", INBOUND);
        submit(new OpenStage(Stage.ASSUMPTIONS));
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    /// Fatima wishes something.
    void submit(Command command) {
        room.submit(fatima, command);
    }

    /// Ann puts the item on the table.
    void propose(Content content) {
        room.submit(ann, new Propose(item, content));
    }

    void begin() {
        begin(Terms.enough(75));
    }

    void begin(Terms terms) {
        submit(OpenRounds.one(item, 1, terms));
    }

    void reveal() {
        submit(new Reveal(item, 1));
    }

    void cast(Room.Person person, Ballot ballot) {
        room.submit(person, new Cast(item, 1, ballot));
    }

    void cast(Room.Person person, String low, String best, String high) {
        cast(person, guess(low, best, high));
    }

    static Ballot guess(String low, String best, String high) {
        return new Ballot.Guess(Amount.of(low), Amount.of(best), Amount.of(high), 80, Text.NONE);
    }

    /// An answer such as `2 4 6`.
    static Ballot guess(String numbers) {
        var three = numbers.split(" ", -1);
        return guess(three[0], three[1], three[2]);
    }

    /// Shows somebody the item, in English.
    void open(Room.Person person) {
        room.show(person, address());
    }

    String address() {
        var stage = room.seen().items().find(item).orElseThrow().content().stage();
        return stage.address() + "/" + item.value();
    }

    static Button button(String words) {
        return _get(Button.class, button -> button.withText(words));
    }

    static Button inDialog(String words) {
        return _get(_get(Dialog.class), Button.class, button -> button.withText(words));
    }

    static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    static void answerYes() {
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        question.close();
    }
}
