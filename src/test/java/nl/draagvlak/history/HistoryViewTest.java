package nl.draagvlak.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.room.Room;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.BuyIn.GivePulse;
import nl.draagvlak.workshop.BuyIn.RaiseConcern;
import nl.draagvlak.workshop.Cause;
import nl.draagvlak.workshop.ConcernId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Items.Revise;
import nl.draagvlak.workshop.Outcomes.AgreeValue;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class HistoryViewTest {

    private final ItemId call = new ItemId(UUID.randomUUID());
    private Room room;
    private Room.Person ann;
    private Room.Person bob;

    @BeforeEach
    void bobHasProposedTwoNbas(@Autowired ApplicationContext context) {
        room = new Room(context);
        ann = room.participant("Ann de Wit", MARKETING);
        bob = room.participant("Bob Jansen", INBOUND);
        room.submit(bob, new Propose(call, SampleNba.rateReviewCall()));
        room.submit(bob, propose("Help with the app"));
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void annReadsWhoDidWhat() {
        room.show(ann, "history");
        assertThat(lines())
                .contains("Fatima El Amrani", "opened the workshop", "Ann de Wit", "joined")
                .contains("Bob Jansen", "proposed", "Rate review call", "Help with the app");
    }

    @Test
    void annSeesWhatHappensMeanwhile() {
        room.show(ann, "history");
        room.submit(bob, new Revise(call, 1, SampleNba.named("Rate review talk").nba()));
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(true);
                    assertThat(lines()).contains("revised", "Rate review talk");
                });
    }

    @Test
    void whoIsTakenOutReadsNoFurther() {
        room.show(ann, "history");
        room.submit(room.facilitator(), new People.Remove(ann.id()));
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(true);
                    _assertNone(HistoryList.class);
                });
    }

    @Test
    void theWayBackLeadsToWhereAnnCameFrom() {
        room.show(ann, "nbas/" + call.value());
        var history = _get(Anchor.class, way -> way.withClasses("to-history")).getHref();
        UI.getCurrent().navigate(history);
        assertThat(_get(Anchor.class, way -> way.withText("Back to the workshop")).getHref())
                .isEqualTo(history.replace("history", "nbas/" + call.value()));
        Room.leave();
        room.show(ann, "history");
        assertThat(_get(Anchor.class, way -> way.withText("Back to the workshop")).getHref())
                .isEqualTo(history.replace("history", "nbas"));
    }

    @Test
    void anItemHasAHistoryOfItsOwn() {
        room.show(ann, "history/" + call.value());
        assertThat(lines()).contains("Rate review call").doesNotContain("Help with the app");
    }

    @Test
    void annLooksAtOneDepartmentOnePersonAndOneKind() {
        room.show(ann, "history");
        choose("Department", "Marketing");
        assertThat(lines()).contains("Ann de Wit").doesNotContain("Bob Jansen");
        choose("Department", "Inbound calls");
        choose("Who", "Bob Jansen");
        choose("What", "joined");
        assertThat(lines()).contains("joined").doesNotContain("proposed");
    }

    @Test
    void whatOnePersonSavedAnewInARoundIsOneLineAndAnAgreedNumberIsTold() {
        var rate = new ItemId(UUID.randomUUID());
        room.submit(room.facilitator(), new OpenStage(Stage.ASSUMPTIONS));
        room.submit(ann, new Propose(rate, SampleAssumption.startingPropensity()));
        room.submit(room.facilitator(), OpenRounds.one(rate, 1, Terms.enough(75)));
        room.submit(ann, new Cast(rate, 1, guess("2", "3", "6")));
        room.submit(bob, new Cast(rate, 1, guess("3", "5", "7")));
        room.submit(ann, new Cast(rate, 1, guess("2", "4", "6")));
        room.show(ann, "history");
        choose("What", "answered the question about “…”");
        assertThat(lines()).containsOnlyOnce("saved 2 times").containsOnlyOnce("Ann de Wit");
        assertThat(lines()).contains("Round 1 · saved 2 times").doesNotContain("\u00a0%");

        room.submit(room.facilitator(), new Reveal(rate, 1));
        room.submit(room.facilitator(), new AgreeValue(rate, 1, Optional.empty(), Text.NONE));
        room.show(ann, "history");
        choose("What", "recorded the agreed number for “…”");
        assertThat(lines())
                .contains("\"deed\":\"recorded the agreed number for “\",\"tail\":\"”\"")
                .contains("4.5\u00a0%, between 2.5\u00a0% and 6.5\u00a0%");
    }

    private static Ballot.Guess guess(String low, String best, String high) {
        return new Ballot.Guess(Amount.of(low), Amount.of(best), Amount.of(high), 80, Text.NONE);
    }

    @Test
    void nobodyReadsWhoSaidWhatInTheListeningRound() {
        var carl = room.participant("Carl Smit", MARKETING);
        var concern = new ConcernId(UUID.randomUUID());
        room.submit(carl, new GivePulse(2, Text.of("Nobody asked us.")));
        room.submit(carl, new RaiseConcern(concern, Cause.OTHER, Text.of("In vain."), Text.NONE));
        room.show(ann, "history");
        choose("What", "said how they feel about the programme");
        assertThat(lines())
                .contains("Somebody")
                .doesNotContain("Carl", "CS", "circle", "Nobody asked us.", value(carl));
        choose("What", "raised a concern");
        assertThat(lines()).contains("Somebody").doesNotContain("Carl", "In vain.", value(carl));
        choose("What", "joined");
        assertThat(lines()).contains("Carl Smit", value(carl), "circle");
    }

    @Test
    void nobodyFindsThemByPersonOrDepartmentEither() {
        room.submit(bob, new GivePulse(2, Text.NONE));
        room.show(ann, "history");
        assertThat(lines()).contains("said how they feel");
        choose("Who", "Bob Jansen");
        assertThat(lines()).contains("joined").doesNotContain("said how they feel");
        room.show(ann, "history");
        choose("Department", "Inbound calls");
        assertThat(lines()).contains("joined").doesNotContain("said how they feel");
    }

    @Test
    void annChecksThatNothingWasChanged() {
        room.show(ann, "history");
        _click(_get(Button.class, button -> button.withText("Check that nothing was changed")));
        assertThat(_get(Paragraph.class, verdict -> verdict.withClasses("history-verdict")))
                .extracting(Paragraph::getText)
                .isEqualTo("All 8 entries are as they were written.");
    }

    private static String value(Room.Person person) {
        return person.id().value().toString();
    }

    private static Propose propose(String name) {
        return new Propose(new ItemId(UUID.randomUUID()), SampleNba.named(name).nba());
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // what it offers is only known to the filter
    private static void choose(String filter, String words) {
        var select = (Select<Object>) _get(Select.class, one -> one.withLabel(filter));
        select.setValue(
                select.getListDataView()
                        .getItems()
                        .filter(one -> select.getItemLabelGenerator().apply(one).equals(words))
                        .findFirst()
                        .orElseThrow());
    }

    /// What the list has been sent, as the browser gets it.
    private static String lines() {
        return _get(HistoryList.class).getElement().getPropertyRaw("lines").toString();
    }
}
