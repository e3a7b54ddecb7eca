package nl.draagvlak.workshop;

import java.time.Instant;
import java.time.LocalDate;
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
            Status status,
            Text reason,
            Optional<Tally> support,
            Optional<AgreedValue> value,
            Optional<Review> review,
            ParticipantId by,
            Instant at) {

        private Outcome with(Review wanted) {
            return new Outcome(status, reason, support, value, Optional.of(wanted), by, at);
        }

        /// How many objected to what was agreed nevertheless, as far as that may be told.
        public int objections() {
            return support.map(Tally::object).orElse(0);
        }
    }

    /// The number that the group agreed on with its band, from which round, how many answered, how
    /// many of their intervals contain the group's value, and how many do not contain this one.
    public record AgreedValue(
            int round,
            Amount value,
            Amount lower,
            Amount upper,
            int respondents,
            int containing,
            int dissent) {

        /// How many of the intervals contain it.
        public int standingBehind() {
            return respondents - dissent;
        }
    }

    /// On which day a facilitator wants an agreed number to be looked at again; empty where they
    /// said that it need not be.
    public record Review(Optional<LocalDate> day) {}

    /// Another value and band than the group's.
    public record Other(Amount value, Amount lower, Amount upper) {}

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

    /// Records the number that came out of the latest round, or another one for a reason.
    public record AgreeValue(ItemId item, int round, Optional<Other> other, Text reason)
            implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.size() == 1
                    && facts.getFirst() instanceof ValueAgreed(var agreed, var value, var why)
                    && agreed.equals(item)
                    && value.round() == round
                    && why.equals(reason)
                    && other.filter(one ->
                                    !one.equals(
                                            new Other(value.value(), value.lower(), value.upper())))
                            .isEmpty();
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

    /// Says on which day an agreed number is to be looked at again, or that it need not be.
    public record SetReview(ItemId item, Optional<LocalDate> day) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new ReviewSet(item, day)));
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

    public record ValueAgreed(ItemId item, AgreedValue value, Text reason) implements Fact {}

    public record Parked(ItemId item, Text reason) implements Fact {}

    public record Rejected(ItemId item, Text reason) implements Fact {}

    public record Reopened(ItemId item, Text reason) implements Fact {}

    public record Withdrawn(ItemId item) implements Fact {}

    public record ReviewSet(ItemId item, Optional<LocalDate> day) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when workshop.items().find(command.item()).isEmpty() ->
                    Decision.refused(Refusal.UNKNOWN_ITEM);
            case Withdraw(var id) ->
                    workshop.betweenRounds(id, item -> withdraw(item, workshop.people(), by));
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case Reopen(var id, _) when isOpen(id) -> Decision.refused(Refusal.ITEM_IS_OPEN);
            case Reopen(var id, var reason) -> because(reason, new Reopened(id, reason));
            case SetReview(var id, var day) -> setReview(id, day, workshop);
            case Command _ when !isOpen(command.item()) -> Decision.refused(Refusal.ITEM_IS_CLOSED);
            case Command _ when workshop.rounds().isOpen(command.item()) ->
                    Decision.refused(Refusal.ROUND_IS_OPEN);
            case AgreeValue wish -> agreeValue(wish, workshop);
            case Agree(var id, _) when workshop.measured(id).isPresent() ->
                    Decision.refused(Refusal.OF_ANOTHER_KIND);
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

    private static Decision setReview(ItemId id, Optional<LocalDate> day, Workshop workshop) {
        if (workshop.measured(id).isEmpty()) {
            return Decision.refused(Refusal.OF_ANOTHER_KIND);
        }
        if (workshop.outcomes().status(id) != Status.AGREED) {
            return Decision.refused(Refusal.NOT_AGREED);
        }
        return workshop.seenBy(Role.FACILITATOR).review(id).equals(day)
                ? Decision.refused(Refusal.NOTHING_CHANGED)
                : Decision.accepted(new ReviewSet(id, day));
    }

    private static Decision agreeValue(AgreeValue wish, Workshop workshop) {
        var about = workshop.measured(wish.item());
        if (about.isEmpty()) {
            return Decision.refused(Refusal.OF_ANOTHER_KIND);
        }
        if (workshop.seeds().has(wish.item())) {
            return Decision.refused(Refusal.SEED_IS_NOT_AGREED);
        }
        var round = workshop.rounds().latest(wish.item());
        if (round.filter(one -> one.number() == wish.round()).isEmpty()) {
            return Decision.refused(Refusal.CHANGED_MEANWHILE);
        }
        return round.flatMap(Round::result)
                .map(result -> agree(wish, about.orElseThrow(), result))
                .orElseGet(() -> Decision.refused(Refusal.NO_SUCH_ROUND));
    }

    private static Decision agree(AgreeValue wish, Measured about, Result result) {
        var group = result.group();
        var value =
                wish.other()
                        .orElseGet(() ->
                                new Other(
                                        Amount.near(group.best()),
                                        Amount.near(group.low()),
                                        Amount.near(group.high())));
        var agreed =
                new AgreedValue(
                        wish.round(),
                        value.value(),
                        value.lower(),
                        value.upper(),
                        result.respondents(),
                        result.containing(group.best()),
                        result.respondents() - result.containing(value.value().value()));
        var problem =
                wish.other()
                        .flatMap(other -> problem(other, about.bounds()))
                        .or(() -> problemWithReason(wish));
        return Decision.acceptedUnless(
                problem, new ValueAgreed(wish.item(), agreed, wish.reason()));
    }

    private static Optional<Problem> problem(Other other, Bounds bounds) {
        if (!bounds.contains(other.value())) {
            return Optional.of(new Problem("value", Refusal.OUTSIDE_RANGE));
        }
        if (!bounds.contains(other.lower()) || other.lower().isMoreThan(other.value())) {
            return Optional.of(new Problem("lower", Refusal.NUMBERS_OUT_OF_ORDER));
        }
        return !bounds.contains(other.upper()) || other.value().isMoreThan(other.upper())
                ? Optional.of(new Problem("upper", Refusal.NUMBERS_OUT_OF_ORDER))
                : Optional.empty();
    }

    /// Only another value than the group's needs a reason.
    private static Optional<Problem> problemWithReason(AgreeValue wish) {
        return wish.other().isPresent()
                ? wish.reason().problemIn("reason", LONGEST_REASON)
                : wish.reason().problem(LONGEST_REASON).map(why -> new Problem("reason", why));
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
                    with(
                            item,
                            outcome(
                                    Status.AGREED,
                                    Text.NONE,
                                    entry,
                                    Support.shown(support),
                                    Optional.empty()));
            case ValueAgreed(var item, var value, var reason) ->
                    with(
                            item,
                            outcome(
                                    Status.AGREED,
                                    reason,
                                    entry,
                                    Optional.empty(),
                                    Optional.of(value)));
            case Parked(var item, var reason) -> with(item, Status.PARKED, reason, entry);
            case Rejected(var item, var reason) -> with(item, Status.REJECTED, reason, entry);
            case Reopened(var item, var reason) -> with(item, Status.OPEN, reason, entry);
            case Withdrawn(var item) -> with(item, Status.WITHDRAWN, Text.NONE, entry);
            case ReviewSet(var item, var day) ->
                    find(item).map(found -> with(item, found.with(new Review(day)))).orElse(this);
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
        return with(item, outcome(status, reason, entry, Optional.empty(), Optional.empty()));
    }

    private static Outcome outcome(
            Status status,
            Text reason,
            Entry entry,
            Optional<Tally> support,
            Optional<AgreedValue> value) {
        return new Outcome(
                status, reason, support, value, Optional.empty(), entry.author(), entry.at());
    }

    private Outcomes with(ItemId item, Outcome outcome) {
        return new Outcomes(byItem.plus(item, outcome));
    }
}
