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

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.workshop.BuyIn.AnswerConcern;
import nl.draagvlak.workshop.BuyIn.GivePulse;
import nl.draagvlak.workshop.BuyIn.RaiseConcern;
import nl.draagvlak.workshop.Cause;
import nl.draagvlak.workshop.ConcernId;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class ListeningPanelTest {

    private static final String ASK_US = "Ask us before it is planned.";

    private Room room;
    private Room.Person fatima;
    private Room.Person ann;
    private Room.Person bob;
    private Room.Person carl;

    @BeforeEach
    void threePeopleOfTwoDepartments(@Autowired ApplicationContext context) {
        room = new Room(context);
        fatima = room.facilitator();
        ann = room.participant("Ann de Wit", MARKETING);
        bob = room.participant("Bob Jansen", INBOUND);
        carl = room.participant("Carl Smit", INBOUND);
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void annSaysHowFarSheSupportsItAndWhy() {
        room.show(ann, "listening");
        assertThat(pressed()).isEmpty();
        _assertNone(Button.class, button -> button.withText("Save what I wrote"));
        _click(score(4));
        assertThat(pressed()).isEqualTo("4");
        _setValue(area("Why?"), "It is about time.");
        _assertNone(Span.class, words -> words.withText("Saved"));
        _click(button("Save what I wrote"));
        _assertOne(Span.class, words -> words.withText("Saved"));
        _setValue(area("Why?"), "It is high time.");
        _assertNone(Span.class, words -> words.withText("Saved"));
        _setValue(area("Why?"), "It is about time.");
        _click(score(4));
        _click(score(2));
        assertThat(pressed()).isEqualTo("2");
        assertThat(room.seen().heard().answered()).isEqualTo(1);

        room.show(ann, "listening");
        assertThat(pressed()).isEqualTo("2");
        assertThat(area("Why?").getValue()).isEqualTo("It is about time.");
    }

    @Test
    void whatAnnWroteBeforehandIsSavedWithHerScoreAndThatIsSaid() {
        room.show(ann, "listening");
        _setValue(area("Why?"), "Too early.");
        _assertNone(Span.class, words -> words.withText("Saved"));
        _click(score(3));
        _assertOne(Span.class, words -> words.withText("Saved"));
        Room.leave();

        room.show(ann, "listening");
        assertThat(area("Why?").getValue()).isEqualTo("Too early.");
    }

    @Test
    void theRoundSaysWhatItIsAbout() {
        room.show(ann, "listening");
        _assertOne(Paragraph.class, said -> said.withText("NBA programme 2027"));
        _assertOne(
                Paragraph.class,
                said -> said.withText("Which actions do we bring to our customers next year?"));
    }

    @Test
    void resultsComeWhenThreeHaveAnswered() {
        pulse(ann, 2);
        pulse(bob, 3);
        room.show(carl, "listening");
        _assertOne(
                Paragraph.class,
                said ->
                        said.withText(
                                "2 people have answered. As soon as three have, you see here how"
                                        + " far the departments support it."));
        _assertNone(BuyInPulse.class);
        _click(score(5));
        see(() ->
                assertThat(rows())
                        .contains(
                                "Marketing, Inbound calls: 3 people, 3.3 on average."
                                        + " 0 say 1, 1 say 2, 1 say 3, 0 say 4, 1 say 5."));
    }

    @Test
    void annSaysWhatHoldsHerBackAndTakesItBack() {
        room.show(ann, "listening");
        _click(button("Say it"));
        assertThat(causes().isInvalid()).isTrue();
        causes().setValue(Cause.OTHER);
        _click(button("Say it"));
        assertThat(area("In your own words").isInvalid()).isTrue();
        _setValue(area("In your own words"), "Nobody asked us.");
        _setValue(area("What would help?"), ASK_US);
        _click(button("Say it"));
        assertThat(area("In your own words").getValue()).isEmpty();
        _assertOne(Paragraph.class, said -> said.withText("Nobody asked us."));
        _assertOne(Paragraph.class, said -> said.withText(ASK_US));

        _click(button("Take back…"));
        answerYes();
        _assertNone(Paragraph.class, said -> said.withText(ASK_US));
    }

    @Test
    void theFacilitatorAnswersWhatSomebodySaid() {
        var concern = threeConcerns();
        room.show(fatima, "listening");
        _assertNone(H2.class, title -> title.withText("How far do you support it?"));
        _assertNone(H2.class, title -> title.withText("What holds you back?"));
        assertThat(voices()).contains(ASK_US).doesNotContain("Bob", "Carl", "NOT_TRUSTED");
        assertThat(_find(Span.class, ball -> ball.withClasses("ball")))
                .extracting(Span::getText)
                .containsExactly("3");

        _get(VoiceList.class).answer(concern);
        _assertOne(Paragraph.class, said -> said.withText(ASK_US));
        _click(inDialog("Answer"));
        assertThat(area("Answer").getErrorMessage())
                .isEqualTo("Write an answer, one sentence is enough.");
        _setValue(area("Answer"), "From Monday on we do.");
        assertThat(area("Answer").isInvalid()).isFalse();
        _click(inDialog("Answer"));
        _assertNone(Dialog.class);
        see(() -> assertThat(voices()).contains("From Monday on we do.", "Fatima El Amrani"));
    }

    @Test
    void oneIsOfferedToAnswerOthersWhoWaitForIt() {
        var concern = threeConcerns();
        room.show(ann, "listening");
        assertThat(voices()).contains("\"mine\":true").contains("\"answerable\":false");
        room.show(bob, "listening");
        assertThat(voices()).contains("\"mine\":false").contains("\"answerable\":true");

        room.submit(fatima, new AnswerConcern(concern, Text.of("From Monday on we do.")));
        see(() ->
                assertThat(voices())
                        .contains("From Monday on")
                        .doesNotContain("\"answerable\":true"));
        room.show(fatima, "listening");
        assertThat(voices()).contains("\"answerable\":true");
    }

    @Test
    void anObserverReadsTheResultsAndNoMore() {
        threeConcerns();
        pulse(ann, 1);
        pulse(bob, 1);
        pulse(carl, 1);
        var otto = room.observer("Otto Kijker");
        room.show(otto, "listening");
        _assertNone(NativeButton.class, button -> button.withClasses("score"));
        _assertNone(TextArea.class);
        assertThat(rows()).contains("3 say 1");
        assertThat(voices()).contains(ASK_US, "\"answerable\":false");
    }

    @Test
    void inAClosedRoundOneReadsWhatOneSaid() {
        pulse(ann, 4);
        room.submit(fatima, new CloseStage(Stage.LISTENING));
        room.show(ann, "listening");
        assertThat(pressed()).isEqualTo("4");
        assertThat(score(3).isEnabled()).isFalse();
        _assertNone(TextArea.class);
        _assertOne(Paragraph.class, said -> said.withText("Because I like it."));
    }

    @Test
    void theRailSaysWhatWaitsForMe() {
        pulse(bob, 3);
        room.show(ann, "listening");
        assertThat(Room.waits(Stage.LISTENING)).isOne();
        _click(score(3));
        see(() -> assertThat(Room.waits(Stage.LISTENING)).isZero());
    }

    private ConcernId threeConcerns() {
        var concern = new ConcernId(UUID.randomUUID());
        room.submit(ann, new RaiseConcern(concern, Cause.NOT_TRUSTED, Text.NONE, Text.of(ASK_US)));
        room.submit(bob, concern());
        room.submit(carl, concern());
        return concern;
    }

    private static RaiseConcern concern() {
        var id = new ConcernId(UUID.randomUUID());
        return new RaiseConcern(id, Cause.NOT_TRUSTED, Text.NONE, Text.NONE);
    }

    private void pulse(Room.Person person, int score) {
        room.submit(person, new GivePulse(score, Text.of("Because I like it.")));
    }

    private static String pressed() {
        return _find(NativeButton.class, button -> button.withAttribute("aria-pressed", "true"))
                .stream()
                .map(ListeningPanelTest::number)
                .reduce("", String::concat);
    }

    private static NativeButton score(int score) {
        return _find(NativeButton.class, button -> button.withClasses("score")).get(score - 1);
    }

    private static String number(NativeButton button) {
        return ((Span) button.getChildren().findFirst().orElseThrow()).getText();
    }

    @SuppressWarnings("unchecked") // the only radio buttons here are those of causes
    private static RadioButtonGroup<Cause> causes() {
        return _get(RadioButtonGroup.class);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, area -> area.withLabel(label));
    }

    private static Button button(String words) {
        return _get(Button.class, button -> button.withText(words));
    }

    private static Button inDialog(String words) {
        return _get(_get(Dialog.class), Button.class, button -> button.withText(words));
    }

    private static void answerYes() {
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        question.close();
    }

    private static String rows() {
        return _get(BuyInPulse.class).getElement().getPropertyRaw("rows").toString();
    }

    private static String voices() {
        return _get(VoiceList.class).getElement().getPropertyRaw("voices").toString();
    }
}
