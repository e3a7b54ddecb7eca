package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.shell.Choice;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class ItemsPanelTest {

    private static final String NAME = "What do we call it?";

    private Room room;
    private Room.Person ann;
    private Room.Person bob;

    @BeforeEach
    void annAndBobAreIn(@Autowired ApplicationContext context) {
        room = new Room(context);
        ann = room.participant("Ann de Wit", MARKETING);
        bob = room.participant("Bob Jansen", INBOUND);
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void annProposesTheFirstNba() {
        room.show(ann, "nbas");
        _click(_get(Button.class, button -> button.withText("Propose the first one")));
        _setValue(_get(TextField.class, field -> field.withLabel(NAME)), "Rate review call");
        _click(propose());

        _assertNone(ProposeDialog.class);
        awaitInList("Rate review call");
    }

    @Test
    void whatIsProposedIsOpened() {
        room.show(ann, "nbas/new");
        _setValue(_get(TextField.class, field -> field.withLabel(NAME)), "Rate review call");
        _click(propose());
        assertThat(_get(H2.class).getText()).isEqualTo("Rate review call");
        var item = room.seen().items().byId().keySet().iterator().next();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .endsWith("/nbas/" + item.value());
    }

    @Test
    void whatIsTypedInAFormThatIsClosedIsKept() {
        room.show(ann, "nbas/new");
        _get(ProposeDialog.class).close();
        _assertNone(Notification.class);

        room.show(ann, "nbas/new");
        _fireDomEvent(_get(_get(ProposeDialog.class), DraftKeeper.class), "kept");
        _get(ProposeDialog.class).close();
        expectNotifications("What you typed is kept on this device.");
    }

    @Test
    void whatIsTypedInAFormThatIsCancelledIsNotKept() {
        room.show(ann, "nbas/new");
        _fireDomEvent(_get(_get(ProposeDialog.class), DraftKeeper.class), "kept");
        _click(_get(_get(ProposeDialog.class), Button.class, one -> one.withText("Cancel")));
        _assertNone(Notification.class);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        room.submit(room.facilitator(), new OpenStage(Stage.ASSUMPTIONS));
        room.show(ann, "assumptions/new");
        _setValue(_get(TextField.class, field -> field.withLabel("Never less than")), "abc");
        _click(propose());
        assertThat(_find(ProposeDialog.class)).hasSize(1);
        assertThat(_get(TextField.class, field -> field.withLabel("Never less than")).isInvalid())
                .isTrue();
        assertThat(_get(TextArea.class, field -> field.withLabel("The question")).isInvalid())
                .isTrue();
        var name = _get(TextField.class, field -> field.withLabel("Short name"));
        assertThat(name.getErrorMessage()).isEqualTo("Fill this in.");
        _setValue(name, "Reach");
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void whatHasToBeChosenSaysSo() {
        room.submit(room.facilitator(), new OpenStage(Stage.DASHBOARD));
        room.show(ann, "dashboard/new");
        var shown =
                (Choice<?>) _get(Component.class, field -> field.withLabel("What does it show?"));
        assertThat(shown.hasClassName("required")).isTrue();
        _click(propose());
        assertThat(shown.getErrorMessage()).isEqualTo("Choose one.");
        assertThat(shown.isInvalid()).isTrue();
    }

    @Test
    void aDayThatCannotBeReadIsAskedForBesideItsField() {
        room.show(ann, "nbas/new");
        _setValue(_get(TextField.class, field -> field.withLabel(NAME)), "Rate review call");
        var from = _get(DatePicker.class, field -> field.withLabel("From when?"));
        type(from, "abc");
        assertThat(from.isInvalid()).isTrue();
        assertThat(from.getErrorMessage()).isEqualTo("Write a day, such as 31/12/2027.");
        _click(propose());
        assertThat(room.seen().items().byId()).isEmpty();

        _setValue(from, LocalDate.of(2027, 1, 1));
        assertThat(from.isInvalid()).isFalse();
        _click(propose());
        _assertNone(ProposeDialog.class);
    }

    @Test
    void theCalendarSpeaksTheLanguageOfThePage() {
        room.show(ann, "nbas/new", Preferences.DUTCH);
        assertThat(_find(DatePicker.class))
                .isNotEmpty()
                .allMatch(one -> one.getI18n().getMonthNames().contains("januari"));
    }

    @Test
    void anAddressWithoutAnItemSaysSo() {
        room.show(ann, "nbas/" + UUID.randomUUID());
        assertThat(hint()).isEqualTo("There is nothing at this address, or not any more.");
        UI.getCurrent().navigate("workshops/" + room.workshop().value() + "/nbas");
        _assertNone(Paragraph.class, one -> one.withClasses("hint"));
        room.submit(bob, new Propose(anItem(), SampleNba.rateReviewCall()));
        Room.see(() -> assertThat(hint()).isEqualTo("Choose an NBA to read all of it."));
    }

    @Test
    void whatIsWrongIsForgottenAsSoonAsItChanges() {
        room.show(ann, "nbas/new");
        var name = _get(TextField.class, field -> field.withLabel(NAME));
        _setValue(name, "n".repeat(1000));
        _click(propose());
        assertThat(name.getErrorMessage()).startsWith("This is too long: at most ");
        _setValue(name, "Rate review call");
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void annSeesWhatBobProposes() {
        room.show(ann, "nbas");
        room.submit(bob, new Propose(anItem(), SampleNba.named("Help with the app").nba()));
        awaitInList("Help with the app");
        assertThat(news()).contains("Bob Jansen");
    }

    @Test
    void aNameThatIsMissingIsAskedForBesideTheField() {
        room.show(ann, "nbas/new");
        _click(propose());
        var name = _get(TextField.class, field -> field.withLabel(NAME));
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isNotBlank();

        _setValue(name, "Rate review call");
        _click(propose());
        _assertNone(ProposeDialog.class);
    }

    @Test
    void aDoubleClickIsOneProposal() {
        room.show(ann, "nbas/new");
        _setValue(_get(TextField.class, field -> field.withLabel(NAME)), "Rate review call");
        var propose = propose();
        propose.click();
        propose.click();
        awaitInList("Rate review call");
        assertThat(news().split("\"name\"")).hasSize(2);
    }

    @Test
    void annReadsAllOfAnNba() {
        var item = anItem();
        room.submit(bob, new Propose(item, SampleNba.rateReviewCall()));
        room.show(ann, "nbas/" + item.value());
        assertThat(_get(H2.class).getText()).isEqualTo("Rate review call");
    }

    @Test
    void annSaysWhereSheStandsRightInTheList() {
        var item = anItem();
        room.submit(bob, new Propose(item, SampleNba.rateReviewCall()));
        room.show(ann, "nbas");
        var nbas = _get(UI.getCurrent(), NbaList.class);
        assertThat(Room.asked(nbas)).isEqualTo("[0]");
        nbas.take(item, 1, Stance.AGREE);
        Room.see(() -> assertThat(Room.asked(nbas)).isEqualTo("[]"));
        nbas.take(item, 1, Stance.AGREE);
        _assertNone(Notification.class);

        nbas.take(item, 1, Stance.OBJECT);
        _setValue(_get(_get(ReasonDialog.class), TextArea.class), "They never asked to be called.");
        _click(_get(_get(ReasonDialog.class), Button.class, one -> one.withText("Object")));
        assertThat(room.seen().talk().about(item)).hasSize(1);
    }

    @Test
    void goalsThatOthersNamedAreOffered() {
        var goal = SampleNba.named("Help with the app").with("goal", Text.of("Fewer calls"));
        room.submit(bob, new Propose(anItem(), goal.nba()));
        room.show(ann, "nbas/new");
        var offered =
                _get(SubjectForm.class)
                        .getElement()
                        .getChildren()
                        .filter(child -> "others-goal".equals(child.getAttribute("id")))
                        .flatMap(Element::getChildren)
                        .map(option -> option.getAttribute("value"));
        assertThat(offered).containsExactly("Fewer calls");
    }

    @Test
    void aClosedStageOffersNoProposing() {
        room.submit(bob, new Propose(anItem(), SampleNba.rateReviewCall()));
        room.submit(room.facilitator(), new CloseStage(Stage.NBAS));
        room.show(ann, "nbas");
        _assertNone(Button.class, button -> button.withText("Propose"));
    }

    private static Button propose() {
        return _get(_get(ProposeDialog.class), Button.class, button -> button.withText("Propose"));
    }

    /// What the browser sends when somebody typed what is no day.
    private static void type(DatePicker day, String words) {
        day.getElement().setProperty("_inputElementValue", words);
        _fireDomEvent(day, "unparsable-change");
    }

    private static String hint() {
        return _get(Paragraph.class, one -> one.withClasses("hint")).getText();
    }

    private static ItemId anItem() {
        return new ItemId(UUID.randomUUID());
    }

    private static void awaitInList(String name) {
        Room.see(() -> assertThat(news()).contains(name));
    }

    /// What the list has been sent, as the browser gets it.
    private static String news() {
        return _get(UI.getCurrent(), NbaList.class).getElement().getPropertyRaw("news").toString();
    }
}
