package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// What the workshop talks about, in the order in which it came up.
public record Items(PMap<ItemId, Item> byId) {

    static final Items NONE = new Items(OrderedPMap.empty());

    /// One thing on the table; `seq` is the contribution that last changed it.
    public record Item(ItemId id, Content content, ParticipantId author, Instant at, long seq) {}

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {

        ItemId item();
    }

    /// Puts something new on the table.
    public record Propose(ItemId item, Content content) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Proposed(item, content)));
        }
    }

    public record Proposed(ItemId item, Content content) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when workshop.people().isObserver(by) ->
                    Decision.refused(Refusal.OBSERVERS_LOOK_ON);
            case Propose(_, var content) when !workshop.stages().isOpen(content.stage()) ->
                    Decision.refused(Refusal.STAGE_CLOSED);
            case Propose(var item, _) when byId.containsKey(item) ->
                    Decision.refused(Refusal.ITEM_EXISTS);
            case Propose(var item, var content) ->
                    content.problem()
                            .map(Decision::refused)
                            .orElseGet(() -> Decision.accepted(new Proposed(item, content)));
        };
    }

    Items evolve(Fact fact, Entry entry) {
        return switch (fact) {
            case Proposed(var item, var content) ->
                    new Items(
                            byId.plus(
                                    item,
                                    new Item(
                                            item,
                                            content,
                                            entry.author(),
                                            entry.at(),
                                            entry.seq())));
        };
    }

    public Optional<Item> find(ItemId item) {
        return Optional.ofNullable(byId.get(item));
    }
}
