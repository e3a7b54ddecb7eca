package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.draagvlak.room.Room.see;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.BuyIn.GivePulse;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Outcomes.AgreeValue;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.Other;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Status;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningDraagvlak
class AssumptionCardTest extends InTheRoom {

    private static final String QUESTION = "Of 100 customers we call, how many want a rate review?";

    @BeforeEach
    void annProposedAnAssumption() {
        propose(share());
    }

    @Test
    void annProposesOneWithNumbersAsSheWritesThem() {
        room.show(ann, "assumptions/new");
        _setValue(_get(TextArea.class, field -> field.withLabel("The question")), "How many?");
        _setValue(field("Short name"), "Capacity");
        _setValue(field("Never more than"), "about 10");
        assertThat(field("Never more than").isInvalid()).isTrue();
        _click(inDialog("Propose"));
        _assertOne(Dialog.class);

        _setValue(field("Never more than"), "10,000");
        assertThat(field("Never more than").isInvalid()).isFalse();
        _click(inDialog("Propose"));
        _assertNone(Dialog.class);
        assertThat(room.seen().items().of(Stage.ASSUMPTIONS).map(one -> one.content()))
                .anySatisfy(content ->
                        assertThat(((Assumption) content).max()).contains(Amount.of("10000")));
    }

    @Test
    void theFacilitatorBeginsRevealsAndAgrees() {
        open(fatima);
        _click(button("Start the first round…"));
        _click(inDialog("Start"));
        see(() -> assertThat(round().isOpen()).isTrue());
        assertThat(round().terms().enough()).isEqualTo(75);

        cast(ann, "2", "4", "6");
        cast(bob, "3", "5", "7");
        see(() -> _click(button("Reveal")));
        answerYes();
        see(() -> _click(button("Agree on 4.5\u00a0%")));
        _click(inDialog("Record it"));
        see(() ->
                _assertOne(
                        Paragraph.class,
                        said ->
                                said.withText(
                                        "Fatima El Amrani recorded 4.5\u00a0%, between 2.5\u00a0%"
                                                + " and 6.5\u00a0%.")));
        assertThat(agreed()).contains(agreedValue("4.5", "2.5", "6.5", 0));
        _assertNone(Button.class, button -> button.withText("Another round…"));
    }

    @Test
    void anotherValueGoesOnlyWithAReason() {
        beginWith("2", "4", "6");
        reveal();
        open(fatima);
        _click(button("Record another value…"));
        _setValue(field("Value"), "25");
        _click(inDialog("Record it"));
        var reason = _get(TextArea.class, field -> field.withLabel("Reason"));
        assertThat(reason.isInvalid()).isTrue();
        _assertOne(Button.class, button -> button.withText("Put them in order"));
        _setValue(field("Value"), "");
        _click(inDialog("Record it"));
        _assertOne(Paragraph.class, said -> said.withText("Fill in all three numbers."));
        _setValue(field("Value"), "5.5");
        _setValue(reason, "The pilot was held in summer.");
        _click(inDialog("Record it"));
        _assertNone(Dialog.class);
        assertThat(agreed()).map(AgreedValue::value).contains(Amount.of("5.5"));
    }

    @Test
    void whatWasAgreedStandsBeforeWhatTheGroupItselfSaid() {
        beginWith("2", "4", "6");
        room.submit(fatima, new Reveal(item, 1));
        open(ann);
        assertThat(says()).startsWith("The group says4\u00a0%between").doesNotContain("itself");
        assertThat(strip()).contains("\"agreed\":{\"numbers\":[],\"said\":[]}");
        agreeOn("3", "5.5", "8");
        see(() ->
                assertThat(says())
                        .startsWith("Agreed5.5\u00a0%between 3\u00a0% and 8\u00a0%")
                        .contains(
                                "The group itself said 4\u00a0%, between 2\u00a0% and 6\u00a0%."));
        assertThat(strip())
                .contains("\"agreed\":{\"numbers\":[3.0,5.5,8.0]")
                .contains("You agreed on 5.5\u00a0%, between 3\u00a0% and 8\u00a0%.");
    }

    @Test
    void whereTheGroupsOwnWasAgreedItIsSaidOnce() {
        beginWith("2", "4", "6");
        room.submit(fatima, new Reveal(item, 1));
        room.submit(fatima, new AgreeValue(item, 1, Optional.empty(), Text.NONE));
        open(ann);
        assertThat(says()).startsWith("Agreed4\u00a0%between").doesNotContain("itself");
    }

    private void agreeOn(String lower, String value, String upper) {
        var other = new Other(Amount.of(value), Amount.of(lower), Amount.of(upper));
        var why = Text.of("The pilot was held in summer.");
        room.submit(fatima, new AgreeValue(item, 1, Optional.of(other), why));
    }

    /// What a reader sees beside the picture.
    private static String says() {
        return _find(_get(GroupSays.class), HtmlContainer.class).stream()
                .filter(part -> part instanceof Span || part instanceof Paragraph)
                .map(HtmlContainer::getText)
                .collect(Collectors.joining());
    }

    private static String strip() {
        return _get(EstimateStrip.class).getElement().getPropertyRaw("picture").toString();
    }

    @Test
    void agreeingOnWhatTooFewStandBehindIsSaidAloud() {
        beginWith("2", "4", "6");
        cast(bob, "20", "21", "22");
        reveal();
        open(fatima);
        _click(button("Record another value…"));
        _setValue(field("Value"), "4");
        assertThat(dissent()).startsWith("Only one of the 2 answers contains it, and 2 was set");
        _click(inDialog("Not now"));

        _click(button("Agree on 12.5\u00a0%"));
        assertThat(dissent()).startsWith("None of the 2 answers contain it");
        _click(inDialog("Record it"));
        see(() -> _assertOne(Span.class, tag -> tag.withText("Agreed, with dissent")));
        assertThat(_find(Paragraph.class))
                .anyMatch(said -> said.getText().contains("(2 of 2 answers do not contain it)"));
    }

    @Test
    void noWarningStandsWhereEnoughStandBehindIt() {
        beginWith("2", "4", "6");
        reveal();
        open(fatima);
        _click(button("Record another value…"));
        _assertNone(Dissent.class);
        _setValue(field("Value"), "7");
        _assertOne(Dissent.class);
        _setValue(field("Value"), "6");
        _assertNone(Dissent.class);
    }

    private static String dissent() {
        return _get(Dissent.class).getElement().getTextRecursively();
    }

    @Test
    void bobAnswersInHisOwnWayOfWritingAndChangesHisMind() {
        begin();
        open(bob);
        _setValue(field("At least"), "2");
        _setValue(field("Best guess"), "4.25 %");
        _setValue(field("At most"), "6");
        _setValue(sure(), 80);
        _click(button("Save my answer"));
        see(() ->
                _assertOne(
                        Span.class,
                        said ->
                                said.withText(
                                        "Your answer is in: 4.25\u00a0%, between 2\u00a0% and"
                                                + " 6\u00a0%, 80\u00a0% sure.")));
        _click(button("Save my change"));
        _setValue(field("At most"), "7");
        _click(button("Save my change"));
        see(() ->
                _assertOne(
                        Span.class,
                        said ->
                                said.withText(
                                        "Your answer is in: 4.25\u00a0%, between 2\u00a0% and"
                                                + " 7\u00a0%, 80\u00a0% sure.")));
        assertThat(round().answered()).containsExactly(bob.id());
    }

    @Test
    void whatBobAnswersInAnotherWindowIsShownUnlessHeIsTyping() {
        begin();
        open(bob);
        cast(bob, "2", "4", "6");
        see(() -> _assertOne(Span.class, said -> said.withText(given("4", "2", "6"))));
        assertThat(field("At most").getValue()).isEqualTo("6");
        assertThat(sure().getValue()).isEqualTo(80);
        _setValue(field("At most"), "7.5");
        cast(bob, "2", "4", "9");
        see(() -> _assertOne(Span.class, said -> said.withText(given("4", "2", "9"))));
        assertThat(field("At most").getValue()).isEqualTo("7.5");
    }

    private static String given(String best, String low, String high) {
        return "Your answer is in: %s\u00a0%%, between %s\u00a0%% and %s\u00a0%%, 80\u00a0%% sure."
                .formatted(best, low, high);
    }

    @Test
    void whereTooFewStandBehindTheNumberAnotherRoundIsTheFirstThingToDo() {
        beginWith("2", "3", "4");
        cast(bob, "20", "30", "40");
        room.submit(fatima, new Reveal(item, 1));
        open(fatima);
        assertThat(button("Another round…").getThemeNames()).contains("primary");
        assertThat(_find(Button.class, button -> button.withText("Agree on 16.5\u00a0%")))
                .allMatch(button -> button.getThemeNames().isEmpty());
        room.submit(fatima, OpenRounds.one(item, 2, Terms.enough(75)));
        for (var one : List.of(ann, bob)) {
            room.submit(one, new Cast(item, 2, guess("2", "3", "4")));
        }
        room.submit(fatima, new Reveal(item, 2));
        see(() -> assertThat(button("Agree on 3\u00a0%").getThemeNames()).contains("primary"));
        assertThat(button("Another round…").getThemeNames()).isEmpty();
    }

    @Test
    void aNumberThatIsMissingOrOnTheWrongSideIsToldOnceBelowAllThree() {
        begin();
        open(bob);
        _setValue(field("At least"), "5");
        _setValue(field("Best guess"), "4");
        _click(button("Save my answer"));
        assertThat(field("At most").isInvalid()).isTrue();
        _assertOne(
                Paragraph.class,
                said ->
                        said.withText(
                                "Fill in all three numbers, or say that you can’t judge it."));
        _setValue(field("At most"), "101");
        _setValue(field("Best guess"), "6");
        _click(button("Save my answer"));
        assertThat(field("At most").isInvalid()).isTrue();
        assertThat(_get(Paragraph.class, said -> said.withClasses("ballot-wrong")).getText())
                .isEqualTo("A number here lies between 0\u00a0% and 100\u00a0%.");
        assertThat(field("Best guess").isInvalid()).isFalse();
        assertThat(round().answered()).isEmpty();
    }

    @Test
    void howSureBobIsIsAskedAndNotChosenForHim() {
        begin();
        open(bob);
        assertThat(sure().isEmpty()).isTrue();
        _setValue(field("At least"), "2");
        _setValue(field("Best guess"), "4");
        _setValue(field("At most"), "6");
        assertThat(sure().isInvalid()).isFalse();
        _click(button("Save my answer"));
        assertThat(sure().isInvalid()).isTrue();
        assertThat(sure().getErrorMessage())
                .isEqualTo("Say how sure you are: that is part of your answer.");
        assertThat(round().answered()).isEmpty();
        _setValue(sure(), 50);
        assertThat(sure().isInvalid()).isFalse();
        _click(button("Save my answer"));
        assertThat(round().answered()).containsExactly(bob.id());
    }

    @Test
    void whoCannotJudgeNeedNotBeSure() {
        begin();
        open(bob);
        _click(button("Save my answer"));
        assertThat(sure().isInvalid()).isTrue();
        _click(button("I can’t judge this"));
        assertThat(sure().isInvalid()).isFalse();
        assertThat(round().answered()).containsExactly(bob.id());
    }

    @Test
    void nothingIsLeftInTheFormOfWhoCannotJudge() {
        begin();
        open(bob);
        _setValue(field("At least"), "2");
        _setValue(field("Best guess"), "x");
        _setValue(sure(), 90);
        _click(button("I can’t judge this"));
        assertThat(field("At least").isEmpty()).isTrue();
        assertThat(field("Best guess").isEmpty()).isTrue();
        assertThat(field("Best guess").isInvalid()).isFalse();
        assertThat(sure().isEmpty()).isTrue();
    }

    @Test
    void whatDoesNotRunFromLowToHighIsNotCalledNarrow() {
        begin();
        open(bob);
        _setValue(field("At least"), "40");
        _setValue(field("Best guess"), "90");
        _setValue(field("At most"), "41");
        _assertNone(Paragraph.class, said -> said.withClasses("nudge"));
        _setValue(field("Best guess"), "40.5");
        _assertOne(Paragraph.class, said -> said.withClasses("nudge"));
    }

    @Test
    void numbersThatHaveChangedPlacesAreOfferedInOrder() {
        begin();
        open(bob);
        _setValue(field("At least"), "6");
        _setValue(field("Best guess"), "4");
        _assertNone(Button.class, button -> button.withText("Put them in order"));
        _setValue(field("At most"), "5");
        _assertOne(Span.class, said -> said.withText("These numbers do not run from low to high."));
        _setValue(sure(), 70);
        _click(button("Save my answer"));
        assertThat(round().answered()).isEmpty();
        _assertOne(
                Span.class,
                said -> said.withText("Not saved yet: these numbers do not run from low to high."));
        _click(button("Put them in order"));
        assertThat(field("At least").getValue()).isEqualTo("4");
        assertThat(field("Best guess").getValue()).isEqualTo("5");
        assertThat(field("At most").getValue()).isEqualTo("6");
        _assertNone(Button.class, button -> button.withText("Put them in order"));
        _click(button("Save my answer"));
        assertThat(round().answered()).containsExactly(bob.id());
    }

    @Test
    void aNarrowBandIsAskedAboutAndTaken() {
        begin();
        open(bob);
        _setValue(field("At least"), "4");
        _setValue(field("Best guess"), "4.1");
        _setValue(field("At most"), "4.3");
        _assertNone(Paragraph.class, said -> said.withClasses("nudge"));
        _setValue(field("At most"), "4.2");
        assertThat(_get(Paragraph.class, said -> said.withClasses("nudge")).getText())
                .startsWith("From 4\u00a0% to 4.2\u00a0% is a narrow band.");
        _setValue(sure(), 90);
        _click(button("Save my answer"));
        assertThat(round().answered()).containsExactly(bob.id());
    }

    @Test
    void whereANumberNeedsAReasonThatIsSaidBesideTheReason() {
        begin(new Terms(75, true, false, false, Optional.empty()));
        open(bob);
        _setValue(field("At least"), "4");
        _setValue(field("Best guess"), "5");
        _setValue(field("At most"), "6");
        _setValue(sure(), 80);
        _click(button("Save my answer"));
        var reason = _get(TextArea.class, field -> field.withLabel("Why?"));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(round().answered()).isEmpty();
        _setValue(reason, "The pilot said so.");
        _click(button("Save my answer"));
        assertThat(round().answered()).containsExactly(bob.id());
    }

    @Test
    void aboveTheQuestionStandsTheWayToItsNba() {
        var nba = new ItemId(UUID.randomUUID());
        var about = new ItemId(UUID.randomUUID());
        room.submit(ann, new Propose(nba, SampleNba.rateReviewCall()));
        room.submit(ann, new Propose(about, share(Optional.of(nba))));
        room.show(bob, "assumptions/" + about.value());
        var there = _get(_get(AboutWhat.class), Anchor.class);
        assertThat(there.getText()).isEqualTo("Rate review call");
        assertThat(there.getHref()).endsWith("/nbas/" + nba.value());
        Room.leave();
        open(bob);
        _assertNone(_get(AboutWhat.class), Anchor.class);
        assertThat(_get(AboutWhat.class).getElement().getTextRecursively())
                .contains("Starting propensity");
    }

    @Test
    void whatWasSaidBeforeIsInReachWhilePeopleAnswerAgain() {
        beginWith("2", "4", "6");
        open(bob);
        _assertNone(EstimateStrip.class);
        reveal();
        see(() -> assertThat(revealed().isOpened()).isTrue());
        submit(OpenRounds.one(item, 2, Terms.enough(75)));
        see(() -> assertThat(revealed().isOpened()).isFalse());
        assertThat(revealed().getSummaryText()).isEqualTo("What we said in round 1");
    }

    @Test
    void whoCannotJudgeSaysSo() {
        begin();
        open(ann);
        _click(button("I can’t judge this"));
        see(() ->
                _assertOne(
                        Span.class,
                        said -> said.withText("Your answer is in: you can’t judge this.")));
        assertThat(round().answered()).containsExactly(ann.id());
    }

    @Test
    void beforeTheRevealAnnSeesThatBobAnsweredAndNotWhat() {
        begin();
        open(ann);
        cast(bob, "3", "5", "31.41593");
        see(() -> assertThat(answered()).contains("\"name\":\"Bob Jansen\",\"answered\":true"));
        assertThat(answered()).contains("\"name\":\"Ann de Wit\",\"answered\":false");
        assertThat(everything()).doesNotContain("31.41593").doesNotContain("31,41593");

        cast(ann, "2", "4", "6");
        reveal();
        see(() -> assertThat(everything()).contains("31.41593"));
        _assertNone(EstimateForm.class);
    }

    @Test
    void observersAndTheFacilitatorWithoutDepartmentAreNotAsked() {
        begin();
        for (var person : new Room.Person[] {otto, fatima}) {
            open(person);
            _assertNone(EstimateForm.class);
            Room.leave();
        }
        open(otto);
        _assertNone(Button.class, button -> button.withText("Reveal"));
    }

    @Test
    void theRailCountsWhatWaitsForBob() {
        room.submit(bob, new GivePulse(4, Text.NONE));
        open(bob);
        assertThat(Room.waits(Stage.ASSUMPTIONS)).isZero();
        begin();
        see(() -> assertThat(Room.waits(Stage.ASSUMPTIONS)).isOne());
        cast(bob, "3", "5", "7");
        see(() -> assertThat(Room.waits(Stage.ASSUMPTIONS)).isZero());
    }

    private static Details revealed() {
        return _get(Details.class, details -> details.withClasses("revealed-round"));
    }

    private void beginWith(String low, String best, String high) {
        begin();
        cast(ann, low, best, high);
    }

    private Round round() {
        return room.seen().latestRound(item).orElseThrow();
    }

    private Optional<AgreedValue> agreed() {
        return room.seen()
                .outcomes()
                .find(item)
                .filter(outcome -> outcome.status() == Status.AGREED)
                .flatMap(outcome -> outcome.value());
    }

    private static AgreedValue agreedValue(String value, String lower, String upper, int dissent) {
        return new AgreedValue(
                1, Amount.of(value), Amount.of(lower), Amount.of(upper), 2, 2, dissent);
    }

    private static Assumption share() {
        return share(Optional.empty());
    }

    private static Assumption share(Optional<ItemId> about) {
        return new Assumption(
                Text.of(QUESTION),
                Text.of("Starting propensity"),
                about,
                Parameter.NOTHING,
                Unit.PERCENT,
                Optional.of(Amount.of("0")),
                Optional.of(Amount.of("100")),
                Text.NONE,
                Text.NONE);
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // of percentages, as the form makes it
    private static RadioButtonGroup<Integer> sure() {
        return (RadioButtonGroup<Integer>)
                _get(RadioButtonGroup.class, one -> one.withClasses("sure"));
    }

    private static String answered() {
        return _get(AnsweredList.class).getElement().getPropertyRaw("groups").toString();
    }

    /// All that this screen has been sent, in the properties of its elements.
    private static String everything() {
        var sent = new StringBuilder();
        collect(UI.getCurrent(), sent);
        return sent.toString();
    }

    private static void collect(Component component, StringBuilder sent) {
        var element = component.getElement();
        element.getPropertyNames()
                .forEach(name -> sent.append(element.getPropertyRaw(name)).append('\n'));
        sent.append(element.getText()).append('\n');
        component.getChildren().forEach(child -> collect(child, sent));
    }
}
