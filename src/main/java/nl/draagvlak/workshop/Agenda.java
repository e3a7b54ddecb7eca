package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;

/// What everybody talks about now, where a facilitator has said so: one item at a time.
public record Agenda(Optional<ItemId> discussed) {

    static final Agenda NONE = new Agenda(Optional.empty());

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {

        ItemId item();
    }

    /// Asks everybody to talk about an item, instead of what they talked about until now.
    public record Discuss(ItemId item) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return !facts.isEmpty() && facts.getLast().equals(new DiscussionOpened(item));
        }
    }

    public record EndDiscussion(ItemId item) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new DiscussionClosed(item)));
        }
    }

    public record DiscussionOpened(ItemId item) implements Fact {}

    public record DiscussionClosed(ItemId item) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case Discuss(var item) when isAbout(item) ->
                    Decision.refused(Refusal.DISCUSSED_ALREADY);
            case Discuss(var item) -> workshop.betweenRounds(item, _ -> open(item));
            case EndDiscussion(var item) when !isAbout(item) ->
                    Decision.refused(Refusal.NOT_DISCUSSED);
            case EndDiscussion(var item) -> Decision.accepted(new DiscussionClosed(item));
        };
    }

    /// Two facts where it takes the place of another discussion, so that each is told.
    private Decision open(ItemId item) {
        var opened = new DiscussionOpened(item);
        return discussed
                .map(before -> Decision.accepted(new DiscussionClosed(before), opened))
                .orElseGet(() -> Decision.accepted(opened));
    }

    Agenda evolve(Fact fact) {
        return switch (fact) {
            case DiscussionOpened(var item) -> new Agenda(Optional.of(item));
            case DiscussionClosed _ -> NONE;
        };
    }

    /// A discussion ends by itself once its item is decided on or voted on, or its stage is closed.
    Agenda among(Items items, Outcomes outcomes, Rounds rounds, Stages stages) {
        var stands =
                discussed
                        .flatMap(items::find)
                        .filter(item -> stages.isOpen(item.content().stage()))
                        .filter(item -> outcomes.isOpen(item.id()))
                        .filter(item -> !rounds.isOpen(item.id()));
        return discussed.isEmpty() || stands.isPresent() ? this : NONE;
    }

    public boolean isAbout(ItemId item) {
        return discussed.filter(item::equals).isPresent();
    }
}
