package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Items.Item;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What has become of each item; one that is not in here is as open as on the first day.
public record Outcomes(PMap<ItemId, Outcome> byItem) {

    public static final int LONGEST_REASON = 1000;

    static final Outcomes NONE = new Outcomes(HashTreePMap.empty());

    /// How it stands with an item, by whom, since when and why; `support` is what carried it when
    /// it was agreed, unless so few people were there that it would tell who stood where.
    public record Outcome(
            Status status, Text reason, Optional<Tally> support, ParticipantId by, Instant at) {}

    public sealed interface Command extends nl.draagvlak.workshop.Command {

        ItemId item();
    }

    public sealed interface Fact extends Contribution {

        ItemId item();
    }

    /// Records that the group carries the version that the facilitator has before them.
    public record Agree(ItemId item, int version) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.size() == 1
                    && facts.getFirst() instanceof Agreed(var agreed, var read, _)
                    && agreed.equals(item)
                    && read == version;
        }
    }

    public record Park(ItemId item, Text reason) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Parked(item, reason)));
        }
    }

    public record Reject(ItemId item, Text reason) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Rejected(item, reason)));
        }
    }

    /// Puts something back on the table.
    public record Reopen(ItemId item, Text reason) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Reopened(item, reason)));
        }
    }

    /// Takes back what one proposed oneself.
    public record Withdraw(ItemId item) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Withdrawn(item)));
        }
    }

    public record Agreed(ItemId item, int version, Tally support) implements Fact {}

    public record Parked(ItemId item, Text reason) implements Fact {}

    public record Rejected(ItemId item, Text reason) implements Fact {}

    public record Reopened(ItemId item, Text reason) implements Fact {}

    public record Withdrawn(ItemId item) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when workshop.items().find(command.item()).isEmpty() ->
                    Decision.refused(Refusal.UNKNOWN_ITEM);
            case Withdraw(var id) ->
                    workshop.whileDiscussed(id, item -> withdraw(item, workshop.people(), by));
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case Reopen(var id, _) when isOpen(id) -> Decision.refused(Refusal.ITEM_IS_OPEN);
            case Reopen(var id, var reason) -> because(reason, new Reopened(id, reason));
            case Command _ when !isOpen(command.item()) -> Decision.refused(Refusal.ITEM_IS_CLOSED);
            case Agree(var id, var version) when !workshop.items().isNewest(id, version) ->
                    Decision.refused(Refusal.CHANGED_MEANWHILE);
            case Agree(var id, var version) -> {
                var support = workshop.stances().tally(id, workshop.people());
                yield Decision.accepted(new Agreed(id, version, support));
            }
            case Park(var id, var reason) -> because(reason, new Parked(id, reason));
            case Reject(var id, var reason) -> because(reason, new Rejected(id, reason));
        };
    }

    private static Decision withdraw(Item item, People people, ParticipantId by) {
        if (people.isFacilitator(by)) {
            return Decision.accepted(new Withdrawn(item.id()));
        }
        if (!item.author().equals(by)) {
            return Decision.refused(Refusal.NOT_YOURS);
        }
        return item.authors().size() > 1
                ? Decision.refused(Refusal.OTHERS_WORKED_ON_IT)
                : Decision.accepted(new Withdrawn(item.id()));
    }

    private static Decision because(Text reason, Fact fact) {
        return Decision.acceptedUnless(reason.problemIn("reason", LONGEST_REASON), fact);
    }

    Outcomes evolve(Fact fact, Entry entry) {
        return switch (fact) {
            case Agreed(var item, _, var support) ->
                    with(item, Status.AGREED, Text.NONE, Support.shown(support), entry);
            case Parked(var item, var reason) -> with(item, Status.PARKED, reason, entry);
            case Rejected(var item, var reason) -> with(item, Status.REJECTED, reason, entry);
            case Reopened(var item, var reason) -> with(item, Status.OPEN, reason, entry);
            case Withdrawn(var item) -> with(item, Status.WITHDRAWN, Text.NONE, entry);
        };
    }

    public Optional<Outcome> find(ItemId item) {
        return Optional.ofNullable(byItem.get(item));
    }

    public Status status(ItemId item) {
        return find(item).map(Outcome::status).orElse(Status.OPEN);
    }

    public boolean isOpen(ItemId item) {
        return status(item) == Status.OPEN;
    }

    private Outcomes with(ItemId item, Status status, Text reason, Entry entry) {
        return with(item, status, reason, Optional.empty(), entry);
    }

    private Outcomes with(
            ItemId item, Status status, Text reason, Optional<Tally> support, Entry entry) {
        var outcome = new Outcome(status, reason, support, entry.author(), entry.at());
        return new Outcomes(byItem.plus(item, outcome));
    }
}
