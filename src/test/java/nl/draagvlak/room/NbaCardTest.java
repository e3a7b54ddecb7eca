package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.draagvlak.room.Room.see;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.room.BothVersions.Whose;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.CommentId;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Items.Revise;
import nl.draagvlak.workshop.Outcomes.Agree;
import nl.draagvlak.workshop.Outcomes.Park;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Stances.TakeStance;
import nl.draagvlak.workshop.Status;
import nl.draagvlak.workshop.Talk.Say;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class NbaCardTest {

    private static final String NAME = "What do we call it?";
    private static final Text WHY = Text.of("Half of them gave no consent.");

    private final ItemId item = new ItemId(UUID.randomUUID());
    private Room room;
    private Room.Person ann;
    private Room.Person bob;
    private Room.Person otto;

    @BeforeEach
    void annProposedAnNba(@Autowired ApplicationContext context) {
        room = new Room(context);
        otto = room.observer("Otto Kijker");
        ann = room.participant("Ann de Wit", MARKETING);
        bob = room.participant("Bob Jansen", INBOUND);
        room.participant("Cas Bos", INBOUND);
        room.submit(ann, new Propose(item, SampleNba.rateReviewCall()));
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void bobSaysWhereHeStandsAndChangesIt() {
        open(bob);
        assertThat(asked()).isEqualTo("[0]");
        _click(button("Agree"));
        see(() -> assertThat(isPressed("Agree")).isTrue());
        see(() -> assertThat(list()).contains("\"whole\":[1,0,0,0,2]"));
        assertThat(asked()).isEqualTo("[]");
        assertThat(pillars()).contains("\"whole\":[1,0,0,0,2]");

        _click(button("Can live with it"));
        see(() -> assertThat(isPressed("Can live with it")).isTrue());
        assertThat(isPressed("Agree")).isFalse();
        assertThat(pillars()).contains("\"whole\":[0,1,0,0,2]");
    }

    @Test
    void aDoubleClickOnAStanceIsOneStance() {
        open(bob);
        var agree = button("Agree");
        agree.click();
        agree.click();
        see(() -> assertThat(isPressed("Agree")).isTrue());
        assertThat(pillars()).contains("\"whole\":[1,0,0,0,2]");
    }

    @Test
    void anObjectionAsksForItsReasonAndStandsInTheConversation() {
        open(bob);
        _click(button("Object…"));
        _click(inDialog("Object"));
        assertThat(reason().isInvalid()).isTrue();
        assertThat(reason().getErrorMessage()).startsWith("Write a reason");

        _setValue(reason(), WHY.words());
        _click(inDialog("Object"));
        _assertNone(Dialog.class);
        see(() -> assertThat(talk()).contains(WHY.words(), "OBJECTION", "\"mine\":true"));
        assertThat(isPressed("Object…")).isTrue();
    }

    @Test
    void whoeverObjectedIsAskedAgainAboutTheNextVersion() {
        room.submit(bob, new TakeStance(item, 1, Stance.OBJECT, WHY));
        open(bob);
        assertThat(asked()).isEqualTo("[]");
        room.submit(ann, new Revise(item, 1, named("Inbound only")));
        see(() -> assertThat(asked()).isEqualTo("[0]"));
        _click(button("Agree"));
        see(() -> assertThat(talk()).contains("OBJECTION_TAKEN_BACK"));
    }

    @Test
    void annSeesAtOnceWhatBobThinksAndSays() {
        open(ann);
        room.submit(bob, new TakeStance(item, 1, Stance.ABSTAIN));
        see(() -> assertThat(pillars()).contains("\"whole\":[0,0,0,1,2]"));
        _setValue(words(), "half typed");
        say(bob, "Do they know us?");
        see(() -> assertThat(talk()).contains("Do they know us?", "Bob Jansen"));
        assertThat(words().getValue()).isEqualTo("half typed");
    }

    @Test
    void annSaysSomethingAndReplies() {
        var question = say(bob, "Do they know us?");
        open(ann);
        _click(button("Send"));
        assertThat(room.seen().talk().about(item)).hasSize(1);

        _get(TalkList.class).answer(question);
        _setValue(words(), "They do.");
        _click(button("Send"));
        see(() -> assertThat(talk()).contains("They do.", question.value().toString()));
        assertThat(words().getValue()).isEmpty();
        _setValue(words(), "All of them.");
        _click(button("Send"));
        see(() -> assertThat(talk()).contains("All of them.", "\"replyTo\":\"\""));
    }

    @Test
    void tooManyWordsAreRefusedBesideTheFieldAndKept() {
        open(ann);
        var tooMany = "x".repeat(1001);
        _setValue(words(), tooMany);
        _click(button("Send"));
        assertThat(words().isInvalid()).isTrue();
        assertThat(words().getValue()).isEqualTo(tooMany);
    }

    @Test
    void bobMakesItBetter() {
        open(bob);
        _click(button("Improve"));
        var name = nameField();
        assertThat(name.getValue()).isEqualTo("Rate review call");
        _setValue(name, "Rate review talk");
        _click(inDialog("Save"));
        _assertNone(Dialog.class);
        see(() -> assertThat(_get(H2.class).getText()).isEqualTo("Rate review talk"));
        assertThat(text()).contains("Version 2 · Ann de Wit and Bob Jansen");
    }

    @Test
    void twoWhoChangeOneThingAtOnceSeeBothAndKeepMine() {
        bobAndAnnChangeTheName();
        assertThat(texts(_get(BothVersions.class))).contains("Bob’s name", "Ann’s name");
        assertThat(nameField().getValue()).isEqualTo("Bob’s name");

        _click(inDialog("Save"));
        _assertNone(Dialog.class);
        see(() -> assertThat(_get(H2.class).getText()).isEqualTo("Bob’s name"));
        assertThat(text()).contains("Version 3");
    }

    @Test
    void whoeverTakesTheirsHasNothingToSave() {
        bobAndAnnChangeTheName();
        choice().setValue(Whose.THEIRS);
        assertThat(nameField().getValue()).isEqualTo("Ann’s name");
        choice().setValue(Whose.MINE);
        assertThat(nameField().getValue()).isEqualTo("Bob’s name");
        choice().setValue(Whose.THEIRS);
        _click(inDialog("Save"));
        _assertNone(Dialog.class);
        _assertNone(Notification.class);
        see(() -> assertThat(text()).contains("Version 2"));
    }

    @Test
    void whoeverWritesSomethingNewSavesKnowingly() {
        bobAndAnnChangeTheName();
        _setValue(nameField(), "Our name");
        _click(inDialog("Save"));
        see(() -> assertThat(_get(H2.class).getText()).isEqualTo("Our name"));
    }

    @Test
    void whatOnlyTheOtherChangedIsTakenOver() {
        open(bob);
        _click(button("Improve"));
        _setValue(nameField(), "Bob’s name");
        annChangesTheGoalAndTheDate();
        _click(inDialog("Save"));
        assertThat(texts(_get(BothVersions.class)))
                .contains("Taken over", "Which goal does it serve?", "From when?")
                .doesNotContain("Rate review call");
        _assertNone(_get(Dialog.class), RadioButtonGroup.class);

        _click(inDialog("Save"));
        _assertNone(Dialog.class);
        var now = (Nba) room.seen().items().find(item).orElseThrow().content();
        assertThat(now.name().words()).isEqualTo("Bob’s name");
        assertThat(now.goal().words()).isEqualTo("Fewer calls");
        assertThat(now.validFrom()).isEmpty();
    }

    @Test
    void aDraftThatIsOlderThanTheReloadIsComparedWithWhatItBeganWith() {
        annChangesTheGoalAndTheDate();
        open(bob);
        _click(button("Improve"));
        basedOn().setValue("1");
        _setValue(nameField(), "Bob’s name");
        _setValue(goalField(), "");
        _click(inDialog("Save"));
        assertThat(texts(_get(BothVersions.class))).contains("Taken over");
        assertThat(goalField().getValue()).isEqualTo("Fewer calls");
    }

    private void bobAndAnnChangeTheName() {
        open(bob);
        _click(button("Improve"));
        _setValue(nameField(), "Bob’s name");
        var theirs = SampleNba.of(SampleNba.rateReviewCall());
        room.submit(ann, new Revise(item, 1, theirs.with("name", Text.of("Ann’s name")).nba()));
        _click(inDialog("Save"));
    }

    private void annChangesTheGoalAndTheDate() {
        var theirs =
                SampleNba.of(SampleNba.rateReviewCall())
                        .with("goal", Text.of("Fewer calls"))
                        .with("validFrom", Optional.empty());
        room.submit(ann, new Revise(item, 1, theirs.nba()));
    }

    private static Input basedOn() {
        return _get(
                _get(Dialog.class), Input.class, one -> one.withAttribute("data-field", "basedOn"));
    }

    private static TextField goalField() {
        return _get(
                _get(Dialog.class),
                TextField.class,
                field -> field.withAttribute("data-field", "goal"));
    }

    @SuppressWarnings("unchecked") // the only radio buttons here are those of what both changed
    private static RadioButtonGroup<Whose> choice() {
        return _get(_get(Dialog.class), RadioButtonGroup.class);
    }

    @Test
    void aVersionThatIsNotGoodIsRefusedBesideTheField() {
        open(bob);
        _click(button("Improve"));
        _setValue(nameField(), "");
        _click(inDialog("Save"));
        assertThat(nameField().isInvalid()).isTrue();
        _click(inDialog("Cancel"));
        _assertNone(Dialog.class);
    }

    @Test
    void theFacilitatorRecordsAnAgreementAndReopensIt() {
        room.submit(bob, new TakeStance(item, 1, Stance.AGREE));
        open(room.facilitator());
        _assertNone(StanceButtons.class);
        _click(button("Record as agreed…"));
        _assertNone(Objections.class);
        confirm();
        see(() -> _assertOne(Button.class, button -> button.withText("Put back on the table…")));
        assertThat(status()).isEqualTo(Status.AGREED);
        assertThat(text()).contains("1 of 1 supported it");
        _assertNone(Button.class, button -> button.withText("Improve"));

        _click(button("Put back on the table…"));
        _setValue(reason(), "Legal has a question.");
        _click(inDialog("Put back"));
        see(() -> assertThat(text()).contains("Legal has a question."));
        assertThat(status()).isEqualTo(Status.OPEN);
    }

    @Test
    void agreeingOverAnObjectionIsSaidAloud() {
        room.submit(bob, new TakeStance(item, 1, Stance.OBJECT, WHY));
        room.submit(ann, new TakeStance(item, 1, Stance.AGREE));
        open(room.facilitator());
        _click(button("Record as agreed…"));
        assertThat(texts(_get(Objections.class)))
                .contains("One person objects:", "Bob Jansen", WHY.words());
        confirm();
        see(() -> assertThat(text()).contains("Agreed, with dissent"));
        assertThat(text()).contains("1 of 2 supported it, one objected.");
        assertThat(list()).contains("\"status\":\"AGREED_WITH_DISSENT\"");
    }

    @Test
    void theFacilitatorParksForAReason() {
        open(room.facilitator());
        _click(button("Park…"));
        _click(inDialog("Park"));
        assertThat(reason().isInvalid()).isTrue();
        _setValue(reason(), "Next year.");
        _click(inDialog("Park"));
        see(() -> assertThat(text()).contains("Next year."));
        assertThat(status()).isEqualTo(Status.PARKED);
    }

    @Test
    void theFacilitatorRejectsForAReasonOrNotNow() {
        open(room.facilitator());
        _click(button("Reject…"));
        _click(inDialog("Not now"));
        assertThat(status()).isEqualTo(Status.OPEN);
        _click(button("Reject…"));
        _setValue(reason(), "No consent.");
        _click(inDialog("Reject"));
        see(() -> assertThat(text()).contains("No consent."));
        assertThat(status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void annWithdrawsWhatIsHersAlone() {
        open(ann);
        _click(button("Withdraw…"));
        confirm();
        see(() -> assertThat(text()).contains("Ann de Wit withdrew it."));
        assertThat(status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void nobodyIsOfferedWhatIsNotTheirs() {
        open(bob);
        _assertNone(Button.class, button -> button.withText("Withdraw…"));
        _assertNone(OutcomeButtons.class);
        room.submit(bob, new Revise(item, 1, named("Ours")));
        open(ann);
        _assertNone(Button.class, button -> button.withText("Withdraw…"));
    }

    @Test
    void anObserverReadsAndNoMore() {
        say(bob, "Do they know us?");
        open(otto);
        assertThat(talk()).contains("Do they know us?");
        assertThat(asked()).isEqualTo("[]");
        assertThat(_find(_get(NbaCard.class), Button.class)).isEmpty();
    }

    @Test
    void whatIsDecidedCanBeTalkedAboutAndNoMore() {
        room.submit(room.facilitator(), new Park(item, WHY));
        open(bob);
        _assertNone(StanceButtons.class);
        _assertNone(Button.class, button -> button.withText("Improve"));
        _setValue(words(), "A pity.");
        _click(button("Send"));
        see(() -> assertThat(talk()).contains("A pity."));
    }

    @Test
    void aStageThatClosesTakesTheButtonsAway() {
        open(bob);
        room.submit(room.facilitator(), new CloseStage(Stage.NBAS));
        see(() -> assertThat(_find(_get(NbaCard.class), Button.class)).isEmpty());
    }

    @Test
    void aStanceThatComesTooLateIsRefusedInWords() {
        open(bob);
        var agree = button("Agree");
        room.submit(room.facilitator(), new Agree(item, 1));
        agree.click();
        _assertOne(Notification.class);
        assertThat(room.seen().supports().of(item).whole().orElseThrow().said()).isZero();
    }

    private void open(Room.Person person) {
        Room.leave();
        room.show(person, "nbas/" + item.value());
    }

    private CommentId say(Room.Person person, String words) {
        var comment = new CommentId(UUID.randomUUID());
        room.submit(person, new Say(comment, item, Text.of(words), Optional.empty()));
        return comment;
    }

    private Status status() {
        return room.seen().outcomes().status(item);
    }

    private static Content named(String name) {
        return SampleNba.named(name).nba();
    }

    private static Button button(String words) {
        return _get(_get(NbaCard.class), Button.class, button -> button.withText(words));
    }

    private static Button inDialog(String words) {
        return _get(_get(Dialog.class), Button.class, button -> button.withText(words));
    }

    private static void confirm() {
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
    }

    private static TextArea reason() {
        return _get(_get(Dialog.class), TextArea.class, area -> area.withLabel("Reason"));
    }

    private static TextField nameField() {
        return _get(_get(Dialog.class), TextField.class, field -> field.withLabel(NAME));
    }

    private static TextArea words() {
        return _get(_get(Conversation.class), TextArea.class);
    }

    private static boolean isPressed(String stance) {
        return "true".equals(button(stance).getElement().getAttribute("aria-pressed"));
    }

    /// All that the head of the card says.
    private static String text() {
        return texts(_get(ItemHead.class));
    }

    private static String texts(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static String list() {
        return property(_get(UI.getCurrent(), NbaList.class), "news");
    }

    private static String asked() {
        return Room.asked(_get(UI.getCurrent(), NbaList.class));
    }

    private static String talk() {
        return property(_get(TalkList.class), "news");
    }

    private static String pillars() {
        return property(_get(SupportPillars.class), "support");
    }

    private static String property(Component component, String name) {
        return component.getElement().getPropertyRaw(name).toString();
    }
}
