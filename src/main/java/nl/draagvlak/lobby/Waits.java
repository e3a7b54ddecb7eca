package nl.draagvlak.lobby;

import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Talk.Comment;
import nl.draagvlak.workshop.Talk.Kind;

/// What waits for a facilitator in a workshop: rounds that everybody answered, and objections and
/// concerns that nobody did.
public record Waits(long rounds, long objections, long concerns) {

    static final Waits NOTHING = new Waits(0, 0, 0);

    static Waits in(Seen seen) {
        var discussed = seen.items().byId().values().stream().filter(seen::isDiscussed).toList();
        return new Waits(
                discussed.stream().filter(item -> hasAllAnswers(seen, item)).count(),
                discussed.stream().mapToLong(item -> objections(seen, item)).sum(),
                seen.heard().voices().stream().filter(one -> one.answer().isEmpty()).count());
    }

    public boolean isSomething() {
        return !equals(NOTHING);
    }

    private static boolean hasAllAnswers(Seen seen, Item item) {
        return seen.openRound(item.id())
                .map(Round::answered)
                .filter(answered -> !answered.isEmpty())
                .filter(answered ->
                        seen.people().byId().keySet().stream()
                                .filter(seen.people()::hasASay)
                                .allMatch(answered::contains))
                .isPresent();
    }

    private static long objections(Seen seen, Item item) {
        var said = seen.talk().about(item.id());
        return said.stream()
                .filter(one -> one.kind() == Kind.OBJECTION)
                .filter(one -> said.stream().noneMatch(reply -> answers(reply, one)))
                .count();
    }

    private static boolean answers(Comment reply, Comment one) {
        return reply.replyTo().filter(one.id()::equals).isPresent();
    }
}
