package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.draagvlak.room.Room.see;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Evidence.Lay;
import nl.draagvlak.workshop.EvidenceId;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningDraagvlak
class EvidencePartTest extends InTheRoom {

    private static final String ADD = "Add an observation…";
    private static final String SOURCE = "Pilot of last autumn";

    @BeforeEach
    void annProposedAShare() {
        propose(SampleAssumption.startingPropensity());
    }

    @Test
    void annLaysEvidenceAndIsToldWhatIsWrongWithIt() {
        open(ann);
        _click(button(ADD));
        _setValue(field("The number"), "4.2 %");
        _setValue(field("Out of how many"), "1.5");
        _setValue(field("The number"), "");
        _click(inDialog("Add it"));
        assertThat(field("The number").isInvalid()).isTrue();
        assertThat(field("Out of how many").isInvalid()).isTrue();
        assertThat(field("Where does it come from?").isInvalid()).isTrue();
        _setValue(field("The number"), "140 %");
        _click(inDialog("Add it"));
        assertThat(field("The number").getErrorMessage())
                .isEqualTo("A number here lies between 0\u00a0% and 100\u00a0%.");
        _setValue(field("The number"), "4.2 %");
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
        begin();
        cast(ann, "7", "8", "10");
        open(bob);
        assertThat(evidence()).contains(SOURCE).doesNotContain("Outside the band");
        reveal();
        see(() -> assertThat(evidence()).contains("Outside the band", "contradicts"));
        submit(OpenRounds.one(item, 2, Terms.enough(75)));
        see(() -> assertThat(evidence()).doesNotContain("Outside the band"));
        _assertOne(Button.class, spec -> spec.withText(ADD));
    }

    @Test
    void itIsDrawnBesideTheAnswersOnceTheyAreRevealed() {
        lay("4.2");
        begin();
        cast(ann, "7", "8", "10");
        open(bob);
        _assertNone(EstimateStrip.class);
        reveal();
        see(() ->
                assertThat(_get(EstimateStrip.class).getElement().getPropertyRaw("picture"))
                        .asString()
                        .contains("\"said\":[\"2.8\u00a0%\",\"4.2\u00a0%\",\"6.3\u00a0%\"]"));
    }

    @Test
    void dutchIsReadInDutch() {
        lay("4.2");
        room.show(ann, address(), Locale.forLanguageTag("nl"));
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

    private static String evidence() {
        return _get(EvidencePart.class).getElement().getTextRecursively();
    }
}
