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

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.subject.widget.Chart;
import nl.draagvlak.subject.widget.SampleWidget;
import nl.draagvlak.subject.widget.Widget;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Layout.Arrange;
import nl.draagvlak.workshop.Layout.Spot;
import nl.draagvlak.workshop.Outcomes.Withdraw;
import nl.draagvlak.workshop.Place;
import nl.draagvlak.workshop.Priorities.Prioritise;
import nl.draagvlak.workshop.Priority;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Stances.TakeStance;
import nl.draagvlak.workshop.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class DashboardCanvasTest {

    private final ItemId nba = anItem();
    private final ItemId first = anItem();
    private final ItemId second = anItem();
    private Room room;
    private Room.Person ann;
    private Room.Person bob;
    private Room.Person cas;
    private Room.Person otto;

    @BeforeEach
    void twoWidgetsShowAnNba(@Autowired ApplicationContext context) {
        room = new Room(context);
        otto = room.observer("Otto Kijker");
        ann = room.participant("Ann de Wit", MARKETING);
        bob = room.participant("Bob Jansen", INBOUND);
        cas = room.participant("Cas Bos", INBOUND);
        room.submit(room.facilitator(), new OpenStage(Stage.DASHBOARD));
        room.submit(ann, new Propose(nba, SampleNba.rateReviewCall()));
        room.submit(ann, new Propose(first, widget("Who carries the call?", Chart.SUPPORT)));
        room.submit(bob, new Propose(second, widget("Support for the call", Chart.FIGURE)));
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void threePeopleWhoRankedAllWidgetsReadHowAlikeTheyDo() {
        var third = anItem();
        room.submit(ann, new Propose(third, widget("Calls per day", Chart.FIGURE)));
        room.show(otto, "dashboard");
        for (var person : List.of(ann, bob, cas)) {
            assertThat(alike()).isEmpty();
            room.submit(person, new Prioritise(first, Priority.MUST));
            room.submit(person, new Prioritise(second, Priority.COULD));
            room.submit(person, new Prioritise(third, Priority.WONT));
        }
        see(() ->
                assertThat(alike())
                        .startsWith("Strong agreement on what matters: W\u00a0=\u00a01.00")
                        .endsWith("3\u00a0people, 3\u00a0widgets."));
    }

    private static String alike() {
        return _get(DashboardCanvas.class).getElement().getProperty("alike");
    }

    @Test
    void annAddsAWidget() {
        room.show(ann, "dashboard");
        _click(button("Add a widget"));
        _setValue(_get(TextField.class, field -> field.withLabel("What do we call it?")), "Calls");
        _setValue(
                _get(
                        TextArea.class,
                        field -> field.withLabel("What does somebody decide with it?")),
                "Who calls tomorrow?");
        chooseTheNba();
        _click(_get(_get(ProposeDialog.class), Button.class, one -> one.withText("Propose")));
        _assertNone(ProposeDialog.class);
        see(() -> assertThat(news()).contains("\"name\":\"Calls\"", "\"place\":[8,0,4,3]"));
    }

    @Test
    void everybodySeesWhereBobPutsAWidgetAndWhatMadeRoom() {
        room.show(ann, "dashboard");
        assertThat(news()).contains("\"place\":[0,0,4,3]", "\"place\":[4,0,4,3]");
        room.submit(bob, new Arrange(second, new Place(0, 0, 6, 3)));
        see(() -> assertThat(news()).contains("\"place\":[0,0,6,3]", "\"place\":[0,3,4,3]"));
    }

    @Test
    void whatAnnDropsStaysAndHerScreenWaitsForTheAnswer() {
        room.show(ann, "dashboard");
        canvas().arrange(first, new Place(2, 0, 4, 3));
        assertThat(place(first)).isEqualTo(new Place(2, 0, 4, 3));
        see(() -> assertThat(news()).contains("\"place\":[2,0,4,3]", "\"place\":[4,3,4,3]"));
        assertThat(canvas().getElement().getProperty("answered", 0)).isEqualTo(1);

        canvas().step(first, Step.WIDER);
        assertThat(place(first)).isEqualTo(new Place(2, 0, 5, 3));
        canvas().arrange(first, place(first));
        _assertNone(Notification.class);
        assertThat(canvas().getElement().getProperty("answered", 0)).isEqualTo(3);
    }

    @Test
    void annSeesWhoHasAWidgetInTheirHandUntilTheyLetGo() {
        room.show(bob, "dashboard");
        var bobs = canvas();
        room.show(ann, "dashboard");
        assertThat(hands()).isEmpty();
        bobs.holds(Optional.of(first));
        see(() ->
                assertThat(hands())
                        .contains("Bob Jansen is moving this", first.value().toString()));
        canvas().holds(Optional.of(second));
        see(() -> assertThat(hands()).contains("Bob Jansen").doesNotContain("Ann de Wit"));
        bobs.holds(Optional.empty());
        see(() -> assertThat(hands()).isEmpty());
    }

    @Test
    void annMovesTheSelectedWidgetWithButtons() {
        room.show(ann, "dashboard/" + second.value());
        _click(labelled("To the right"));
        assertThat(place(second)).isEqualTo(new Place(5, 0, 4, 3));
        _click(labelled("Taller"));
        assertThat(place(second)).isEqualTo(new Place(5, 0, 4, 4));
        assertThat(labelled("Up").isEnabled()).isFalse();

        _click(button("Move up"));
        assertThat(room.seen().layout().inOrder()).containsExactly(second, first);
        see(() -> assertThat(button("Move up").isEnabled()).isFalse());
    }

    @Test
    void bobSaysHowBadlyHeNeedsItAndChangesHisMind() {
        room.submit(ann, new Prioritise(first, Priority.MUST));
        room.show(bob, "dashboard/" + first.value());
        assertThat(Room.asked(canvas())).isEqualTo("[0,1]");
        _click(button("Must"));
        see(() -> assertThat(isPressed("Must")).isTrue());
        assertThat(lines()).contains("[2,0,0,0,1]").contains("\"verdict\":\"Must\"");
        see(() -> assertThat(news()).contains("\"verdict\":\"MUST\""));
        assertThat(Room.asked(canvas())).isEqualTo("[1]");

        _click(button("Could"));
        see(() -> assertThat(isPressed("Could")).isTrue());
        assertThat(isPressed("Must")).isFalse();
        assertThat(lines()).contains("[1,0,1,0,1]").contains("\"verdict\":\"split\"");
    }

    @Test
    void aWidgetFollowsWhatItShows() {
        room.show(ann, "dashboard/" + second.value());
        assertThat(news()).contains("no stance yet");
        room.submit(bob, new TakeStance(nba, 1, Stance.AGREE));
        room.submit(cas, new TakeStance(nba, 1, Stance.CAN_LIVE_WITH_IT));
        see(() -> assertThat(news()).contains("\"figure\":\"2 of 2\"", "\"note\":\"support it\""));
        assertThat(table()).contains("Everybody", "can live with it", "1");
    }

    @Test
    void whatIsWithdrawnLeavesTheCanvas() {
        room.show(ann, "dashboard/" + first.value());
        _assertOne(Button.class, button -> button.withText("Move up"));
        room.submit(ann, new Withdraw(first));
        see(() -> assertThat(news()).contains("\"place\":[]", "\"status\":\"WITHDRAWN\""));
        _assertNone(Button.class, button -> button.withText("Move up"));
    }

    @Test
    void anObserverLooksOn() {
        room.show(otto, "dashboard/" + first.value());
        assertThat(_get(H2.class).getText()).isEqualTo("Who carries the call?");
        _assertNone(Button.class, button -> button.withText("Add a widget"));
        _assertNone(Button.class, button -> button.withText("Must"));
        _assertNone(Button.class, button -> button.withText("Move up"));
        assertThat(canvas().getElement().getProperty("locked", false)).isTrue();
        canvas().step(first, Step.RIGHT);
        assertThat(place(first)).isEqualTo(new Place(0, 0, 4, 3));
        _assertOne(Notification.class);
    }

    @Test
    void aFacilitatorArrangesAndDecidesButHasNoPriority() {
        room.show(room.facilitator(), "dashboard/" + first.value());
        _assertNone(Button.class, button -> button.withText("Must"));
        _click(labelled("Wider"));
        assertThat(place(first)).isEqualTo(new Place(0, 0, 5, 3));
        _assertOne(Button.class, button -> button.withText("Record as agreed…"));
        assertThat(canvas().getElement().getProperty("locked", true)).isFalse();
    }

    @Test
    void aClosedDashboardStandsStill() {
        room.show(ann, "dashboard/" + first.value());
        room.submit(room.facilitator(), new CloseStage(Stage.DASHBOARD));
        see(() -> assertThat(canvas().getElement().getProperty("locked", false)).isTrue());
        _assertNone(Button.class, button -> button.withText("Move up"));
    }

    private void chooseTheNba() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Select<ItemId> about = _get(Select.class, one -> one.withLabel("What does it show?"));
        assertThat(about.getItemLabelGenerator().apply(nba)).startsWith("NBA: ");
        about.setValue(nba);
    }

    private Place place(ItemId item) {
        return room.seen().layout().find(item).map(Spot::place).orElseThrow();
    }

    private Widget widget(String name, Chart chart) {
        return SampleWidget.of(name, nba, chart, MARKETING);
    }

    private static boolean isPressed(String name) {
        return "true".equals(button(name).getElement().getAttribute("aria-pressed"));
    }

    private static Button button(String name) {
        return _get(Button.class, button -> button.withText(name));
    }

    private static Button labelled(String name) {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static DashboardCanvas canvas() {
        return _get(UI.getCurrent(), DashboardCanvas.class);
    }

    /// What the canvas has been sent, as the browser gets it.
    private static String news() {
        return canvas().getElement().getPropertyRaw("news").toString();
    }

    private static String lines() {
        return _get(DemandBlocks.class).getElement().getPropertyRaw("lines").toString();
    }

    private static String table() {
        return _get(NativeTable.class).getElement().getTextRecursively();
    }

    private static ItemId anItem() {
        return new ItemId(UUID.randomUUID());
    }

    private static String hands() {
        var hands = canvas().getElement().getPropertyRaw("hands");
        return hands == null || hands.toString().equals("[]") ? "" : hands.toString();
    }
}
