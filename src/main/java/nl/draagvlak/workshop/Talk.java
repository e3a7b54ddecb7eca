package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// What people say about each item, in the order in which they said it.
///
/// An objection is said aloud: its reason stands in the conversation, and so does that it was taken
/// back. `objections` is at which place of it the objection of each stands who has not done so.
public record Talk(
        PMap<ItemId, PVector<Comment>> byItem,
        PMap<ItemId, PMap<ParticipantId, Integer>> objections) {

    public static final int LONGEST = 1000;

    static final Talk SILENCE = new Talk(HashTreePMap.empty(), HashTreePMap.empty());

    /// What a comment is, next to words.
    public enum Kind {
        REMARK,
        FOR,
        AGAINST,
        OBJECTION,
        OBJECTION_TAKEN_BACK
    }

    /// What an argument speaks for: an item or against it, a higher number or a lower one.
    public enum Side {
        FOR(Kind.FOR),
        AGAINST(Kind.AGAINST);

        private final Kind kind;

        Side(Kind kind) {
            this.kind = kind;
        }
    }

    /// What somebody said, perhaps in reply to something else.
    public record Comment(
            CommentId id,
            ParticipantId by,
            Instant at,
            Text words,
            Optional<CommentId> replyTo,
            Kind kind) {

        private Comment takenBack() {
            return new Comment(id, by, at, words, replyTo, Kind.OBJECTION_TAKEN_BACK);
        }
    }

    public sealed interface Command extends nl.draagvlak.workshop.Command {

        CommentId comment();

        ItemId item();

        Text words();

        Optional<CommentId> replyTo();
    }

    public sealed interface Fact extends Contribution {

        ItemId item();
    }

    public record Say(CommentId comment, ItemId item, Text words, Optional<CommentId> replyTo)
            implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(said()));
        }

        private Said said() {
            return new Said(comment, item, words, replyTo);
        }
    }

    /// Says why, and which way it speaks.
    public record Argue(
            CommentId comment, ItemId item, Side side, Text words, Optional<CommentId> replyTo)
            implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(argued()));
        }

        private Argued argued() {
            return new Argued(comment, item, side, words, replyTo);
        }
    }

    public record Said(CommentId comment, ItemId item, Text words, Optional<CommentId> replyTo)
            implements Fact {}

    public record Argued(
            CommentId comment, ItemId item, Side side, Text words, Optional<CommentId> replyTo)
            implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when workshop.people().isObserver(by) ->
                    Decision.refused(Refusal.OBSERVERS_LOOK_ON);
            case Say wish -> workshop.inOpenStage(wish.item(), _ -> decide(wish, wish.said()));
            case Argue wish -> workshop.inOpenStage(wish.item(), _ -> decide(wish, wish.argued()));
        };
    }

    private Decision decide(Command wish, Fact fact) {
        if (has(wish.item(), wish.comment())) {
            return Decision.refused(Refusal.COMMENT_EXISTS);
        }
        if (wish.replyTo().filter(comment -> !has(wish.item(), comment)).isPresent()) {
            return Decision.refused(Refusal.UNKNOWN_COMMENT);
        }
        return Decision.acceptedUnless(wish.words().problemIn("words", LONGEST), fact);
    }

    Talk evolve(Fact fact, Entry entry) {
        return switch (fact) {
            case Said(var id, var item, var words, var replyTo) ->
                    with(item, comment(id, entry, words, replyTo, Kind.REMARK));
            case Argued(var id, var item, var side, var words, var replyTo) ->
                    with(item, comment(id, entry, words, replyTo, side.kind));
        };
    }

    /// What of a stance is said aloud; an objection is named after the wish that it came with.
    Talk hear(Stances.Fact fact, Entry entry) {
        return switch (fact) {
            case Stances.Taken(var item, _, var stance, var reason) -> {
                var talk = takenBack(item, entry.author());
                yield stance == Stance.OBJECT ? talk.objected(item, entry, reason) : talk;
            }
        };
    }

    public List<Comment> about(ItemId item) {
        return comments(item);
    }

    private static Comment objection(Entry entry, Text reason) {
        var id = new CommentId(entry.command().value());
        return comment(id, entry, reason, Optional.empty(), Kind.OBJECTION);
    }

    private static Comment comment(
            CommentId id, Entry entry, Text words, Optional<CommentId> replyTo, Kind kind) {
        return new Comment(id, entry.author(), entry.at(), words, replyTo, kind);
    }

    private Talk with(ItemId item, Comment comment) {
        return new Talk(byItem.plus(item, comments(item).plus(comment)), objections);
    }

    private Talk objected(ItemId item, Entry entry, Text reason) {
        var places = objections(item).plus(entry.author(), comments(item).size());
        return new Talk(byItem, objections.plus(item, places)).with(item, objection(entry, reason));
    }

    private Talk takenBack(ItemId item, ParticipantId who) {
        return Optional.ofNullable(objections(item).get(who))
                .map(place -> takenBack(item, place, objections(item).minus(who)))
                .orElse(this);
    }

    private Talk takenBack(ItemId item, int place, PMap<ParticipantId, Integer> others) {
        var comments = comments(item);
        var takenBack = comments.get(place).takenBack();
        return new Talk(
                byItem.plus(item, comments.with(place, takenBack)), objections.plus(item, others));
    }

    private boolean has(ItemId item, CommentId comment) {
        return comments(item).stream().anyMatch(said -> said.id().equals(comment));
    }

    private PMap<ParticipantId, Integer> objections(ItemId item) {
        return objections.getOrDefault(item, HashTreePMap.empty());
    }

    private PVector<Comment> comments(ItemId item) {
        return byItem.getOrDefault(item, TreePVector.empty());
    }
}
