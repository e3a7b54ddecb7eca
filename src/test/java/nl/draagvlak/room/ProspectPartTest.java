package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.room.Room.see;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class ProspectPartTest {

    private final ItemId nba = new ItemId(UUID.randomUUID());
    private final ItemId chance = new ItemId(UUID.randomUUID());
    private final ItemId value = new ItemId(UUID.randomUUID());
    private final ItemId volume = new ItemId(UUID.randomUUID());
    private Room room;
    private Room.Person fatima;
    private Room.Person ann;
    private Room.Person bob;

    @BeforeEach
    void threeNumbersOfAnNbaAreOnTheTable(@Autowired ApplicationContext context) {
        room = new Room(context);
        fatima = room.facilitator();
        ann = room.participant("Ann de Wit", MARKETING);
        bob = room.participant("Bob Jansen", INBOUND);
        room.submit(fatima, new OpenStage(Stage.ASSUMPTIONS));
        room.submit(ann, new Propose(nba, SampleNba.rateReviewCall()));
        propose(chance, Parameter.PROPENSITY, Unit.PERCENT, "Starting propensity");
        propose(value, Parameter.VALUE_ON_ACCEPT, Unit.MONEY, "Margin of a renewal");
        propose(volume, Parameter.VOLUME_PER_MONTH, Unit.COUNT, "Calls in a month");
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void theCardOfTheNbaSaysWhatToExpectOnceAllThreeAreRevealed() {
        room.show(bob, "nbas/" + nba.value());
        _assertNone(ProspectPart.class);
        reveal(value, "200 300 400", "200 300 400");
        reveal(volume, "1000 1000 1000", "1000 1000 1000");
        begin(chance, "3 4 5", "5 6 7");
        _assertNone(ProspectPart.class);
        room.submit(fatima, new Reveal(chance, 1));
        see(() -> _assertOne(ProspectPart.class));
        // Of 12,000 customers 5 % say yes, at 300; 4 % at 200 is 96,000, and 6 % at 400 is 288,000.
        assertThat(said())
                .contains(
                        "Expected result so far",
                        "About €\u00a0180,000 a year",
                        "€\u00a0100,000 if everything turns out badly",
                        "€\u00a0290,000 if everything turns out well",
                        "Costs are not counted yet",
                        "5\u00a0%, as the group thinks so far: Starting propensity",
                        "€\u00a0300, as the group thinks so far: Margin of a renewal");
    }

    @Test
    void whatToDiscussNextSaysHowMuchMoneyHangsOnIt() {
        reveal(value, "200 300 400", "200 300 400");
        reveal(chance, "1 2 3", "7 8 9");
        room.show(bob, "assumptions");
        assertThat(next())
                .contains("and the expected result of Rate review call hangs on it.")
                .doesNotContain("a year");
        begin(volume, "1000 1000 1000", "1000 1000 1000");
        assertThat(next()).doesNotContain("a year");
        room.submit(fatima, new Reveal(volume, 1));
        // 12,000 customers at 300, of whom 4 % or 6 % say yes
        see(() ->
                assertThat(next())
                        .contains(
                                "and this number decides whether Rate review call brings in about"
                                        + " €\u00a0144,000 or €\u00a0216,000 a year."));
    }

    @Test
    void theFormSaysWhyOneWouldSayWhichNumberItIs() {
        room.show(ann, "assumptions");
        _click(_get(Button.class, one -> one.withText("Propose")));
        assertThat(which().getHelperText()).contains("what the NBA brings in");
        assertThat(which().getValue()).isEqualTo(Parameter.NOTHING);
    }

    private static Select<?> which() {
        return (Select<?>)
                _get(Component.class, one -> one.withLabel("Which number of the NBA it is"));
    }

    private void propose(ItemId item, Parameter measures, Unit unit, String name) {
        var content = SampleAssumption.measuring(measures, nba, name, unit);
        room.submit(ann, new Propose(item, content));
    }

    private void reveal(ItemId item, String anns, String bobs) {
        begin(item, anns, bobs);
        room.submit(fatima, new Reveal(item, 1));
    }

    private void begin(ItemId item, String anns, String bobs) {
        room.submit(fatima, OpenRounds.one(item, 1, Terms.enough(75)));
        Map.of(ann, anns, bob, bobs)
                .forEach((who, numbers) -> room.submit(who, new Cast(item, 1, guess(numbers))));
    }

    private static Ballot guess(String numbers) {
        var three = numbers.split(" ", -1);
        return new Ballot.Guess(
                Amount.of(three[0]), Amount.of(three[1]), Amount.of(three[2]), 80, Text.NONE);
    }

    private static String said() {
        return _get(ProspectPart.class).getElement().getTextRecursively();
    }

    private static String next() {
        return _get(DiscussNext.class).getElement().getPropertyRaw("rows").toString();
    }
}
