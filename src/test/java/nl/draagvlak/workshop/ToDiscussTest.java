package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.HALF_PAST_ONE;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.ToDiscuss.Point;
import nl.draagvlak.workshop.ToDiscuss.Why;
import org.junit.jupiter.api.Test;

class ToDiscussTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(HALF_PAST_ONE, ZoneOffset.UTC);
    private static final ItemId START = new ItemId(new UUID(2, 10));
    private static final ItemId REACH = new ItemId(new UUID(2, 11));
    private static final ItemId TIME = new ItemId(new UUID(2, 12));
    private static final ItemId DEAR = new ItemId(new UUID(2, 31));
    private static final ItemId CHEAP = new ItemId(new UUID(2, 32));
    private static final ParticipantId BOB = new ParticipantId(new UUID(0, 15));

    private static final Scenario PROPOSED =
            givenAWorkshop(new Stages.StageOpened(Stage.ASSUMPTIONS), Scenario.joined(BOB, INBOUND))
                    .by(
                            JORIS,
                            new Proposed(START, Quantity.share("Starting propensity")),
                            new Proposed(REACH, Quantity.share("Reach")),
                            new Proposed(TIME, Quantity.share("Time")));

    @Test
    void whatPeopleDisagreeOnComesFirstAndWhatNobodyWasAskedAboutLast() {
        var asked = alike(apart(PROPOSED, REACH), TIME);
        assertThat(order(asked)).containsExactly(REACH, TIME, START);
        assertThat(points(asked).get(0).why())
                .isInstanceOfSatisfying(
                        Why.Apart.class,
                        why -> {
                            assertThat(why.containing()).isEqualTo(1);
                            assertThat(why.respondents()).isEqualTo(3);
                            assertThat(why.overlap()).isZero();
                            assertThat(why.disagreement()).isCloseTo(5.0 / 6, within(1e-9));
                        });
        assertThat(points(asked).get(2).why()).isEqualTo(new Why.NotAsked());
        assertThat(of(asked).isDue()).isTrue();
    }

    @Test
    void ofTwoThatPeopleDisagreeOnAlikeTheOneOnWhichMoreHangsComesFirst() {
        var widget = new ItemId(new UUID(2, 20));
        var shown = new Pointer(Text.of("Tile"), Stage.DASHBOARD, Set.of(TIME));
        var asked = apart(apart(PROPOSED, REACH), TIME);
        assertThat(order(asked)).startsWith(REACH, TIME);
        var hanging = asked.by(JORIS, new Proposed(widget, shown));
        assertThat(order(hanging)).startsWith(TIME, REACH);
        assertThat(points(hanging).getFirst().others()).isEqualTo(1);
        var dropped = hanging.by(FATIMA, new Outcomes.Rejected(widget, Text.of("No.")));
        assertThat(order(dropped)).startsWith(REACH, TIME);
    }

    @Test
    void aNumberThatTheBandLeavesOpenCountsMoreThanOneThatIsNearlyKnown() {
        var asked = asked(apart(PROPOSED, REACH), START, "50 51 52", "53 54 55", "56 57 58");
        assertThat(order(asked)).startsWith(REACH, START);
    }

    @Test
    void ofTwoThatPeopleDisagreeOnAlikeTheOneOnWhichMoreMoneyHangsComesFirst() {
        var sure = worth(worth(PROPOSED, DEAR, "1000 1000 1000"), CHEAP, "10 10 10");
        var asked = apart(apart(sure, chanceOf(CHEAP)), chanceOf(DEAR));
        assertThat(order(asked)).startsWith(chanceOf(DEAR), chanceOf(CHEAP));
        var stake = points(asked).getFirst().stake().orElseThrow();
        assertThat(stake.nba().id()).isEqualTo(DEAR);
        // From 28/3 to 37/3 % of 100 customers a year who say yes, at 1,000 each.
        assertThat(stake.result().low()).isCloseTo(28_000 / 3.0, within(1e-6));
        assertThat(stake.result().high()).isCloseTo(37_000 / 3.0, within(1e-6));
    }

    @Test
    void littleMoneyCountsLessThanANumberThatIsOpen() {
        var sure = worth(worth(PROPOSED, DEAR, "1000 1000 1000"), CHEAP, "10 10 10");
        var asked = apart(apart(apart(sure, chanceOf(CHEAP)), chanceOf(DEAR)), REACH);
        assertThat(order(asked)).startsWith(chanceOf(DEAR), REACH, chanceOf(CHEAP));
        assertThat(points(asked).get(1).stake()).isEmpty();
    }

    @Test
    void whatHangsOnANumberIsUntoldUntilTheOthersAreRevealed() {
        var asked = apart(nba(PROPOSED, DEAR), chanceOf(DEAR));
        assertThat(points(asked).getFirst().stake()).isEmpty();
    }

    @Test
    void whatIsVotedOnOrDecidedIsNotOnTheList() {
        var voting =
                apart(PROPOSED, REACH)
                        .by(FATIMA, new Rounds.RoundOpened(REACH, 2, Terms.enough(75)));
        assertThat(order(voting)).doesNotContain(REACH);
        var parked = apart(PROPOSED, REACH).by(FATIMA, new Outcomes.Parked(REACH, Text.of("No.")));
        assertThat(order(parked)).doesNotContain(REACH);
        var closed = PROPOSED.by(FATIMA, new Stages.StageClosed(Stage.ASSUMPTIONS));
        assertThat(order(closed)).isEmpty();
    }

    @Test
    void whereNobodyDisagreesThereIsNothingToDiscuss() {
        assertThat(of(PROPOSED).isDue()).isFalse();
        assertThat(of(alike(PROPOSED, REACH)).isDue()).isFalse();
        assertThat(of(apart(PROPOSED, REACH)).isDue()).isTrue();
    }

    @Test
    void whatTheRoomSetAsEnoughDecidesWhetherItNeedsTalk() {
        var camps = asked(PROPOSED, REACH, "10 12 31", "10 12 31", "29 48 50");
        var why = (Why.Apart) points(camps).getFirst().why();
        assertThat(why.containing()).isEqualTo(2);
        assertThat(why.enough()).isEqualTo(3);
        assertThat(points(camps).getFirst().needsTalk()).isTrue();
        var two = asked(PROPOSED, 60, REACH, "10 12 31", "10 12 31", "29 48 50");
        assertThat(points(two).getFirst().needsTalk()).isFalse();
    }

    @Test
    void whatAnObservationContradictsIsLookedAtAgain() {
        var open = observed(alike(PROPOSED, REACH), "40");
        assertThat(points(open).getFirst().why()).isEqualTo(new Why.Contradicted());
        assertThat(of(open).isDue()).isTrue();
        var agreed = open.by(FATIMA, new Outcomes.ValueAgreed(REACH, agreed("4"), Text.NONE));
        assertThat(points(agreed).getFirst().why()).isEqualTo(new Why.Contradicted());
        var parked = open.by(FATIMA, new Outcomes.Parked(REACH, Text.of("Not now.")));
        assertThat(order(parked)).doesNotContain(REACH);
        var blind = open.by(FATIMA, new Rounds.RoundOpened(REACH, 2, Terms.enough(75)));
        assertThat(order(blind)).doesNotContain(REACH);
        assertThat(points(observed(apart(PROPOSED, REACH), "40")).getFirst().why())
                .isInstanceOf(Why.Apart.class);
        assertThat(of(observed(alike(PROPOSED, REACH), "5")).isDue()).isFalse();
    }

    @Test
    void anAgreedNumberComesBackOnItsDay() {
        var agreed =
                alike(PROPOSED, REACH)
                        .by(
                                FATIMA,
                                new Outcomes.ValueAgreed(REACH, agreed("4"), Text.NONE),
                                new Outcomes.ReviewSet(REACH, Optional.of(TODAY.plusDays(1))));
        assertThat(order(agreed)).doesNotContain(REACH);
        var then = ToDiscuss.of(seen(agreed), TODAY.plusDays(1));
        assertThat(then.isDue()).isTrue();
        assertThat(then.points().getFirst().item().id()).isEqualTo(REACH);
        assertThat(then.points().getFirst().why()).isEqualTo(new Why.Due(TODAY.plusDays(1)));
    }

    @Test
    void aNumberAroundNothingHasADefiniteWeight() {
        var asked = asked(PROPOSED, REACH, "0 0 0", "0 0 0", "0 0 0");
        assertThat(order(asked)).startsWith(REACH);
    }

    /// An NBA for 100 customers a year, of which a yes is worth this much, and nobody knows how
    /// many say it.
    private static Scenario worth(Scenario scenario, ItemId nba, String value) {
        var asked = asked(nba(scenario, nba), numberOf(nba, 2), value, value, value);
        return asked(asked, numberOf(nba, 3), "100 100 100", "100 100 100", "100 100 100");
    }

    private static Scenario nba(Scenario scenario, ItemId nba) {
        return scenario.by(
                JORIS,
                new Proposed(nba, Action.named("Call")),
                new Proposed(chanceOf(nba), new Sought(nba, Parameter.PROPENSITY, Unit.PERCENT)),
                new Proposed(
                        numberOf(nba, 2), new Sought(nba, Parameter.VALUE_ON_ACCEPT, Unit.MONEY)),
                new Proposed(
                        numberOf(nba, 3), new Sought(nba, Parameter.VOLUME_PER_YEAR, Unit.COUNT)));
    }

    private static ItemId chanceOf(ItemId nba) {
        return numberOf(nba, 1);
    }

    private static ItemId numberOf(ItemId nba, long number) {
        return new ItemId(new UUID(nba.value().getLeastSignificantBits(), number));
    }

    static AgreedValue agreed(String value) {
        return new AgreedValue(1, Amount.of(value), Amount.of("2"), Amount.of("6"), 3, 3, 0);
    }

    /// One of three contains what the group makes of it.
    private static Scenario apart(Scenario scenario, ItemId item) {
        return asked(scenario, item, "1 2 3", "8 10 12", "19 21 22");
    }

    private static Scenario observed(Scenario scenario, String share) {
        var seen =
                new Observed(
                        Amount.of(share), Optional.empty(), Text.of("2026"), Text.of("The pilot"));
        return scenario.by(SANNE, new Evidence.Laid(new EvidenceId(new UUID(3, 1)), REACH, seen));
    }

    private static Scenario alike(Scenario scenario, ItemId item) {
        return asked(scenario, item, "2 4 6", "2 4 6", "2 4 6");
    }

    private static Scenario asked(Scenario scenario, ItemId item, String... answers) {
        return asked(scenario, 75, item, answers);
    }

    private static Scenario asked(Scenario scenario, int enough, ItemId item, String... answers) {
        return scenario.by(FATIMA, new Rounds.RoundOpened(item, 1, Terms.enough(enough)))
                .by(JORIS, estimate(item, answers[0]))
                .by(SANNE, estimate(item, answers[1]))
                .by(BOB, estimate(item, answers[2]))
                .by(FATIMA, new Rounds.Revealed(item, 1));
    }

    private static Rounds.Estimated estimate(ItemId item, String numbers) {
        var three = numbers.split(" ", -1);
        return new Rounds.Estimated(
                item,
                1,
                Amount.of(three[0]),
                Amount.of(three[1]),
                Amount.of(three[2]),
                80,
                Text.NONE);
    }

    private static List<ItemId> order(Scenario scenario) {
        return points(scenario).stream().map(point -> point.item().id()).toList();
    }

    private static List<Point> points(Scenario scenario) {
        return of(scenario).points();
    }

    private static ToDiscuss of(Scenario scenario) {
        return ToDiscuss.of(seen(scenario), TODAY);
    }

    private static Seen seen(Scenario scenario) {
        return scenario.workshop().seenBy(Role.PARTICIPANT);
    }

    /// Something that speaks of something else.
    private record Pointer(Text name, Stage stage, Set<ItemId> links) implements Content {

        @Override
        public Optional<Problem> problem() {
            return Optional.empty();
        }
    }
}
