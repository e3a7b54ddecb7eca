package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// Questions asked to learn how well people estimate, with their true answers as far as told, and
/// whether answers are also shown weighted by it.
///
/// A true answer is told once the answers are revealed, so that it is nowhere in here before.
public record Seeds(PMap<ItemId, Optional<Truth>> byItem, boolean weightsShown) {

    /// With fewer true answers than this one cannot tell skill from luck.
    public static final int FEWEST_TO_WEIGH = 10;

    public static final int LONGEST_SOURCE = 255;

    static final Seeds NONE = new Seeds(OrderedPMap.empty(), false);

    /// What turned out to be true, where that can be found, and who told it.
    public record Truth(Amount value, Text source, ParticipantId by, Instant at) {}

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {}

    /// Makes a question that nobody was asked yet a seed question.
    public record Mark(ItemId item) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Marked(item)));
        }
    }

    public record Unmark(ItemId item) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Unmarked(item)));
        }
    }

    /// Tells the true answer after the reveal, or corrects it.
    public record TellTruth(ItemId item, Amount truth, Text source) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(fact()));
        }

        private TruthTold fact() {
            return new TruthTold(item, truth, source);
        }
    }

    /// Shows what the group makes of its answers with weights as well, or hides it again.
    public record UseWeights(boolean shown) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(fact()));
        }

        private Fact fact() {
            return shown ? new WeightsShown() : new WeightsHidden();
        }
    }

    public record Marked(ItemId item) implements Fact {}

    public record Unmarked(ItemId item) implements Fact {}

    public record TruthTold(ItemId item, Amount truth, Text source) implements Fact {}

    public record WeightsShown() implements Fact {}

    public record WeightsHidden() implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case Mark(var item) ->
                    workshop.whileMeasured(item, about -> mark(item, about, workshop));
            case Unmark(var item) ->
                    workshop.whileMeasured(item, _ -> unmark(item, workshop.rounds()));
            case TellTruth wish ->
                    workshop.whileMeasured(
                            wish.item(), about -> tell(wish, about, workshop.rounds()));
            case UseWeights _ when !workshop.stages().isOpen(Stage.ASSUMPTIONS) ->
                    Decision.refused(Refusal.STAGE_CLOSED);
            case UseWeights(var shown) when shown == weightsShown ->
                    Decision.refused(Refusal.NOTHING_CHANGED);
            case UseWeights(var shown)
                    when shown && known(workshop.outcomes()).size() < FEWEST_TO_WEIGH ->
                    Decision.refused(Refusal.TOO_FEW_SEEDS);
            case UseWeights wish -> Decision.accepted(wish.fact());
        };
    }

    private Decision mark(ItemId item, Measured about, Workshop workshop) {
        if (about.form() != Measured.Form.ESTIMATE) {
            return Decision.refused(Refusal.OF_ANOTHER_KIND);
        }
        if (has(item)) {
            return Decision.refused(Refusal.SEED_ALREADY);
        }
        if (!workshop.evidence().beside(item).isEmpty()) {
            return Decision.refused(Refusal.SEED_WITHOUT_EVIDENCE);
        }
        return workshop.rounds().of(item).isEmpty()
                ? Decision.accepted(new Marked(item))
                : Decision.refused(Refusal.ASKED_ALREADY);
    }

    private Decision unmark(ItemId item, Rounds rounds) {
        if (!has(item)) {
            return Decision.refused(Refusal.NOT_A_SEED);
        }
        return rounds.of(item).isEmpty()
                ? Decision.accepted(new Unmarked(item))
                : Decision.refused(Refusal.ASKED_ALREADY);
    }

    private Decision tell(TellTruth wish, Measured about, Rounds rounds) {
        if (!has(wish.item())) {
            return Decision.refused(Refusal.NOT_A_SEED);
        }
        if (rounds.isOpen(wish.item())) {
            return Decision.refused(Refusal.ROUND_IS_OPEN);
        }
        if (rounds.firstResult(wish.item()).isEmpty()) {
            return Decision.refused(Refusal.NOT_REVEALED_YET);
        }
        if (!about.bounds().contains(wish.truth())) {
            return Decision.refused(new Problem("truth", Refusal.OUTSIDE_RANGE));
        }
        return truth(wish.item()).filter(told -> isSame(told, wish)).isPresent()
                ? Decision.refused(Refusal.NOTHING_CHANGED)
                : Decision.acceptedUnless(
                        wish.source().problemIn("source", LONGEST_SOURCE), wish.fact());
    }

    private static boolean isSame(Truth told, TellTruth wish) {
        return told.value().equals(wish.truth()) && told.source().equals(wish.source());
    }

    Seeds evolve(Fact fact, Entry entry) {
        return switch (fact) {
            case Marked(var item) -> with(item, Optional.empty());
            case Unmarked(var item) -> new Seeds(byItem.minus(item), weightsShown);
            case TruthTold(var item, var value, var source) ->
                    with(item, Optional.of(new Truth(value, source, entry.author(), entry.at())));
            case WeightsShown _ -> new Seeds(byItem, true);
            case WeightsHidden _ -> new Seeds(byItem, false);
        };
    }

    private Seeds with(ItemId item, Optional<Truth> truth) {
        return new Seeds(byItem.plus(item, truth), weightsShown);
    }

    public boolean has(ItemId item) {
        return byItem.containsKey(item);
    }

    public Optional<Truth> truth(ItemId item) {
        return byItem.getOrDefault(item, Optional.empty());
    }

    /// Those that count: what was parked, rejected or withdrawn does not.
    public List<ItemId> counting(Outcomes outcomes) {
        return byItem.keySet().stream().filter(outcomes::isOpen).toList();
    }

    /// Those that count and of which the true answer was told.
    public List<ItemId> known(Outcomes outcomes) {
        return counting(outcomes).stream().filter(item -> truth(item).isPresent()).toList();
    }
}
