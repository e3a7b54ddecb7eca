package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.util.stream.Collectors.joining;
import static nl.draagvlak.room.Room.see;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.agreement.Composition;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Rounds.Asked;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.Reveal;
import nl.draagvlak.workshop.Rounds.RevealAll;
import nl.draagvlak.workshop.Seeds.Mark;
import nl.draagvlak.workshop.Seeds.TellTruth;
import nl.draagvlak.workshop.Seeds.UseWeights;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningDraagvlak
class SeedNoteTest extends InTheRoom {

    private static final String MARK = "Use as a seed question";
    private static final String TELL = "Tell the true answer…";
    private static final Text SOURCE = Text.of("Annual report, page 12");

    private Room.Person carl;

    @BeforeEach
    void annProposedAShare() {
        carl = room.participant("Carl Smit", INBOUND);
        propose(SampleAssumption.startingPropensity());
    }

    @Test
    void theFacilitatorMarksOneAndEverybodySeesIt() {
        open(ann);
        _assertNone(Button.class, spec -> spec.withText(MARK));
        open(fatima);
        _click(button(MARK));
        see(() -> assertThat(said(SeedNote.class)).contains("Seed question", "like any other"));
        _assertNone(Button.class, spec -> spec.withText(MARK));
        _assertNone(Button.class, spec -> spec.withText(TELL));
        _assertNone(Button.class, spec -> spec.withText("Add an observation…"));
        open(ann);
        assertThat(said(SeedNote.class)).contains("Seed question");
        assertThat(list()).contains("\"words\":\"Seed question\"");
        open(fatima);
        _click(button("Not a seed question after all"));
        see(() -> _click(button(MARK)));
        see(() -> assertThat(room.seen().seeds().has(item)).isTrue());
    }

    @Test
    void theTruthIsToldWithItsSourceAndEverybodyReadsHowTheyDid() {
        askAndReveal();
        open(fatima);
        _assertNone(Button.class, spec -> spec.withText("Record another value…"));
        _click(button(TELL));
        _setValue(field("The true answer"), "about 4");
        _click(inDialog("Tell everybody"));
        assertThat(field("The true answer").isInvalid()).isTrue();
        assertThat(field("Where does it come from?").isInvalid()).isTrue();
        _setValue(field("Where does it come from?"), SOURCE.words());
        assertThat(field("Where does it come from?").isInvalid()).isFalse();
        _setValue(field("The true answer"), "101");
        _click(inDialog("Tell everybody"));
        assertThat(field("The true answer").getErrorMessage())
                .isEqualTo("A number here lies between 0\u00a0% and 100\u00a0%.");
        _setValue(field("The true answer"), "4.2 %");
        _click(inDialog("Tell everybody"));
        _assertNone(Dialog.class);
        see(() ->
                assertThat(said(SeedNote.class))
                        .contains("The true answer is 4.2\u00a0%. 1 of 2 bands contained it.")
                        .contains(SOURCE.words())
                        .doesNotContain("Only you see this"));
        _assertNone(Button.class, spec -> spec.withText("Another round…"));

        open(ann);
        assertThat(said(SeedNote.class))
                .contains("Your band contained it.", "Your bands contained 1 of 1 true answers");
        open(bob);
        assertThat(said(SeedNote.class))
                .contains("Your band did not contain it.", "contained 0 of 1 true answers");
        open(carl);
        assertThat(said(SeedNote.class)).doesNotContain("Your band");
    }

    @Test
    void nobodySeesATruthWhileItIsAskedAndNobodyAgreesOnIt() {
        submit(new Mark(item));
        begin();
        cast(item, ann, 2, 4, 6);
        open(fatima);
        _assertNone(Button.class, spec -> spec.withText(TELL));
        reveal();
        see(() -> button(TELL));
        _assertNone(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Agree on")));
        assertThat(new Composition(room.seen()).points()).isEmpty();
        assertThat(Progress.of(room.seen()).get(Stage.ASSUMPTIONS)).isEqualTo(new Progress(0, 0));
    }

    @Test
    void fromTenOnTheWeightedValueIsShownBesideTheGroups() {
        var gina = room.participant("Gina Prins", MARKETING);
        submit(new People.ChangeRole(gina.id(), Role.FACILITATOR));
        known(gina, 9);
        room.show(fatima, "assumptions");
        assertThat(said(SeedsBar.class)).contains("9 of 9 true answers told", "From 10");
        _assertNone(Button.class, spec -> spec.withText("Show weighted values"));
        known(gina, 1);
        begin();
        cast(item, ann, 2, 4, 6);
        cast(item, bob, 2, 4, 6);
        cast(item, carl, 2, 4, 6);
        reveal();
        see(() -> _click(button("Show weighted values")));
        see(() -> button("Hide weighted values"));

        open(ann);
        assertThat(said(WeightedSays.class))
                .contains("Weighted by how well people did on 10 seed questions: 4\u00a0%")
                .contains("the answers of 3 people");
        _assertNone(SeedsBar.class);
        room.show(ann, address(), Locale.forLanguageTag("nl"));
        assertThat(said(WeightedSays.class)).contains("Gewogen naar hoe goed mensen 10 ijkvragen");
        submit(OpenRounds.one(item, 2, Terms.enough(75)));
        see(() -> assertThat(said(EstimateForm.class)).isNotBlank());
        assertThat(_get(RevealedRound.class).getElement().getTextRecursively())
                .contains("Gewogen naar hoe goed mensen 10 ijkvragen deden: 4\u00a0%");
        for (var person : List.of(ann, bob, carl)) {
            room.submit(person, new Cast(item, 2, guess(12, 14, 16)));
        }
        submit(new Reveal(item, 2));
        see(() ->
                assertThat(_get(RoundsCompared.class).getElement().getTextRecursively())
                        .contains("Gewogen", "4\u00a0% (2\u00a0% tot 6\u00a0%)")
                        .contains("14\u00a0% (12\u00a0% tot 16\u00a0%)"));
        submit(new UseWeights(false));
        see(() -> _assertNone(WeightedSays.class));
    }

    private void askAndReveal() {
        submit(new Mark(item));
        begin();
        cast(item, ann, 2, 4, 6);
        cast(item, bob, 10, 12, 14);
        reveal();
    }

    /// So many seed questions of which everybody's band contains the true answer; two facilitators
    /// share the work, since one may not wish for so much at once.
    private void known(Room.Person gina, int many) {
        var asked =
                Stream.generate(() -> new Asked(new ItemId(UUID.randomUUID()), 1))
                        .limit(many)
                        .toList();
        for (var one : asked) {
            room.submit(gina, new Propose(one.item(), SampleAssumption.startingPropensity()));
            submit(new Mark(one.item()));
        }
        submit(new OpenRounds(asked, Terms.enough(75)));
        for (var one : asked) {
            cast(one.item(), ann, 30, 49, 70);
            cast(one.item(), bob, 30, 48, 70);
            cast(one.item(), carl, 30, 47, 70);
        }
        submit(new RevealAll(asked));
        for (var one : asked) {
            room.submit(gina, new TellTruth(one.item(), Amount.of("50"), SOURCE));
        }
    }

    private void cast(ItemId about, Room.Person person, int low, int best, int high) {
        room.submit(person, new Cast(about, 1, guess(low, best, high)));
    }

    private static Ballot.Guess guess(int low, int best, int high) {
        return new Ballot.Guess(
                Amount.near(low), Amount.near(best), Amount.near(high), 80, Text.NONE);
    }

    private static String list() {
        return String.valueOf(_get(AssumptionList.class).getElement().getPropertyRaw("news"));
    }

    /// What somebody reads in a part of the screen.
    private static String said(Class<? extends Component> part) {
        var here = _get(part);
        return _find(here, Paragraph.class).stream().map(Paragraph::getText).collect(joining(" "))
                + " "
                + _find(here, Span.class).stream().map(Span::getText).collect(joining(" "));
    }
}
