package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.draagvlak.room.Room.see;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.assumption.Assumption;
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
class RevealedRoundTest {

    private final ItemId item = new ItemId(UUID.randomUUID());
    private final List<Room.Person> people = new ArrayList<>();
    private Room room;
    private Room.Person otto;

    @BeforeEach
    void threeOfEachDepartment(@Autowired ApplicationContext context) {
        room = new Room(context);
        otto = room.observer("Otto Kijker");
        for (var name : List.of("Ann de Wit", "Bas Vos", "Cas Bos")) {
            people.add(room.participant(name, MARKETING));
        }
        for (var name : List.of("Dik Smit", "Eva Mol", "Fleur Kok")) {
            people.add(room.participant(name, INBOUND));
        }
        room.submit(room.facilitator(), new OpenStage(Stage.ASSUMPTIONS));
        room.submit(people.getFirst(), new Propose(item, share()));
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void agreementIsSaidInSentencesAndTheDetailsOnRequest() {
        reveal(1, List.of("2", "4", "6", "8", "10", "12"));
        open(otto);
        assertThat(paragraphs()).contains("Half of you say between 4.5\u00a0% and 9.5\u00a0%.");
        assertThat(sentences())
                .containsExactly(
                        "The answer in the middle, the median, is 7\u00a0%.",
                        "An answer is typically 53\u00a0% of the mean away from it (the"
                                + " coefficient of variation).",
                        "Two intervals share 0\u00a0% of what they cover together, on average.");
    }

    @Test
    void theNextRoundIsSetBesideTheOneBefore() {
        reveal(1, List.of("2", "4", "6", "8", "10", "12"));
        reveal(2, List.of("5", "6", "6", "7", "7", "8"));
        open(people.getFirst());
        assertThat(sentences())
                .startsWith(
                        "The group went from 7\u00a0% to 6.5\u00a0%.",
                        "The middle half was 5\u00a0% wide, now 1\u00a0%: talking brought you"
                                + " together.");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("Round 1")
                .contains("you2\u00a0%5\u00a0%");
        assertThat(paragraphs())
                .contains("First the group’s number lay in 2 of 6 answers, now in 4 of 6.");
        assertThat(course()).contains("\"mine\":true").contains("\"from\":2.0,\"to\":5.0");
        Room.leave();
        open(otto);
        assertThat(course()).contains("\"moves\":[]").doesNotContain("\"mine\":true");
    }

    @Test
    void whoeverWasMoreSureThanIsDrawnReadsWhatTheySaid() {
        room.submit(room.facilitator(), OpenRounds.one(item, 1, Terms.enough(75)));
        var sure =
                new Ballot.Guess(Amount.of("6"), Amount.of("7.5"), Amount.of("9"), 90, Text.NONE);
        room.submit(people.getFirst(), new Cast(item, 1, sure));
        room.submit(people.getLast(), cast(1, "6", "7.5", "9"));
        room.submit(room.facilitator(), new Reveal(item, 1));
        open(people.getFirst());
        assertThat(paragraphs())
                .contains(
                        "You said 6 % to 9 % and were 90 % sure of it. So that they"
                                + " can be compared, everybody is drawn as if 80 % sure.");
        Room.leave();
        open(people.getLast());
        assertThat(paragraphs()).noneMatch(said -> said.startsWith("You said"));
    }

    @Test
    void anOpenRoundIsNotComparedYet() {
        reveal(1, List.of("2", "4", "6", "8", "10", "12"));
        room.submit(room.facilitator(), OpenRounds.one(item, 2, Terms.enough(75)));
        open(otto);
        room.submit(people.getFirst(), cast(2, "31.41593", "31.41593", "31.41593"));
        see(() ->
                assertThat(
                                _get(AnsweredList.class)
                                        .getElement()
                                        .getPropertyRaw("groups")
                                        .toString())
                        .contains("\"answered\":true"));
        assertThat(course()).isEmpty();
        room.submit(room.facilitator(), new Reveal(item, 2));
        see(() -> assertThat(course()).contains("31.41593"));
    }

    @Test
    void departmentsOfFewerThanThreeAnswersHaveNoBandOfTheirOwn() {
        room.submit(room.facilitator(), OpenRounds.one(item, 1, Terms.enough(75)));
        room.submit(people.getFirst(), cast(1, "2", "4", "6"));
        room.submit(people.getLast(), cast(1, "3", "5", "7"));
        room.submit(room.facilitator(), new Reveal(item, 1));
        open(otto);
        assertThat(picture())
                .contains("\"feet\":[]")
                .contains("\"band\":[],\"saidBand\":[],\"density\":[]")
                .contains("Fewer than 3 answers are not shown by department.");
    }

    @Test
    void departmentsStandBesideTheGroupInWords() {
        reveal(1, List.of("2", "4", "6", "8", "10", "12"));
        open(otto);
        assertThat(picture())
                .contains("3 answers: 4\u00a0% on average")
                .contains("That is lower than the group.")
                .contains("That is higher than the group.");
    }

    @Test
    void answersWithoutWidthAndAtTheEndsOfTheScaleAreDrawnAsWell() {
        room.submit(room.facilitator(), OpenRounds.one(item, 1, Terms.enough(75)));
        people.forEach(one -> room.submit(one, cast(1, "0", "0", "0")));
        room.submit(room.facilitator(), new Reveal(item, 1));
        open(otto);
        assertThat(paragraphs()).contains("All of you say 0\u00a0%.");
        assertThat(picture()).doesNotContain("NaN").contains("\"average\":[1.0,0.0");

        room.submit(room.facilitator(), OpenRounds.one(item, 2, Terms.enough(75)));
        people.forEach(one -> room.submit(one, cast(2, "0", "50", "100")));
        room.submit(room.facilitator(), new Reveal(item, 2));
        see(() -> assertThat(picture()).contains("\"value\":\"50\u00a0%\""));
        assertThat(picture()).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(course()).doesNotContain("NaN");
    }

    @Test
    void oneAnswerHasNobodyToAgreeWith() {
        room.submit(room.facilitator(), OpenRounds.one(item, 1, Terms.enough(75)));
        room.submit(people.getFirst(), cast(1, "100", "100", "100"));
        room.submit(room.facilitator(), new Reveal(item, 1));
        open(otto);
        assertThat(sentences()).isEmpty();
        assertThat(picture()).doesNotContain("NaN").contains("0.0,1.0]}");
    }

    @Test
    void whatWasCutAtTheEndsOfTheScaleIsSaid() {
        room.submit(room.facilitator(), OpenRounds.one(item, 1, Terms.enough(75)));
        var unsure =
                new Ballot.Guess(Amount.of("1"), Amount.of("5"), Amount.of("9"), 50, Text.NONE);
        room.submit(people.getFirst(), new Cast(item, 1, unsure));
        room.submit(room.facilitator(), new Reveal(item, 1));
        open(otto);
        assertThat(paragraphs()).anyMatch(said -> said.endsWith("it was cut there."));
    }

    @Test
    void whereNamesAreOnEverybodySeesWhoMoved() {
        var named = new Terms(75, false, true, false, Optional.empty());
        reveal(1, named, List.of("2", "4", "6", "8", "10", "12"));
        reveal(2, named, List.of("5", "6", "6.5", "7", "7.5", "8"));
        open(otto);
        assertThat(picture()).contains("\"names\":[\"Ann de Wit\",\"Bas Vos\",\"Cas Bos\"]");
        assertThat(course()).contains("\"from\":2.0,\"to\":5.0,\"mine\":false");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("Ann de Wit2\u00a0%5\u00a0%");
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("Ann de Wit: The pilot said so.");
    }

    @Test
    void whereNamesAreOffNobodyIsNamed() {
        reveal(1, List.of("2", "4", "6", "8", "10", "12"));
        open(otto);
        assertThat(picture()).contains("\"names\":[]").doesNotContain("Ann de Wit");
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("The pilot said so.");
    }

    private void reveal(int round, List<String> bests) {
        reveal(round, Terms.enough(75), bests);
    }

    private void reveal(int round, Terms terms, List<String> bests) {
        room.submit(room.facilitator(), OpenRounds.one(item, round, terms));
        for (var at = 0; at < bests.size(); at++) {
            var best = Amount.of(bests.get(at));
            var reason = at == 0 ? Text.of("The pilot said so.") : Text.NONE;
            var guess = new Ballot.Guess(near(best, -1), best, near(best, 1), 80, reason);
            room.submit(people.get(at), new Cast(item, round, guess));
        }
        room.submit(room.facilitator(), new Reveal(item, round));
    }

    private static Amount near(Amount best, int by) {
        return Amount.near(best.value() + by);
    }

    private Cast cast(int round, String low, String best, String high) {
        return new Cast(
                item,
                round,
                new Ballot.Guess(Amount.of(low), Amount.of(best), Amount.of(high), 80, Text.NONE));
    }

    private void open(Room.Person person) {
        room.show(person, "assumptions/" + item.value());
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> sentences() {
        return _find(ConcordSays.class).stream()
                .flatMap(says -> _find(says, ListItem.class).stream())
                .map(ListItem::getText)
                .toList();
    }

    private static String picture() {
        return sent(_get(EstimateStrip.class), "picture");
    }

    private static String course() {
        return _find(RoundsCompared.class).stream()
                .flatMap(compared -> compared.getContent().getChildren())
                .map(drawn -> sent(drawn, "course"))
                .reduce("", String::concat);
    }

    private static String sent(Component component, String property) {
        return Optional.ofNullable(component.getElement().getPropertyRaw(property))
                .map(Object::toString)
                .orElse("");
    }

    private static Assumption share() {
        return new Assumption(
                Text.of("Of 100 customers we call, how many want a rate review?"),
                Text.of("Starting propensity"),
                Optional.empty(),
                Parameter.NOTHING,
                Unit.PERCENT,
                Optional.of(Amount.of("0")),
                Optional.of(Amount.of("100")),
                Text.NONE,
                Text.NONE);
    }
}
