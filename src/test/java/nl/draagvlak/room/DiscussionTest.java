package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static nl.draagvlak.room.Room.see;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.shell.Days;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Agenda.Discuss;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.CommentId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Outcomes.AgreeValue;
import nl.draagvlak.workshop.Outcomes.SetReview;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Talk;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

@RunningDraagvlak
class DiscussionTest extends InTheRoom {

    private final ItemId nba = new ItemId(UUID.randomUUID());
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void annProposedAnAssumption() {
        room.submit(ann, new Propose(nba, SampleNba.rateReviewCall()));
        propose(share());
    }

    @Test
    void whatPeopleDisagreeOnStandsAboveTheListWithTheReason() {
        room.show(ann, "assumptions");
        assertThat(next()).isEqualTo("[]");
        vote("2 4 6", "20 24 26");
        see(() ->
                assertThat(next())
                        .contains(
                                "None of the 2 answers contain the group’s number, any"
                                        + " two overlap by 0\u00a0% on average, and the"
                                        + " expected result of Rate review call hangs on it."));
        assertThat(_get(DiscussNext.class).getElement().getProperty("may", true)).isFalse();
    }

    @Test
    void theFacilitatorOpensTheDiscussionAndEverybodySeesTheBar() {
        vote("2 4 6", "20 24 26");
        room.show(fatima, "assumptions");
        _assertNone(DiscussionBar.class);
        var wish = JsonNodeFactory.instance.objectNode();
        wish.put("event.detail", item.value().toString());
        _fireDomEvent(_get(DiscussNext.class), "discuss", wish);
        see(() -> assertThat(bar()).contains("Now we talk about:", "Starting propensity"));
        assertThat(next()).contains("\"discussed\":true");
        see(() -> assertThat(list()).contains("\"words\":\"In discussion\""));
        Room.leave();

        room.show(ann, "nbas");
        assertThat(bar()).contains("Starting propensity", "Go there");
        _assertNone(Button.class, button -> button.withText("End the discussion"));
        Room.leave();

        room.show(fatima, "nbas");
        _click(button("End the discussion"));
        see(() -> _assertNone(DiscussionBar.class));
    }

    @Test
    void theBarGoesWhenARoundOpens() {
        submit(new Discuss(item));
        room.show(bob, "nbas");
        assertThat(bar()).contains("Starting propensity");
        submit(OpenRounds.one(item, 1, Terms.enough(75)));
        see(() -> _assertNone(DiscussionBar.class));
    }

    @Test
    void bobArguesForALowerNumberOnceThereIsOne() {
        open(bob);
        _assertNone(RadioButtonGroup.class);
        submit(OpenRounds.one(item, 1, Terms.enough(75)));
        room.submit(bob, new Cast(item, 1, guess("2 4 6")));
        submit(new Reveal(item, 1));
        see(() -> _assertOne(SideChoice.class));
        choose("Lower because…");
        _setValue(_get(TextArea.class), "Half of them have a fixed rate.");
        _click(button("Send"));
        see(() -> assertThat(talk()).contains("Half of them", "\"kind\":\"AGAINST\""));
        assertThat(_get(RadioButtonGroup.class).getValue()).isEqualTo(SideChoice.Said.COMMENT);
        _setValue(_get(TextArea.class), "Who knows?");
        _click(button("Send"));
        see(() -> assertThat(room.seen().talk().about(item)).hasSize(2));
        assertThat(room.seen().talk().about(item))
                .extracting(Talk.Comment::kind)
                .containsExactly(Talk.Kind.AGAINST, Talk.Kind.REMARK);
    }

    @Test
    void ofAnNbaOneArguesForOrAgainst() {
        room.submit(
                bob,
                new Talk.Argue(
                        new CommentId(UUID.randomUUID()),
                        nba,
                        Talk.Side.FOR,
                        Text.of("They ask for it."),
                        Optional.empty()));
        room.show(ann, "nbas/" + nba.value());
        assertThat(_get(TalkList.class).getElement().getPropertyRaw("words").toString())
                .contains("{0} for · {1} against")
                .doesNotContain("higher");
        assertThat(talk()).contains("\"kind\":\"FOR\"");
        choose("Against");
    }

    @Test
    void theFacilitatorSetsADayWhileAgreeing() {
        vote("2 4 6", "3 5 7");
        open(fatima);
        _click(button("Agree on 4.5\u00a0%"));
        _click(button("In six months"));
        _click(inDialog("Record it"));
        see(() -> assertThat(room.seen().review(item)).contains(today.plusMonths(6)));
        expectNotifications(
                "Recorded: 4.5\u00a0%, between 2.5\u00a0% and 6.5\u00a0%. To be looked at again on "
                        + written(today.plusMonths(6))
                        + ".");
        see(() ->
                _assertOne(
                        Paragraph.class,
                        said ->
                                said.withText(
                                        "To be looked at again on "
                                                + written(today.plusMonths(6))
                                                + ".")));
    }

    @Test
    void aDayThatIsOverIsRefusedBeforeAnythingIsRecorded() {
        vote("2 4 6", "3 5 7");
        open(fatima);
        _click(button("Agree on 4.5\u00a0%"));
        _setValue(_get(DatePicker.class), today);
        _click(inDialog("Record it"));
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        assertThat(room.seen().outcomes().isOpen(item)).isTrue();
        _setValue(_get(DatePicker.class), today.plusDays(1));
        _click(inDialog("Record it"));
        _assertNone(Dialog.class);
        assertThat(room.seen().review(item)).contains(today.plusDays(1));
    }

    @Test
    void leftOpenNoDayIsSet() {
        vote("2 4 6", "3 5 7");
        open(fatima);
        _click(button("Agree on 4.5\u00a0%"));
        _click(inDialog("Record it"));
        see(() -> assertThat(room.seen().outcomes().isOpen(item)).isFalse());
        assertThat(room.seen().review(item)).isEmpty();

        see(() -> _click(button("Set a day to look again…")));
        _setValue(_get(DatePicker.class), today.plusDays(9));
        _click(inDialog("Save"));
        _assertNone(Dialog.class);
        assertThat(room.seen().review(item)).contains(today.plusDays(9));
    }

    @Test
    void onItsDayTheFacilitatorReopensItForThatReason() {
        vote("2 4 6", "3 5 7");
        submit(new AgreeValue(item, 1, Optional.empty(), Text.NONE));
        submit(new SetReview(item, Optional.of(today)));
        room.show(ann, "assumptions/" + item.value());
        _assertOne(Paragraph.class, said -> said.withText(due()));
        _assertNone(Button.class, b -> b.withText("Reopen for a new round…"));
        assertThat(list()).contains("Look again since");
        assertThat(next()).contains(due());
        Room.leave();

        open(fatima);
        _click(button("Reopen for a new round…"));
        assertThat(_get(_get(Dialog.class), TextArea.class).getValue())
                .isEqualTo("We wanted to look at it again on " + written(today) + ".");
        _click(inDialog("Put back"));
        see(() -> assertThat(room.seen().outcomes().isOpen(item)).isTrue());
    }

    private String due() {
        return "Agreed, but to be looked at again since " + written(today) + ".";
    }

    private static String written(LocalDate day) {
        return Days.inFull(day, Preferences.ENGLISH);
    }

    private void vote(String anns, String bobs) {
        begin();
        cast(ann, guess(anns));
        cast(bob, guess(bobs));
        reveal();
    }

    private Assumption share() {
        return new Assumption(
                Text.of("Of 100 customers we call, how many want a rate review?"),
                Text.of("Starting propensity"),
                Optional.of(nba),
                Parameter.NOTHING,
                Unit.PERCENT,
                Optional.of(Amount.of("0")),
                Optional.of(Amount.of("100")),
                Text.NONE,
                Text.NONE);
    }

    private static void choose(String words) {
        @SuppressWarnings("unchecked") // there is one group of radio buttons on the card
        RadioButtonGroup<SideChoice.Said> side = _get(RadioButtonGroup.class);
        var wanted =
                side.getListDataView()
                        .getItems()
                        .filter(one -> side.getItemLabelGenerator().apply(one).equals(words))
                        .findFirst()
                        .orElseThrow();
        _setValue(side, wanted);
    }

    private static String bar() {
        return _get(DiscussionBar.class).getElement().getTextRecursively();
    }

    private static String next() {
        return property(_get(DiscussNext.class), "rows");
    }

    private static String talk() {
        return property(_get(TalkList.class), "news");
    }

    private static String list() {
        return property(_find(AssumptionList.class).getFirst(), "news");
    }

    private static String property(Component element, String name) {
        var value = element.getElement().getPropertyRaw(name);
        return value == null ? "[]" : value.toString();
    }
}
