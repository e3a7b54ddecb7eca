package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.CHANGED_MEANWHILE;
import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.NOBODY_ANSWERED;
import static nl.draagvlak.workshop.Refusal.NO_SUCH_ROUND;
import static nl.draagvlak.workshop.Refusal.OUTSIDE_RANGE;
import static nl.draagvlak.workshop.Refusal.ROUND_IS_OPEN;
import static nl.draagvlak.workshop.Refusal.ROUND_IS_REVEALED;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Rounds.Asked;
import nl.draagvlak.workshop.Rounds.Cancelled;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Rounds.Declined;
import nl.draagvlak.workshop.Rounds.End;
import nl.draagvlak.workshop.Rounds.Ended;
import nl.draagvlak.workshop.Rounds.Estimated;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Rounds.RevealAll;
import nl.draagvlak.workshop.Rounds.Revealed;
import nl.draagvlak.workshop.Rounds.RoundOpened;
import nl.draagvlak.workshop.Stages.StageOpened;
import org.junit.jupiter.api.Test;

/// What is agreed about rounds before anybody answers, and what comes of it.
class TermsTest {

    private static final ItemId RATE = new ItemId(new UUID(3, 1));
    private static final ItemId VALUE = new ItemId(new UUID(3, 2));
    private static final ParticipantId KARIM = new ParticipantId(new UUID(0, 20));
    private static final Text WHY = Text.of("The pilot was held in summer.");
    private static final Terms USUAL = Terms.enough(75);
    private static final Terms REASONS = new Terms(75, true, false, false, Optional.empty());
    private static final Terms NAMED = new Terms(75, false, true, false, Optional.empty());
    private static final Terms BY_ITSELF = new Terms(75, false, false, true, Optional.empty());
    private static final Terms FIVE_MINUTES = new Terms(75, false, false, false, Optional.of(5));

    private static final Scenario PROPOSED =
            givenAWorkshop(
                    new StageOpened(Stage.ASSUMPTIONS),
                    new Proposed(RATE, Quantity.share("Starting propensity")),
                    new Proposed(VALUE, Quantity.share("Churn")));

    @Test
    void manyQuestionsAreAskedAtOnceOrNoneOfThem() {
        var both = List.of(new Asked(RATE, 1), new Asked(VALUE, 1));
        PROPOSED.when(FATIMA, new OpenRounds(both, USUAL))
                .then(new RoundOpened(RATE, 1, USUAL), new RoundOpened(VALUE, 1, USUAL));
        PROPOSED.when(JORIS, new OpenRounds(both, USUAL)).thenRefused(FACILITATORS_ONLY);
        PROPOSED.by(FATIMA, new RoundOpened(VALUE, 1, USUAL))
                .when(FATIMA, new OpenRounds(both, USUAL))
                .thenRefused(ROUND_IS_OPEN);
        var old = List.of(new Asked(RATE, 1), new Asked(VALUE, 2));
        PROPOSED.when(FATIMA, new OpenRounds(old, USUAL)).thenRefused(CHANGED_MEANWHILE);
        var twice = List.of(new Asked(RATE, 1), new Asked(RATE, 1));
        PROPOSED.when(FATIMA, new OpenRounds(twice, USUAL)).thenRefused(CHANGED_MEANWHILE);
        PROPOSED.when(FATIMA, new OpenRounds(List.of(), USUAL)).thenRefused(MISSING, "asked");
    }

    @Test
    void manyRoundsAreRevealedAtOnceOrNoneOfThem() {
        var both = List.of(new Asked(RATE, 1), new Asked(VALUE, 1));
        var blind =
                PROPOSED.by(FATIMA, new RoundOpened(RATE, 1, USUAL))
                        .by(FATIMA, new RoundOpened(VALUE, 1, USUAL))
                        .by(JORIS, estimated(WHY));
        blind.when(FATIMA, new RevealAll(both)).thenRefused(NOBODY_ANSWERED);
        blind.when(FATIMA, new RevealAll(List.of())).thenRefused(MISSING, "asked");
        blind.when(FATIMA, new RevealAll(List.of(both.getFirst()))).then(new Revealed(RATE, 1));
        var value = new Estimated(VALUE, 1, amount("1"), amount("2"), amount("3"), 80, WHY);
        var answered = blind.by(SANNE, value);
        answered.when(FATIMA, new RevealAll(both))
                .then(new Revealed(RATE, 1), new Revealed(VALUE, 1));
        answered.when(SANNE, new RevealAll(both)).thenRefused(FACILITATORS_ONLY);
    }

    @Test
    void aRoundLastsAWeekAtMost() {
        for (var minutes : List.of(0, -1, Terms.MOST_MINUTES + 1)) {
            var terms = new Terms(75, false, false, false, Optional.of(minutes));
            PROPOSED.when(FATIMA, OpenRounds.one(RATE, 1, terms))
                    .thenRefused(OUTSIDE_RANGE, "minutes");
        }
        PROPOSED.when(FATIMA, OpenRounds.one(RATE, 1, FIVE_MINUTES))
                .then(new RoundOpened(RATE, 1, FIVE_MINUTES));
    }

    @Test
    void aNumberNeedsAReasonWhereThatWasAgreedAndNotKnowingNeverDoes() {
        var asked = PROPOSED.by(FATIMA, new RoundOpened(RATE, 1, REASONS));
        asked.when(JORIS, new Cast(RATE, 1, guess(Text.NONE))).thenRefused(MISSING, "reason");
        asked.when(JORIS, new Cast(RATE, 1, guess(WHY))).then(estimated(WHY));
        asked.when(JORIS, new Cast(RATE, 1, new Ballot.NoJudgement(Text.NONE)))
                .then(new Declined(RATE, 1, Text.NONE));
        PROPOSED.by(FATIMA, new RoundOpened(RATE, 1, USUAL))
                .when(JORIS, new Cast(RATE, 1, guess(Text.NONE)))
                .then(estimated(Text.NONE));
    }

    @Test
    void aRoundIsDueOnceItsTimeIsUp() {
        var open = PROPOSED.by(FATIMA, new RoundOpened(RATE, 1, FIVE_MINUTES)).workshop();
        var until = open.seenBy(Role.PARTICIPANT).latestRound(RATE).flatMap(Round::until);
        assertThat(until).contains(openedAt().plus(Duration.ofMinutes(5)));
        assertThat(open.due(until.orElseThrow().minusMillis(1))).isEmpty();
        assertThat(open.due(until.orElseThrow())).containsExactly(new End(RATE, 1));
    }

    @Test
    void aRoundIsDueOnceEverybodyAnsweredAndNobodyCanBeToldFromIt() {
        var two =
                PROPOSED.by(FATIMA, new RoundOpened(RATE, 1, BY_ITSELF))
                        .by(JORIS, estimated(WHY))
                        .by(SANNE, estimated(WHY));
        assertThat(two.workshop().due(Instant.MAX)).isEmpty();
        var waiting = two.by(KARIM, joined(KARIM, MARKETING));
        assertThat(waiting.workshop().due(Instant.MAX)).isEmpty();
        assertThat(waiting.by(KARIM, new Declined(RATE, 1, WHY)).workshop().due(Instant.MAX))
                .isEmpty();
        var all = waiting.by(KARIM, estimated(WHY)).workshop();
        assertThat(all.due(Instant.EPOCH)).containsExactly(new End(RATE, 1));
        var usual =
                PROPOSED.by(KARIM, joined(KARIM, MARKETING))
                        .by(FATIMA, new RoundOpened(RATE, 1, USUAL))
                        .by(JORIS, estimated(WHY))
                        .by(SANNE, estimated(WHY))
                        .by(KARIM, estimated(WHY));
        assertThat(usual.workshop().due(Instant.MAX)).isEmpty();
    }

    @Test
    void aRoundThatEndsByItselfIsRevealedOrThereIsNothingToReveal() {
        var open = PROPOSED.by(FATIMA, new RoundOpened(RATE, 1, FIVE_MINUTES));
        open.when(FATIMA, new End(RATE, 1)).then(new Ended(RATE, 1));
        open.when(JORIS, new End(RATE, 1)).thenRefused(FACILITATORS_ONLY);
        assertThat(state(open.by(FATIMA, new Ended(RATE, 1)))).isEqualTo(Round.State.CANCELLED);
        var ended = open.by(JORIS, estimated(WHY)).by(FATIMA, new Ended(RATE, 1));
        assertThat(state(ended)).isEqualTo(Round.State.REVEALED);
        ended.when(FATIMA, new End(RATE, 1)).thenRefused(NO_SUCH_ROUND);
        ended.when(SANNE, new Cast(RATE, 1, guess(WHY))).thenRefused(ROUND_IS_REVEALED);
        open.by(FATIMA, new Cancelled(RATE, 1))
                .when(FATIMA, new End(RATE, 1))
                .thenRefused(NO_SUCH_ROUND);
    }

    @Test
    void whoGaveWhichNumberIsShownWhereThatWasAgreedOnly() {
        assertThat(authors(NAMED)).containsExactly(Optional.of(JORIS));
        assertThat(authors(USUAL)).containsExactly(Optional.empty());
    }

    private static List<Optional<ParticipantId>> authors(Terms terms) {
        return PROPOSED
                .by(FATIMA, new RoundOpened(RATE, 1, terms))
                .by(JORIS, estimated(WHY))
                .by(FATIMA, new Ended(RATE, 1))
                .workshop()
                .seenBy(Role.OBSERVER)
                .result(RATE)
                .orElseThrow()
                .all()
                .stream()
                .map(Result.Answer::by)
                .toList();
    }

    private static Round.State state(Scenario scenario) {
        return scenario.workshop().seenBy(Role.PARTICIPANT).latestRound(RATE).orElseThrow().state();
    }

    private static Instant openedAt() {
        return PROPOSED.workshop().items().find(RATE).orElseThrow().at();
    }

    private static Ballot.Guess guess(Text reason) {
        return new Ballot.Guess(amount("2"), amount("4"), amount("6"), 80, reason);
    }

    private static Estimated estimated(Text reason) {
        return new Estimated(RATE, 1, amount("2"), amount("4"), amount("6"), 80, reason);
    }

    private static Amount amount(String number) {
        return Amount.of(number);
    }
}
