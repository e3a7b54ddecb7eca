package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.shell.CopyText;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Outcomes.Agree;
import nl.draagvlak.workshop.Outcomes.AgreeValue;
import nl.draagvlak.workshop.Outcomes.Other;
import nl.draagvlak.workshop.Outcomes.Park;
import nl.draagvlak.workshop.Outcomes.Reject;
import nl.draagvlak.workshop.Outcomes.Reopen;
import nl.draagvlak.workshop.Outcomes.SetReview;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class AgreementPanelTest {

    private static final ItemId NONE = new ItemId(new UUID(0, 0));

    private Room room;
    private Room.Person fatima;
    private Room.Person ann;
    private ItemId call = NONE;

    @BeforeEach
    void somethingIsAgreedAndSomethingIsOpen(@Autowired ApplicationContext context) {
        room = new Room(context);
        fatima = room.facilitator();
        ann = room.participant("Ann de Wit", MARKETING);
        room.participant("Bob Jansen", INBOUND);
        room.submit(fatima, new OpenStage(Stage.AGREEMENT));
        call = proposed("Rate review call");
        var app = proposed("Help with the app");
        var letter = proposed("A letter to everybody");
        room.submit(fatima, new Agree(call, 1));
        room.submit(fatima, new Park(app, Text.of("After the summer.")));
        room.submit(fatima, new Reject(letter, Text.of("Too dear.")));
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void everybodySeesWhatStandsAndWhatIsOpen() {
        room.show(ann, "agreement");
        assertThat(_find(Paragraph.class)).anyMatch(said -> said.getText().startsWith("1 of 2"));
        assertThat(property(AgreementPicture.class, "picture"))
                .contains("\"AGREED\",\"PARKED\"", "NBAs: 1 of 2 agreed");
        assertThat(property(PointList.class, "rows"))
                .contains("Rate review call", "nbas/" + call.value())
                .contains("Parked: After the summer.")
                .doesNotContain("A letter to everybody");
    }

    @Test
    void theFacilitatorReleasesAVersionAndEverybodyCanTakeItAlong() {
        room.show(fatima, "agreement");
        release("After the consent talk");
        _assertNone(ReleaseDialog.class);
        Room.see(() ->
                assertThat(property(ReleaseList.class, "rows"))
                        .contains("Version 1: After the consent talk", "by Fatima El Amrani"));
        _assertOne(Button.class, button -> button.withText("Release version 2…"));
        Room.leave();

        room.show(ann, "agreement");
        assertThat(property(ReleaseList.class, "rows"))
                .contains(
                        "/releases/1/set.json",
                        "/releases/1/nl.csv",
                        "nba-programme-2027-v1-nl.csv");
    }

    @Test
    void aVersionWithoutATitleIsNotReleased() {
        room.show(fatima, "agreement");
        release("");
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(property(ReleaseList.class, "rows")).doesNotContain("Version 1");
    }

    @Test
    void aDoubleClickIsOneVersion() {
        room.show(fatima, "agreement");
        _click(_get(Button.class, button -> button.withText("Release version 1…")));
        _setValue(_get(TextField.class), "Once");
        var act = _get(Button.class, button -> button.withText("Release"));
        act.click();
        act.click();
        Room.see(() -> _assertOne(Button.class, button -> button.withText("Release version 2…")));
    }

    @Test
    void whoLooksOnOrTakesPartReleasesNothingAndGivesNoAccess() {
        for (var person : new Room.Person[] {ann, room.observer("Otto Kuiper")}) {
            room.show(person, "agreement");
            _assertNone(Button.class, button -> button.withText("Release version 1…"));
            _assertNone(Button.class, button -> button.withText("Access for other systems…"));
            Room.leave();
        }
    }

    @Test
    void aClosedStageReleasesNothingAndStaysReadable() {
        room.submit(fatima, new CloseStage(Stage.AGREEMENT));
        room.show(fatima, "agreement");
        _assertNone(Button.class, button -> button.withText("Release version 1…"));
        assertThat(property(PointList.class, "rows")).contains("Rate review call");
    }

    @Test
    void anAgreedNumberSaysWhyItIsNotTheGroupsAndWhatWasReopenedWhatWasAgreed() {
        var rate = new ItemId(UUID.randomUUID());
        room.submit(fatima, new OpenStage(Stage.ASSUMPTIONS));
        room.submit(ann, new Propose(rate, SampleAssumption.startingPropensity()));
        room.submit(fatima, OpenRounds.one(rate, 1, Terms.enough(75)));
        var guess = new Ballot.Guess(Amount.of("2"), Amount.of("4"), Amount.of("6"), 80, Text.NONE);
        room.submit(ann, new Cast(rate, 1, guess));
        room.submit(fatima, new Reveal(rate, 1));
        var other = new Other(Amount.of("5.5"), Amount.of("3"), Amount.of("8"));
        var why = Text.of("The pilot came out higher");
        room.submit(fatima, new AgreeValue(rate, 1, Optional.of(other), why));
        var day = LocalDate.of(2031, 5, 22);
        room.submit(fatima, new SetReview(rate, Optional.of(day)));
        room.show(ann, "agreement");
        assertThat(property(PointList.class, "rows"))
                .contains("Between 3\u00a0% and 8\u00a0%: one answer in round 1.")
                .contains(
                        "Fatima El Amrani recorded this value instead of the group’s 4\u00a0%: The")
                .contains("To be looked at again on 22 May 2031.");
        room.submit(fatima, new Reopen(rate, Text.of("HR sends new dates")));
        Room.see(() ->
                assertThat(property(PointList.class, "rows"))
                        .contains(
                                "Agreed before: 5.5\u00a0%, between 3\u00a0% and 8\u00a0%. Fatima")
                        .contains("put it back on the table: HR sends new dates")
                        .doesNotContain("Nobody has recorded"));
    }

    @Test
    void whatIsAgreedMeanwhileShowsAtOnce() {
        room.show(ann, "agreement");
        var next = proposed("A talk in the branch");
        Room.see(() -> assertThat(property(PointList.class, "rows")).contains("A talk in the"));
        room.submit(fatima, new Agree(next, 1));
        Room.see(() -> assertThat(property(AgreementPicture.class, "picture")).contains("2 of 3"));
    }

    @Test
    void aTokenIsShownOnceAndCanBeRevoked() {
        room.show(fatima, "agreement");
        _click(_get(Button.class, button -> button.withText("Access for other systems…")));
        _click(_get(Button.class, button -> button.withText("Make a token")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();

        _setValue(_get(TextField.class), "Data warehouse");
        _click(_get(Button.class, button -> button.withText("Make a token")));
        assertThat(_get(CopyText.class).getElement().getProperty("text")).hasSize(22);
        Room.see(() -> _assertOne(Button.class, button -> button.withText("Revoke…")));

        _click(_get(Button.class, button -> button.withText("Close")));
        _click(_get(Button.class, button -> button.withText("Access for other systems…")));
        _assertNone(CopyText.class);
        _click(_get(Button.class, button -> button.withText("Revoke…")));
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        Room.see(() -> _assertNone(Button.class, button -> button.withText("Revoke…")));
    }

    private ItemId proposed(String name) {
        var item = new ItemId(UUID.randomUUID());
        room.submit(ann, new Propose(item, SampleNba.named(name).nba()));
        return item;
    }

    private static void release(String title) {
        _click(_get(Button.class, button -> button.withText("Release version 1…")));
        _setValue(_get(TextField.class), title);
        _click(_get(Button.class, button -> button.withText("Release")));
    }

    /// What the elements of this kind have been sent, as the browser gets it.
    private static String property(Class<? extends Component> kind, String name) {
        return _find(kind).stream()
                .map(one -> Optional.ofNullable(one.getElement().getPropertyRaw(name)))
                .map(sent -> sent.map(Object::toString).orElse(""))
                .reduce("", String::concat);
    }
}
