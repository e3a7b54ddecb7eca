package nl.draagvlak.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What has become of each item; one that is not in here is as open as on the first day.
public record Outcomes(PMap<ItemId, Outcome> byItem) {

    public static final int LONGEST_REASON = 1000;

    static final Outcomes NONE = new Outcomes(HashTreePMap.empty());

    /// How it stands with an item, by whom, since when and why; `support` is what carried it when
    /// it was agreed, unless so few people were there that it would tell who stood where, and
    /// `before` is how it stood before it was reopened.
    public record Outcome(
            Status status,
            Text reason,
            Optional<Tally> support,
            Optional<AgreedValue> value,
            Optional<Review> review,
            Optional<Outcome> before,
            ParticipantId by,
            Instant at) {

        private static Outcome of(Status status, Text reason, Entry entry) {
            return new Outcome(
                    status,
                    reason,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    entry.author(),
                    entry.at());
        }

        private Outcome carriedBy(Optional<Tally> shown) {
            return new Outcome(status, reason, shown, value, review, before, by, at);
        }

        private Outcome with(AgreedValue agreed) {
            return new Outcome(
                    status, reason, support, Optional.of(agreed), review, before, by, at);
        }

        private Outcome with(Review wanted) {
            return new Outcome(status, reason, support, value, Optional.of(wanted), before, by, at);
        }

        private Outcome after(Optional<Outcome> earlier) {
            return new Outcome(status, reason, support, value, review, earlier, by, at);
        }

        /// The number that had been agreed before it was reopened.
        public Optional<AgreedValue> agreedBefore() {
            return before.flatMap(Outcome::value);
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

        /// The same as a figure in its unit.
        public Figure figure(Unit unit) {
            return new Figure(unit, value.value(), lower.value(), upper.value(), true);
        }

        /// How many of the intervals contain it.
        public int standingBehind() {
            return respondents - dissent;
        }
    }

    /// On which day a facilitator wants an agreed number to be looked at again; empty where they
    /// said that it need not be.
    public record Review(Optional<LocalDate> day) {}

    /// Another value and band than the group's.
    public record Other(Amount value, Amount lower, Amount upper) {

        /// The group's own, as everybody reads it.
        static Other ofTheGroup(Result result) {
            var group = result.group();
            var grain = result.grain();
            return new Other(
                    grain.round(group.best()), grain.round(group.low()), grain.round(group.high()));
        }
    }

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

    Outcomes evolve(Fact fact, Entry entry) {
        return switch (fact) {
            case Agreed(var item, _, var support) ->
                    with(
                            item,
                            Outcome.of(Status.AGREED, Text.NONE, entry)
                                    .carriedBy(Support.shown(support)));
            case ValueAgreed(var item, var value, var reason) ->
                    with(item, Outcome.of(Status.AGREED, reason, entry).with(value));
            case Parked(var item, var reason) -> with(item, Status.PARKED, reason, entry);
            case Rejected(var item, var reason) -> with(item, Status.REJECTED, reason, entry);
            case Reopened(var item, var reason) ->
                    with(item, Outcome.of(Status.OPEN, reason, entry).after(find(item)));
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
        return with(item, Outcome.of(status, reason, entry));
    }

    private Outcomes with(ItemId item, Outcome outcome) {
        return new Outcomes(byItem.plus(item, outcome));
    }
}
