package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Note.FIRST;
import static nl.draagvlak.workshop.Note.ITEM;
import static nl.draagvlak.workshop.Refusal.COMMENT_EXISTS;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.OBSERVERS_LOOK_ON;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.TOO_LONG;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_COMMENT;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_ITEM;
import static nl.draagvlak.workshop.Refusal.UNREADABLE_CHARACTER;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.HALF_PAST_ONE;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Stances.Taken;
import nl.draagvlak.workshop.Talk.Argue;
import nl.draagvlak.workshop.Talk.Argued;
import nl.draagvlak.workshop.Talk.Comment;
import nl.draagvlak.workshop.Talk.Kind;
import nl.draagvlak.workshop.Talk.Said;
import nl.draagvlak.workshop.Talk.Say;
import org.junit.jupiter.api.Test;

class TalkTest {

    private static final Scenario PROPOSED = givenAWorkshop().by(JORIS, new Proposed(ITEM, FIRST));
    private static final CommentId ONE = new CommentId(new UUID(3, 1));
    private static final CommentId TWO = new CommentId(new UUID(3, 2));
    private static final Text WORDS = Text.of("Do they know us?");

    @Test
    void everybodyWhoTakesPartSpeaks() {
        PROPOSED.when(SANNE, saying(WORDS)).then(said(ONE));
        PROPOSED.when(FATIMA, saying(WORDS)).then(said(ONE));
        PROPOSED.when(OBSERVER, saying(WORDS)).thenRefused(OBSERVERS_LOOK_ON);
    }

    @Test
    void somethingIsSaidInAtMostAThousandCharacters() {
        PROPOSED.when(SANNE, saying(Text.of(" "))).thenRefused(MISSING, "words");
        PROPOSED.when(SANNE, saying(Text.of("x".repeat(1001)))).thenRefused(TOO_LONG, "words");
        PROPOSED.when(SANNE, saying(Text.of("a\u0007b")))
                .thenRefused(UNREADABLE_CHARACTER, "words");
        var longest = Text.of("👍\n".repeat(500).strip());
        PROPOSED.when(SANNE, saying(longest)).then(new Said(ONE, ITEM, longest, Optional.empty()));
    }

    @Test
    void aReplyIsToSomethingThatWasSaidAboutTheSameItem() {
        var reply = new Say(TWO, ITEM, WORDS, Optional.of(ONE));
        PROPOSED.when(SANNE, reply).thenRefused(UNKNOWN_COMMENT);
        PROPOSED.by(JORIS, said(ONE))
                .when(SANNE, reply)
                .then(new Said(TWO, ITEM, WORDS, Optional.of(ONE)));
        var other = new ItemId(new UUID(2, 2));
        PROPOSED.by(JORIS, said(ONE), new Proposed(other, FIRST))
                .when(SANNE, new Say(TWO, other, WORDS, Optional.of(ONE)))
                .thenRefused(UNKNOWN_COMMENT);
    }

    @Test
    void aCommentIsMadeOnceAndAboutSomething() {
        PROPOSED.by(JORIS, said(ONE)).when(SANNE, saying(WORDS)).thenRefused(COMMENT_EXISTS);
        givenAWorkshop().when(SANNE, saying(WORDS)).thenRefused(UNKNOWN_ITEM);
    }

    @Test
    void talkGoesOnAfterADecisionButNotInAClosedStage() {
        PROPOSED.by(FATIMA, new Outcomes.Rejected(ITEM, Text.of("No consent.")))
                .when(SANNE, saying(WORDS))
                .then(said(ONE));
        PROPOSED.by(FATIMA, new Stages.StageClosed(Stage.NBAS))
                .when(SANNE, saying(WORDS))
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void commentsStandInTheOrderInWhichTheyWereMade() {
        var comments =
                PROPOSED.by(SANNE, said(TWO)).by(JORIS, said(ONE)).workshop().talk().about(ITEM);
        assertThat(comments)
                .containsExactly(
                        new Comment(
                                TWO, SANNE, HALF_PAST_ONE, WORDS, Optional.empty(), Kind.REMARK),
                        new Comment(
                                ONE, JORIS, HALF_PAST_ONE, WORDS, Optional.empty(), Kind.REMARK));
    }

    @Test
    void anObjectionIsSaidAloudAndSoIsThatItWasTakenBack() {
        var objected = PROPOSED.by(SANNE, new Taken(ITEM, 1, Stance.OBJECT, WORDS));
        var objection = new CommentId(Scenario.commandOf(8).value());
        assertThat(kinds(objected)).containsExactly(Kind.OBJECTION);
        assertThat(objected.workshop().talk().about(ITEM).getFirst().words()).isEqualTo(WORDS);
        objected.when(JORIS, new Say(ONE, ITEM, WORDS, Optional.of(objection)))
                .then(new Said(ONE, ITEM, WORDS, Optional.of(objection)));

        var again =
                objected.by(JORIS, new Taken(ITEM, 1, Stance.ABSTAIN, Text.NONE))
                        .by(SANNE, new Taken(ITEM, 1, Stance.OBJECT, Text.of("Still not.")));
        assertThat(kinds(again)).containsExactly(Kind.OBJECTION_TAKEN_BACK, Kind.OBJECTION);

        var agreed = again.by(SANNE, new Taken(ITEM, 1, Stance.AGREE, Text.NONE));
        assertThat(kinds(agreed))
                .containsExactly(Kind.OBJECTION_TAKEN_BACK, Kind.OBJECTION_TAKEN_BACK);
    }

    @Test
    void anyOtherStanceIsSilent() {
        var silent =
                PROPOSED.by(SANNE, new Taken(ITEM, 1, Stance.AGREE, Text.NONE))
                        .by(JORIS, new Taken(ITEM, 1, Stance.ABSTAIN, Text.NONE));
        assertThat(kinds(silent)).isEmpty();
    }

    @Test
    void aWishThatIsSentAgainIsKnown() {
        assertThat(saying(WORDS).ledTo(List.of(said(ONE)))).isTrue();
        assertThat(saying(WORDS).ledTo(List.of(said(TWO)))).isFalse();
    }

    @Test
    void anArgumentSaysWhichWayItSpeaks() {
        PROPOSED.when(SANNE, arguing(Talk.Side.FOR)).then(argued(Talk.Side.FOR));
        PROPOSED.when(OBSERVER, arguing(Talk.Side.FOR)).thenRefused(OBSERVERS_LOOK_ON);
        PROPOSED.by(FATIMA, new Stages.StageClosed(Stage.NBAS))
                .when(SANNE, arguing(Talk.Side.AGAINST))
                .thenRefused(STAGE_CLOSED);
        var both =
                PROPOSED.by(JORIS, said(TWO), argued(Talk.Side.AGAINST))
                        .by(
                                SANNE,
                                new Argued(
                                        new CommentId(new UUID(3, 3)),
                                        ITEM,
                                        Talk.Side.FOR,
                                        WORDS,
                                        Optional.of(TWO)));
        assertThat(kinds(both)).containsExactly(Kind.REMARK, Kind.AGAINST, Kind.FOR);
        both.when(SANNE, arguing(Talk.Side.FOR)).thenRefused(COMMENT_EXISTS);
    }

    @Test
    void anArgumentThatIsSentAgainIsKnown() {
        var wish = arguing(Talk.Side.FOR);
        assertThat(wish.ledTo(List.of(argued(Talk.Side.FOR)))).isTrue();
        assertThat(wish.ledTo(List.of(argued(Talk.Side.AGAINST)))).isFalse();
        assertThat(saying(WORDS).ledTo(List.of(argued(Talk.Side.FOR)))).isFalse();
    }

    private static Argue arguing(Talk.Side side) {
        return new Argue(ONE, ITEM, side, WORDS, Optional.empty());
    }

    private static Argued argued(Talk.Side side) {
        return new Argued(ONE, ITEM, side, WORDS, Optional.empty());
    }

    private static List<Kind> kinds(Scenario scenario) {
        return scenario.workshop().talk().about(ITEM).stream().map(Comment::kind).toList();
    }

    private static Say saying(Text words) {
        return new Say(ONE, ITEM, words, Optional.empty());
    }

    private static Said said(CommentId comment) {
        return new Said(comment, ITEM, WORDS, Optional.empty());
    }
}
