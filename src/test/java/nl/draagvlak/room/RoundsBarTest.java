package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.draagvlak.room.Room.see;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Rounds.Asked;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.RevealAll;
import nl.draagvlak.workshop.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Several questions at once, and one after the other.
@RunningDraagvlak
class RoundsBarTest extends InTheRoom {

    private final ItemId rate = new ItemId(UUID.randomUUID());
    private final ItemId time = new ItemId(UUID.randomUUID());

    @BeforeEach
    void twoQuestions() {
        room.submit(ann, new Propose(rate, SampleAssumption.startingPropensity()));
        room.submit(ann, new Propose(time, SampleAssumption.handleTime()));
    }

    @Test
    void theFacilitatorAsksSeveralAtOnceOnTermsOfTheirOwn() {
        room.show(fatima, "assumptions");
        _click(button("Ask several at once…"));
        assertThat(questions().getValue())
                .extracting(Item::id)
                .containsExactlyInAnyOrder(rate, time);
        questions().setValue(Set.of());
        _click(inDialog("Start"));
        assertThat(questions().isInvalid()).isTrue();
        questions()
                .select(
                        questions()
                                .getListDataView()
                                .getItems()
                                .filter(item -> item.id().equals(time))
                                .toList());
        _setValue(minutes(), 5);
        _setValue(box("A number needs a reason"), true);
        _setValue(box("Show names beside the answers after the reveal"), true);
        _click(inDialog("Start"));
        _assertNone(Dialog.class);
        assertThat(round(time))
                .map(Round::terms)
                .contains(new Terms(75, true, true, false, Optional.of(5)));
        assertThat(round(rate)).isEmpty();
    }

    @Test
    void afterARoundThoseAreChosenOnWhichPeopleDiffer() {
        askBoth();
        cast(ann, rate);
        cast(ann, time);
        cast(bob, time);
        room.submit(bob, new Cast(rate, 1, guess("20", "40", "60")));
        submit(new RevealAll(List.of(new Asked(rate, 1), new Asked(time, 1))));
        room.show(fatima, "assumptions");
        _click(button("Ask several at once…"));
        assertThat(questions().getValue()).extracting(Item::id).containsExactly(rate);
        assertThat(questions().getItemHelperGenerator().apply(room.seen().items().byId().get(rate)))
                .isEqualTo("Round 1: 1 of 2 answers contained the group’s number");
    }

    @Test
    void namesStayOnInAWorkshopThatHadThem() {
        room.submit(
                fatima,
                OpenRounds.one(rate, 1, new Terms(75, false, true, false, Optional.empty())));
        room.show(fatima, "assumptions/" + time.value());
        _click(button("Start the first round…"));
        assertThat(box("Show names beside the answers after the reveal").getValue()).isTrue();
        assertThat(box("A number needs a reason").getValue()).isFalse();
    }

    @Test
    void howFarEverybodyIsStandsAboveTheList() {
        askBoth();
        cast(ann, rate);
        room.show(fatima, "assumptions");
        assertThat(bar()).contains("2 questions are open. 1 of 4 answers are in.");
        assertThat(bar()).contains("Marketing 1 of 2 · Inbound calls 0 of 2");
        cast(bob, rate);
        see(() -> assertThat(bar()).contains("2 questions are open. 2 of 4 answers are in."));
        assertThat(bar()).contains("Marketing 1 of 2 · Inbound calls 1 of 2");
    }

    @Test
    void oneQuestionAfterTheOther() {
        askBoth();
        room.show(ann, "assumptions");
        var first = link("Answer 2 questions");
        assertThat(first.getHref()).endsWith("assumptions/" + rate.value());
        Room.leave();

        room.show(ann, "assumptions/" + rate.value());
        assertThat(said()).contains("Question 1 of 2");
        _assertNone(Anchor.class, link -> link.withText("On to the last question"));
        answer("2", "4", "6");
        assertThat(link("On to the last question").getHref())
                .endsWith("assumptions/" + time.value());
        Room.leave();

        room.show(ann, "assumptions/" + time.value());
        assertThat(said()).contains("Question 2 of 2");
        answer("100", "200", "300");
        assertThat(said()).contains("All your answers are in. Thank you!");
        _assertNone(Anchor.class, link -> link.withText("On to the last question"));
    }

    @Test
    void allThatHaveAnswersAreRevealedAtOnce() {
        askBoth();
        room.show(fatima, "assumptions");
        _assertNone(Button.class, button -> button.withText("Reveal all…"));
        cast(ann, rate);
        see(() -> _click(button("Reveal all…")));
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        question.close();
        see(() -> assertThat(round(rate)).map(Round::isOpen).contains(false));
        assertThat(round(time)).map(Round::isOpen).contains(true);
    }

    @Test
    void participantsDoNotAskAndSeeNoBarWhereNothingIsOpen() {
        room.show(ann, "assumptions");
        _assertNone(RoundsBar.class);
        askBoth();
        see(() -> link("Answer 2 questions"));
        _assertNone(Button.class, button -> button.withText("Ask several at once…"));
        _assertNone(Button.class, button -> button.withText("Reveal all…"));
    }

    private void askBoth() {
        var both = List.of(new Asked(rate, 1), new Asked(time, 1));
        submit(new OpenRounds(both, Terms.enough(75)));
    }

    private void cast(Room.Person person, ItemId item) {
        room.submit(person, new Cast(item, 1, guess("2", "4", "6")));
    }

    private static void answer(String low, String best, String high) {
        _setValue(field("At least"), low);
        _setValue(field("Best guess"), best);
        _setValue(field("At most"), high);
        _setValue(sure(), 80);
        _click(button("Save my answer"));
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // of percentages, as the form makes it
    private static RadioButtonGroup<Integer> sure() {
        return (RadioButtonGroup<Integer>)
                _get(RadioButtonGroup.class, one -> one.withClasses("sure"));
    }

    private Optional<Round> round(ItemId item) {
        return room.seen().latestRound(item);
    }

    private static String bar() {
        return _get(RoundsBar.class).getElement().getTextRecursively();
    }

    private static String said() {
        return _get(EstimateForm.class).getElement().getTextRecursively();
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // of items, as the dialog makes it
    private static CheckboxGroup<Item> questions() {
        return (CheckboxGroup<Item>) _get(CheckboxGroup.class);
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // of minutes, as the form makes it
    private static Select<Integer> minutes() {
        return (Select<Integer>)
                _get(Select.class, one -> one.withLabel("How long people can answer"));
    }

    private static Checkbox box(String label) {
        return _get(Checkbox.class, box -> box.withLabel(label));
    }

    private static Anchor link(String words) {
        return _get(Anchor.class, link -> link.withText(words));
    }
}
