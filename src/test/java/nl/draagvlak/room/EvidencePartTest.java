package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.draagvlak.room.Room.see;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Evidence.Lay;
import nl.draagvlak.workshop.EvidenceId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class EvidencePartTest {

    private static final String ADD = "Add an observation…";
    private static final String SOURCE = "Pilot of last autumn";

    private final ItemId item = new ItemId(UUID.randomUUID());
    private Room room;
    private Room.Person fatima;
    private Room.Person ann;
    private Room.Person bob;
    private Room.Person otto;

    @BeforeEach
    void annProposedAShare(@Autowired ApplicationContext context) {
        room = new Room(context);
        fatima = room.facilitator();
        otto = room.observer("Otto Kijker");
        ann = room.participant("Ann de Wit", MARKETING);
        bob = room.participant("Bob Jansen", INBOUND);
        room.submit(fatima, new OpenStage(Stage.ASSUMPTIONS));
        room.submit(ann, new Propose(item, SampleAssumption.startingPropensity()));
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void annLaysEvidenceAndIsToldWhatIsWrongWithIt() {
        open(ann);
        _click(button(ADD));
        _setValue(field("The number"), "4.2 %");
        _setValue(field("Out of how many"), "1.5");
        _click(inDialog("Add it"));
        assertThat(field("Out of how many").isInvalid()).isTrue();
        _setValue(field("Out of how many"), "500");
        _click(inDialog("Add it"));
        assertThat(field("Where does it come from?").isInvalid()).isTrue();
        _setValue(field("Where does it come from?"), SOURCE);
        _click(inDialog("Add it"));
        _assertNone(Dialog.class);
        see(() ->
                assertThat(evidence())
                        .contains("4.2\u00a0%", "in 500 cases", SOURCE, "Ann de Wit")
                        .contains("between 2.8\u00a0% and 6.3\u00a0%"));
    }

    @Test
    void everybodySeesItLiveAndOnlyWhoLaidItOrAFacilitatorTakesItBack() {
        open(otto);
        _assertNone(Button.class, spec -> spec.withText(ADD));
        lay("4.2");
        see(() -> assertThat(evidence()).contains("4.2\u00a0%", SOURCE));
        _assertNone(Button.class, spec -> spec.withText("Take back…"));

        open(bob);
        _assertNone(Button.class, spec -> spec.withText("Take back…"));
        open(fatima);
        _click(button("Take back…"));
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        see(() -> assertThat(room.seen().evidence().beside(item)).isEmpty());
        see(() -> assertThat(evidence()).doesNotContain(SOURCE));
    }

    @Test
    void theBandIsJudgedOnceItIsRevealedAndNotWhilePeopleAnswerBlind() {
        lay("4.2");
        room.submit(fatima, OpenRounds.one(item, 1, Terms.enough(75)));
        var guess =
                new Ballot.Guess(Amount.of("7"), Amount.of("8"), Amount.of("10"), 80, Text.NONE);
        room.submit(ann, new Cast(item, 1, guess));
        open(bob);
        assertThat(evidence()).contains(SOURCE).doesNotContain("Outside the band");
        room.submit(fatima, new Reveal(item, 1));
        see(() -> assertThat(evidence()).contains("Outside the band", "contradicts"));
        room.submit(fatima, OpenRounds.one(item, 2, Terms.enough(75)));
        see(() -> assertThat(evidence()).doesNotContain("Outside the band"));
        _assertOne(Button.class, spec -> spec.withText(ADD));
    }

    @Test
    void itIsDrawnBesideTheAnswersOnceTheyAreRevealed() {
        lay("4.2");
        room.submit(fatima, OpenRounds.one(item, 1, Terms.enough(75)));
        var guess =
                new Ballot.Guess(Amount.of("7"), Amount.of("8"), Amount.of("10"), 80, Text.NONE);
        room.submit(ann, new Cast(item, 1, guess));
        open(bob);
        _assertNone(EstimateStrip.class);
        room.submit(fatima, new Reveal(item, 1));
        see(() ->
                assertThat(_get(EstimateStrip.class).getElement().getPropertyRaw("picture"))
                        .asString()
                        .contains("\"said\":[\"2.8\u00a0%\",\"4.2\u00a0%\",\"6.3\u00a0%\"]"));
    }

    @Test
    void dutchIsReadInDutch() {
        lay("4.2");
        room.show(ann, "assumptions/" + item.value(), Locale.forLanguageTag("nl"));
        assertThat(evidence()).contains("4,2\u00a0%", "in 500 gevallen");
    }

    private void lay(String value) {
        var observed =
                new Observed(
                        Amount.of(value),
                        Optional.of(Amount.of("500")),
                        Text.NONE,
                        Text.of(SOURCE));
        room.submit(ann, new Lay(new EvidenceId(UUID.randomUUID()), item, observed));
    }

    private void open(Room.Person person) {
        Room.leave();
        room.show(person, "assumptions/" + item.value());
    }

    private static String evidence() {
        return _get(EvidencePart.class).getElement().getTextRecursively();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
    }
}
