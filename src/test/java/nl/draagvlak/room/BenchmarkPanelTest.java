package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.util.stream.Collectors.joining;
import static nl.draagvlak.room.Room.see;
import static nl.draagvlak.subject.benchmark.SampleBenchmark.amount;
import static nl.draagvlak.subject.benchmark.SampleBenchmark.conversion;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.subject.benchmark.SampleBenchmark;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Evidence.Lay;
import nl.draagvlak.workshop.EvidenceId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Status;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningDraagvlak
class BenchmarkPanelTest extends InTheRoom {

    private static final String LOWEST = "At least";
    private static final String TARGET = "Target";
    private static final String HIGHEST = "At most";

    private final ItemId chance = new ItemId(UUID.randomUUID());

    @BeforeEach
    void benchmarksAreOpen() {
        submit(new OpenStage(Stage.BENCHMARKS));
    }

    @Test
    void annProposesTheFirstBenchmark() {
        room.show(ann, "benchmarks");
        _click(button("Propose the first one"));
        _setValue(field("The KPI"), "Conversion");
        _click(inDialog("Propose"));
        assertThat(area("Which question does it answer?").isInvalid()).isTrue();

        _setValue(area("Which question does it answer?"), "Do more people say yes?");
        _setValue(area("What exactly do we count?"), "Appointments, of all calls.");
        assertThat(field("Where that number comes from").isRequiredIndicatorVisible()).isFalse();
        _setValue(field("How it is now"), "2.1");
        assertThat(field("Where that number comes from").isRequiredIndicatorVisible()).isTrue();
        _click(inDialog("Propose"));
        assertThat(field("Where that number comes from").isInvalid()).isTrue();

        _setValue(field("Where that number comes from"), "CRM");
        _click(inDialog("Propose"));
        _assertNone(Dialog.class);
        see(() -> assertThat(list()).contains("Conversion", "\"now\":[2.1]"));
    }

    @Test
    void aRoundIsHeldFromItsOpeningToWhatIsAgreed() {
        propose(conversion());
        open(fatima);
        _click(button("Start the first round…"));
        _click(inDialog("Start"));
        see(() -> assertThat(list()).contains("Round 1 is open", "0 of 2 have answered."));

        vote(ann, "4", "3", "6");
        vote(bob, "5", "2", "7");
        see(() -> assertThat(list()).contains("2 of 2 have answered."));
        _click(button("Reveal"));
        answerYes();
        see(() -> assertThat(bullet()).contains("\"band\":[2.5,4.5,6.5]", "\"agreed\":false"));

        _click(button("Agree on 4.5\u00a0%"));
        _click(inDialog("Record it"));
        see(() -> assertThat(bullet()).contains("\"agreed\":true", "what we agreed: 4.5 %"));
        assertThat(room.seen().outcomes().status(item)).isEqualTo(Status.AGREED);
        see(() -> assertThat(list()).contains("\"tag\":\"Agreed\""));
        assertThat(plain(everything())).contains("Higher is better: below 2.5 % we step in.");
    }

    @Test
    void annVotesForABandAndSeesItInYellowAtOnce() {
        propose(conversion());
        begin();
        open(ann);
        assertThat(asked()).isEqualTo("[0]");
        _setValue(field(LOWEST), "3");
        _setValue(field(TARGET), "4.5");
        _setValue(field(HIGHEST), "6");
        assertThat(bullet()).contains("\"mine\":[3.0,4.5,6.0]");
        assertThat(mine()).isEqualTo("{}");

        _click(button("Save my answer"));
        see(() -> assertThat(mine()).contains("[3.0,4.5,6.0]", "4.5 %"));
        assertThat(asked()).isEqualTo("[]");
        assertThat(list()).doesNotContain("3.0,4.5,6.0");
        assertThat(plain(everything()))
                .contains("Your answer is in: target 4.5 %, accepted from 3 % to 6 %.");

        _setValue(field(TARGET), "5");
        _click(button("Save my change"));
        see(() -> assertThat(mine()).contains("[3.0,5.0,6.0]"));
    }

    @Test
    void numbersThatAreMissingOrOutOfOrderAreAskedForBesideTheirField() {
        propose(conversion());
        begin();
        open(ann);
        _setValue(field(LOWEST), "5");
        _click(button("Save my answer"));
        assertThat(field(TARGET).isInvalid()).isTrue();
        assertThat(field(LOWEST).isInvalid()).isFalse();

        _setValue(field(TARGET), "4.5");
        _setValue(field(HIGHEST), "6");
        assertThat(bullet()).contains("\"mine\":[]");
        _click(button("Save my answer"));
        assertThat(room.seen().latestRound(item).orElseThrow().answered()).isEmpty();
        _click(button("Put them in order"));
        assertThat(bullet()).contains("\"mine\":[4.5,5.0,6.0]");
    }

    @Test
    void whoCannotJudgeItSaysSo() {
        propose(conversion());
        begin();
        open(ann);
        _click(button("I can’t judge this"));
        see(() -> assertThat(list()).contains("1 of 2 has answered."));
        assertThat(asked()).isEqualTo("[]");
        assertThat(bullet()).contains("\"mine\":[]");
    }

    @Test
    void nobodySeesTheNumbersOfOthersBeforeTheReveal() {
        propose(conversion());
        begin();
        vote(ann, "4.125", "3.375", "6.625");
        for (var person : new Room.Person[] {fatima, bob, otto}) {
            room.show(person, address());
            assertThat(list()).contains("1 of 2 has answered.");
            assertThat(everything()).doesNotContain("4.125", "3.375", "6.625");
        }
        open(ann);
        assertThat(everything()).contains("4.125", "3.375", "6.625");

        reveal();
        open(otto);
        assertThat(everything()).contains("4.125", "3.375", "6.625");
    }

    @Test
    void anObserverLooksOn() {
        propose(conversion());
        begin();
        open(otto);
        assertThat(_get(H2.class).getText()).isEqualTo("Conversion of the rate review call");
        _assertNone(BandForm.class);
        _assertNone(Button.class, button -> button.withText("Reveal"));
        _assertNone(Button.class, button -> button.withText("Propose"));
    }

    @Test
    void aFacilitatorWithoutADepartmentRevealsAndDoesNotVote() {
        propose(conversion());
        begin();
        open(fatima);
        _assertNone(BandForm.class);
        _assertOne(Button.class, button -> button.withText("Reveal"));
    }

    @Test
    void numbersAreReadAndWrittenInDutch() {
        propose(conversion());
        begin();
        room.show(ann, address(), Locale.forLanguageTag("nl"));
        assertThat(bullet()).contains("nu: 2,1 %");
        _setValue(field("Minstens"), "3,25");
        _setValue(field("Doel"), "4,5");
        _setValue(field("Hoogstens"), "6");
        assertThat(bullet()).contains("\"mine\":[3.25,4.5,6.0]", "jij: 4,5 %, van 3,25 % tot 6 %");
    }

    @Test
    void whatWeThinkIsShownAsSoonAsItsAssumptionIsRevealed() {
        room.submit(ann, new Propose(chance, SampleAssumption.startingPropensity()));
        propose(conversion().expecting(chance));
        begin();
        vote(ann, "4", "3", "5");
        reveal();
        open(bob);
        assertThat(bullet()).contains("\"expected\":[]");
        assertThat(list()).contains("Not agreed yet");

        submit(OpenRounds.one(chance, 1, Terms.enough(75)));
        room.submit(ann, new Cast(chance, 1, guess("1", "4", "8")));
        submit(new Reveal(chance, 1));
        see(() -> assertThat(bullet()).contains("\"expected\":[1.0,4.0,8.0]"));
        assertThat(list()).contains("Discuss first", "\"expected\":[1.0,4.0,8.0]");
    }

    @Test
    void whatTheProcessDoesByItselfIsDrawnWhereTheSampleIsKnown() {
        propose(conversion().with("baseline", amount("10")).with("sample", amount("400")));
        open(bob);
        assertThat(bullet())
                .contains("what the process does by itself: 10 %, from 5.5 % to 14.5 %");
    }

    @Test
    void aPastedSeriesIsShownBackAndWhatCannotBeReadIsNamed() {
        room.show(ann, "benchmarks");
        _click(button("Propose the first one"));
        var series = area("The numbers of before, in order of time");
        _setValue(series, "2.1 2.6\n1.9 n/a");
        assertThat(series.isInvalid()).isTrue();
        assertThat(series.getErrorMessage()).startsWith("“n/a” is no number.");
        assertThat(series.getHelperText()).isEqualTo("Understood as 3 numbers, from 1.9 to 2.6");
        assertThat(field("Where that number comes from").isRequiredIndicatorVisible()).isTrue();

        _setValue(field("The KPI"), "Conversion");
        _setValue(area("Which question does it answer?"), "Do more people say yes?");
        _setValue(area("What exactly do we count?"), "Appointments, of all calls.");
        _setValue(field("Where that number comes from"), "CRM");
        _click(inDialog("Propose"));
        _assertOne(Dialog.class);

        _setValue(series, "2.1");
        _click(inDialog("Propose"));
        assertThat(series.getErrorMessage())
                .isEqualTo("A series has at least 2 numbers, and at most 500.");

        _setValue(series, "2.1 2.6 1.9");
        assertThat(series.isInvalid()).isFalse();
        _click(inDialog("Propose"));
        _assertNone(Dialog.class);
        see(() -> assertThat(list()).contains("Conversion", "\"now\":[2.2]"));
    }

    @Test
    void aSeriesIsDrawnBetweenTheLimitsOfTheProcess() {
        propose(
                conversion()
                        .with("baseline", Optional.empty())
                        .inTime("2", "2", "2", "2", "2", "2", "2", "2", "2", "9"));
        open(bob);
        assertThat(bullet())
                .contains(
                        "now: 2.7 %",
                        "what the process does by itself: 2.7 %, from 0.6 % to 4.8 %");
        assertThat(chart())
                .contains("\"numbers\":[2.0,2.0,", "\"beyond\":[9]")
                .contains("10 numbers in order of time, 2.7 % on average.")
                .contains("between 0.6 % and 4.8 %; one of them lies outside");
        assertThat(plain(_get(ItemFacts.class).getElement().getTextRecursively()))
                .contains("10 numbers, from 2 % to 9 %, 2.7 % on average");
    }

    @Test
    void whatWasObservedIsDrawnOnceTheVotesAreRevealed() {
        propose(conversion());
        var pilot =
                new Observed(Amount.of("3.75"), Optional.empty(), Text.NONE, Text.of("The pilot"));
        room.submit(ann, new Lay(new EvidenceId(UUID.randomUUID()), item, pilot));
        begin();
        vote(ann, "4.5", "3", "6");
        open(bob);
        assertThat(bullet()).contains("\"observed\":[]");
        assertThat(list()).doesNotContain("3.75");

        reveal();
        see(() -> assertThat(bullet()).contains("\"numbers\":[3.75,3.75,3.75]"));
        assertThat(bullet()).contains("observed: 3.75 %");
        assertThat(list()).contains("\"numbers\":[3.75,3.75,3.75]");
    }

    @Test
    void withoutASeriesThereIsNoRunChart() {
        propose(conversion());
        open(bob);
        _assertNone(RunChart.class);
    }

    private static String chart() {
        return raw(_get(UI.getCurrent(), RunChart.class), "picture");
    }

    private void propose(SampleBenchmark sample) {
        propose(sample.benchmark());
    }

    private void vote(Room.Person person, String target, String lowest, String highest) {
        cast(
                person,
                new Ballot.Band(
                        Amount.of(target), Amount.of(lowest), Amount.of(highest), Text.NONE));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, field -> field.withLabel(label));
    }

    private static String list() {
        return raw(_get(UI.getCurrent(), BenchmarkList.class), "news");
    }

    private static String asked() {
        return Room.asked(_get(UI.getCurrent(), BenchmarkList.class));
    }

    /// What I voted for, which is sent apart.
    private static String mine() {
        var mine = _get(UI.getCurrent(), BenchmarkList.class).getElement().getPropertyRaw("mine");
        return plain(mine == null ? "{}" : mine.toString());
    }

    private static String bullet() {
        return raw(_get(UI.getCurrent(), BenchmarkBullet.class), "picture");
    }

    private static String raw(Component element, String property) {
        return plain(element.getElement().getPropertyRaw(property).toString());
    }

    /// All that the browser has been sent.
    private static String everything() {
        return sent(_get(Screen.class).getElement()).collect(joining("\n"));
    }

    private static Stream<String> sent(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        var own =
                element.getPropertyNames()
                        .map(name -> String.valueOf(element.getPropertyRaw(name)));
        return Stream.concat(own, element.getChildren().flatMap(BenchmarkPanelTest::sent));
    }

    /// The same with ordinary spaces.
    private static String plain(String said) {
        return said.replace('\u00a0', ' ');
    }
}
