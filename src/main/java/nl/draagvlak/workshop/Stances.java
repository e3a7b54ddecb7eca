package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.People.Person;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Where everybody stands on every item, and what of it may be shown.
public record Stances(PMap<ParticipantId, PMap<ItemId, Held>> byPerson, Supports supports) {

    public static final int LONGEST_REASON = 1000;

    static final Stances NONE = new Stances(HashTreePMap.empty(), Supports.NONE);

    /// A stance on one version of an item.
    public record Held(Stance stance, int version) {}

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {

        ItemId item();
    }

    /// Says where one stands on the version that one read; only an objection has a reason.
    public record TakeStance(ItemId item, int version, Stance stance, Text reason)
            implements Command {

        public TakeStance {
            if (stance != Stance.OBJECT && !reason.isEmpty()) {
                throw new IllegalArgumentException(stance + " needs no reason");
            }
        }

        public TakeStance(ItemId item, int version, Stance stance) {
            this(item, version, stance, Text.NONE);
        }

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(taken()));
        }

        private Taken taken() {
            return new Taken(item, version, stance, reason);
        }

        private Held held() {
            return new Held(stance, version);
        }
    }

    public record Taken(ItemId item, int version, Stance stance, Text reason) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when workshop.people().isObserver(by) ->
                    Decision.refused(Refusal.OBSERVERS_LOOK_ON);
            case Command _ when !workshop.people().hasASay(by) ->
                    Decision.refused(Refusal.NO_DEPARTMENT);
            case TakeStance wish ->
                    workshop.whileDiscussed(wish.item(), item -> decide(wish, item, by));
        };
    }

    private Decision decide(TakeStance wish, Item item, ParticipantId by) {
        if (wish.version() != item.version()) {
            return Decision.refused(Refusal.CHANGED_MEANWHILE);
        }
        if (wish.stance() == Stance.OBJECT) {
            var problem = wish.reason().problemIn("reason", LONGEST_REASON);
            return Decision.acceptedUnless(problem, wish.taken());
        }
        return find(by, wish.item()).filter(wish.held()::equals).isPresent()
                ? Decision.refused(Refusal.STANCE_TAKEN_ALREADY)
                : Decision.accepted(wish.taken());
    }

    Stances evolve(Fact fact, Entry entry, Workshop before) {
        return switch (fact) {
            case Taken(var item, var version, var stance, _) -> {
                var who = entry.author();
                var taken = with(who, item, new Held(stance, version));
                yield before.outcomes().isOpen(item)
                        ? taken.with(item, support(item, who, stance, before.people()))
                        : taken.counted(item, before.charter(), before.people());
            }
        };
    }

    /// The support of an item after somebody took a stance: that of all others has not changed, and
    /// counting everybody again would take longest of all that replaying a log does.
    private Support support(ItemId item, ParticipantId who, Stance stance, People people) {
        var support = supports.of(item);
        return people.find(who)
                .flatMap(Person::voice)
                .map(department -> support.moved(department, stance(who, item), stance))
                .orElse(support);
    }

    /// The same stances, counted again among these people where nothing has been decided.
    Stances among(Charter charter, People people, Outcomes outcomes) {
        var nobody = Support.of(charter, people, _ -> Optional.empty());
        var again = new Stances(byPerson, new Supports(supports.byItem(), nobody));
        for (var item : supports.byItem().keySet()) {
            again = outcomes.isOpen(item) ? again.counted(item, charter, people) : again;
        }
        return again;
    }

    /// What is decided keeps the support of that moment; what is reopened is counted again.
    Stances follow(Outcomes.Fact fact, Charter charter, People people) {
        return fact instanceof Outcomes.Reopened
                ? counted(fact.item(), charter, people)
                : new Stances(byPerson, supports.kept(fact.item()));
    }

    /// How many stand where on an item; it may be so few that it shows who.
    Tally tally(ItemId item, People people) {
        return Support.tally(people, who -> stance(who, item));
    }

    PMap<ItemId, Held> of(ParticipantId who) {
        return byPerson.getOrDefault(who, HashTreePMap.empty());
    }

    private Optional<Held> find(ParticipantId who, ItemId item) {
        return Optional.ofNullable(of(who).get(item));
    }

    private Optional<Stance> stance(ParticipantId who, ItemId item) {
        return find(who, item).map(Held::stance);
    }

    private Stances with(ParticipantId who, ItemId item, Held held) {
        return new Stances(byPerson.plus(who, of(who).plus(item, held)), supports);
    }

    private Stances with(ItemId item, Support support) {
        return new Stances(byPerson, supports.with(item, support));
    }

    private Stances counted(ItemId item, Charter charter, People people) {
        return with(item, Support.of(charter, people, who -> stance(who, item)));
    }
}
