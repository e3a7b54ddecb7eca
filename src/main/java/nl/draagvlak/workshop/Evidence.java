package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Items.Item;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// What people laid beside the numbers of the group, in the order in which they did.
public record Evidence(PMap<ItemId, PVector<Piece>> byItem) {

    static final Evidence NONE = new Evidence(HashTreePMap.empty());

    /// One observation, and who laid it there.
    public record Piece(EvidenceId id, ParticipantId by, Instant at, Observed observed) {}

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {

        ItemId item();
    }

    /// Lays an observation beside a number, also while people answer blind.
    public record Lay(EvidenceId evidence, ItemId item, Observed observed) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(laid()));
        }

        private Laid laid() {
            return new Laid(evidence, item, observed);
        }
    }

    /// Takes away what one laid there oneself, or what turned out to be wrong.
    public record TakeBack(EvidenceId evidence, ItemId item) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new TakenBack(evidence, item)));
        }
    }

    public record Laid(EvidenceId evidence, ItemId item, Observed observed) implements Fact {}

    public record TakenBack(EvidenceId evidence, ItemId item) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        var people = workshop.people();
        return switch (command) {
            case Command _ when people.isObserver(by) ->
                    Decision.refused(Refusal.OBSERVERS_LOOK_ON);
            case Lay _ when !people.hasASay(by) && !people.isFacilitator(by) ->
                    Decision.refused(Refusal.NO_DEPARTMENT);
            case Lay wish when workshop.seeds().has(wish.item()) ->
                    Decision.refused(Refusal.SEED_WITHOUT_EVIDENCE);
            case Lay wish -> workshop.inOpenStage(wish.item(), item -> decide(wish, item));
            case TakeBack wish -> workshop.inOpenStage(wish.item(), _ -> decide(wish, people, by));
        };
    }

    private Decision decide(Lay wish, Item item) {
        if (find(wish.item(), wish.evidence()).isPresent()) {
            return Decision.refused(Refusal.EVIDENCE_EXISTS);
        }
        return item.content() instanceof Measured about
                ? Decision.acceptedUnless(wish.observed().problem(about), wish.laid())
                : Decision.refused(Refusal.OF_ANOTHER_KIND);
    }

    private Decision decide(TakeBack wish, People people, ParticipantId by) {
        return find(wish.item(), wish.evidence())
                .map(piece ->
                        piece.by().equals(by) || people.isFacilitator(by)
                                ? Decision.accepted(new TakenBack(wish.evidence(), wish.item()))
                                : Decision.refused(Refusal.ANOTHER_LAID_IT))
                .orElseGet(() -> Decision.refused(Refusal.UNKNOWN_EVIDENCE));
    }

    Evidence evolve(Fact fact, Entry entry) {
        return switch (fact) {
            case Laid(var id, var item, var observed) -> {
                var piece = new Piece(id, entry.author(), entry.at(), observed);
                yield new Evidence(byItem.plus(item, pieces(item).plus(piece)));
            }
            case TakenBack(var id, var item) ->
                    find(item, id)
                            .map(piece ->
                                    new Evidence(byItem.plus(item, pieces(item).minus(piece))))
                            .orElse(this);
        };
    }

    public List<Piece> beside(ItemId item) {
        return pieces(item);
    }

    private Optional<Piece> find(ItemId item, EvidenceId id) {
        return pieces(item).stream().filter(piece -> piece.id().equals(id)).findFirst();
    }

    private PVector<Piece> pieces(ItemId item) {
        return byItem.getOrDefault(item, TreePVector.empty());
    }
}
