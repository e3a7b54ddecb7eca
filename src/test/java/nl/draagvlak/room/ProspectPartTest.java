package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.room.Room.see;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Outcomes.AgreeValue;
import nl.draagvlak.workshop.Outcomes.Other;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningDraagvlak
class ProspectPartTest extends InTheRoom {

    private final ItemId nba = new ItemId(UUID.randomUUID());
    private final ItemId chance = new ItemId(UUID.randomUUID());
    private final ItemId value = new ItemId(UUID.randomUUID());
    private final ItemId volume = new ItemId(UUID.randomUUID());

    @BeforeEach
    void threeNumbersOfAnNbaAreOnTheTable() {
        room.submit(ann, new Propose(nba, SampleNba.rateReviewCall()));
        propose(chance, Parameter.PROPENSITY, Unit.PERCENT, "Starting propensity");
        propose(value, Parameter.VALUE_ON_ACCEPT, Unit.MONEY, "Margin of a renewal");
        propose(volume, Parameter.VOLUME_PER_MONTH, Unit.COUNT, "Calls in a month");
    }

    @Test
    void theCardOfTheNbaSaysWhatToExpectOnceAllThreeAreRevealed() {
        room.show(bob, "nbas/" + nba.value());
        _assertNone(ProspectPart.class);
        reveal(value, "200 300 400", "200 300 400");
        reveal(volume, "1000 1000 1000", "1000 1000 1000");
        begin(chance, "3 4 5", "5 6 7");
        _assertNone(ProspectPart.class);
        submit(new Reveal(chance, 1));
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
    void anAgreedNumberIsSaidAsItWasAgreed() {
        reveal(value, "200 300 400", "200 300 400");
        reveal(volume, "1000 1000 1000", "1000 1000 1000");
        reveal(chance, "3 4 5", "5 6 7");
        var other = new Other(Amount.of("5.25"), Amount.of("4"), Amount.of("6"));
        submit(new AgreeValue(chance, 1, Optional.of(other), Text.of("As last year")));
        room.show(bob, "nbas/" + nba.value());
        assertThat(said()).contains("5.25\u00a0%, as agreed: Starting propensity");
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
        submit(new Reveal(volume, 1));
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
        _click(button("Propose"));
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
        submit(new Reveal(item, 1));
    }

    private void begin(ItemId item, String anns, String bobs) {
        submit(OpenRounds.one(item, 1, Terms.enough(75)));
        Map.of(ann, anns, bob, bobs)
                .forEach((who, numbers) -> room.submit(who, new Cast(item, 1, guess(numbers))));
    }

    private static String said() {
        return _get(ProspectPart.class).getElement().getTextRecursively();
    }

    private static String next() {
        return _get(DiscussNext.class).getElement().getPropertyRaw("rows").toString();
    }
}
