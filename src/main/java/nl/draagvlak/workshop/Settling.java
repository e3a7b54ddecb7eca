package nl.draagvlak.workshop;

import java.time.LocalDate;
import java.util.Optional;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Outcomes.Agree;
import nl.draagvlak.workshop.Outcomes.AgreeValue;
import nl.draagvlak.workshop.Outcomes.Agreed;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.Fact;
import nl.draagvlak.workshop.Outcomes.Other;
import nl.draagvlak.workshop.Outcomes.Park;
import nl.draagvlak.workshop.Outcomes.Parked;
import nl.draagvlak.workshop.Outcomes.Reject;
import nl.draagvlak.workshop.Outcomes.Rejected;
import nl.draagvlak.workshop.Outcomes.Reopen;
import nl.draagvlak.workshop.Outcomes.Reopened;
import nl.draagvlak.workshop.Outcomes.ReviewSet;
import nl.draagvlak.workshop.Outcomes.SetReview;
import nl.draagvlak.workshop.Outcomes.ValueAgreed;
import nl.draagvlak.workshop.Outcomes.Withdraw;
import nl.draagvlak.workshop.Outcomes.Withdrawn;

/// Who may agree, park, reject, reopen and withdraw, and when: the rules of [Outcomes].
record Settling(Workshop workshop, ParticipantId by) {

    Decision decide(Outcomes.Command command) {
        return switch (command) {
            case Outcomes.Command _ when workshop.items().find(command.item()).isEmpty() ->
                    Decision.refused(Refusal.UNKNOWN_ITEM);
            case Withdraw(var id) -> workshop.betweenRounds(id, this::withdraw);
            case Outcomes.Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case Reopen(var id, _) when workshop.outcomes().isOpen(id) ->
                    Decision.refused(Refusal.ITEM_IS_OPEN);
            case Reopen(var id, var reason) -> because(reason, new Reopened(id, reason));
            case SetReview(var id, var day) -> setReview(id, day);
            case Outcomes.Command _ when !workshop.outcomes().isOpen(command.item()) ->
                    Decision.refused(Refusal.ITEM_IS_CLOSED);
            case Outcomes.Command _ when workshop.rounds().isOpen(command.item()) ->
                    Decision.refused(Refusal.ROUND_IS_OPEN);
            case AgreeValue wish -> agreeValue(wish);
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

    private Decision setReview(ItemId id, Optional<LocalDate> day) {
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

    private Decision agreeValue(AgreeValue wish) {
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
        var value = wish.other().orElseGet(() -> Other.ofTheGroup(result));
        var agreed =
                new AgreedValue(
                        wish.round(),
                        value.value(),
                        value.lower(),
                        value.upper(),
                        result.respondents(),
                        result.containingGroup(),
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
                ? wish.reason().problemIn("reason", Outcomes.LONGEST_REASON)
                : wish.reason()
                        .problem(Outcomes.LONGEST_REASON)
                        .map(why -> new Problem("reason", why));
    }

    private Decision withdraw(Item item) {
        if (workshop.people().isFacilitator(by)) {
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
        return Decision.acceptedUnless(reason.problemIn("reason", Outcomes.LONGEST_REASON), fact);
    }
}
