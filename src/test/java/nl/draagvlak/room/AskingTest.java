package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.room.Room.see;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.subject.benchmark.SampleBenchmark;
import nl.draagvlak.workshop.Agenda.Discuss;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Outcomes.AgreeValue;
import nl.draagvlak.workshop.Rounds.Cancel;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Seeds.Mark;
import nl.draagvlak.workshop.Seeds.TellTruth;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class AskingTest {

    private final ItemId item = new ItemId(UUID.randomUUID());
    private Room room;
    private Room.Person fatima;
    private Room.Person ann;

    @BeforeEach
    void annProposedAShare(@Autowired ApplicationContext context) {
        room = new Room(context);
        fatima = room.facilitator();
        ann = room.participant("Ann de Wit", MARKETING);
        room.submit(fatima, new OpenStage(Stage.ASSUMPTIONS));
        room.submit(ann, new Propose(item, SampleAssumption.startingPropensity()));
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void theListSaysHowFarAQuestionHasCome() {
        room.show(fatima, "assumptions/" + item.value());
        says("Not asked yet");
        room.submit(fatima, OpenRounds.one(item, 1, Terms.enough(75)));
        says("Question open");
        room.submit(fatima, new Cancel(item, 1));
        says("Not asked yet");
        answer(2);
        says("Revealed, not agreed");
        room.submit(fatima, new AgreeValue(item, 2, Optional.empty(), Text.NONE));
        see(() -> _assertOne(Span.class, tag -> tag.withClasses("tag").withText("Agreed")));
    }

    @Test
    void onlyWhatTheRoomTalksAboutIsInDiscussion() {
        room.show(fatima, "assumptions/" + item.value());
        assertThat(list()).doesNotContain("In discussion\",\"look");
        room.submit(fatima, new Discuss(item));
        see(() -> assertThat(list()).contains("\"words\":\"In discussion\",\"look\":\"now\""));
        assertThat(list()).contains("\"state\":\"\"");
        see(() -> _assertOne(Span.class, tag -> tag.withClasses("tag").withText("In discussion")));
    }

    @Test
    void aSeedQuestionIsNeverWaitingForAnAgreement() {
        room.submit(fatima, new Mark(item));
        room.show(ann, "assumptions/" + item.value());
        answer(1);
        says("True answer to come");
        room.submit(fatima, new TellTruth(item, Amount.of("4"), Text.of("Annual report")));
        says("True answer told");
    }

    @Test
    void aBenchmarkAboutWhichNobodyWasAskedSaysSoInDutchToo() {
        room.submit(fatima, new OpenStage(Stage.BENCHMARKS));
        room.submit(
                ann,
                new Propose(
                        new ItemId(UUID.randomUUID()), SampleBenchmark.conversion().benchmark()));
        room.show(ann, "benchmarks", Locale.forLanguageTag("nl"));
        assertThat(String.valueOf(_get(BenchmarkList.class).getElement().getPropertyRaw("news")))
                .contains("\"tag\":\"Nog niet gevraagd\"");
    }

    private void answer(int round) {
        room.submit(fatima, OpenRounds.one(item, round, Terms.enough(75)));
        var guess = new Ballot.Guess(Amount.of("2"), Amount.of("4"), Amount.of("6"), 80, Text.NONE);
        room.submit(ann, new Cast(item, round, guess));
        room.submit(fatima, new Reveal(item, round));
    }

    /// The row in the list and the head of the card say the same.
    private static void says(String state) {
        see(() -> assertThat(list()).contains("\"state\":\"" + state + "\""));
        see(() -> _assertOne(Span.class, tag -> tag.withClasses("tag").withText(state)));
    }

    private static String list() {
        return String.valueOf(_get(AssumptionList.class).getElement().getPropertyRaw("news"));
    }
}
