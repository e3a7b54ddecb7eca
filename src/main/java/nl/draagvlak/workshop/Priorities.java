package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// How badly everybody needs every widget, and what of it may be shown.
public record Priorities(PMap<ParticipantId, PMap<ItemId, Priority>> byPerson, Demands demands) {

    static final Priorities NONE =
            new Priorities(
                    HashTreePMap.empty(), Demands.of(new Demand(List.of(), Optional.empty())));

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {

        ItemId item();
    }

    /// Says how badly one needs a widget, or changes one's mind about it.
    public record Prioritise(ItemId item, Priority priority) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Given(item, priority)));
        }
    }

    public record Given(ItemId item, Priority priority) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when workshop.people().isObserver(by) ->
                    Decision.refused(Refusal.OBSERVERS_LOOK_ON);
            case Command _ when !workshop.people().hasASay(by) ->
                    Decision.refused(Refusal.NO_DEPARTMENT);
            case Prioritise wish ->
                    workshop.whileDiscussed(
                            wish.item(), item -> decide(wish, item.content().stage(), by));
        };
    }

    private Decision decide(Prioritise wish, Stage stage, ParticipantId by) {
        if (stage != Stage.DASHBOARD) {
            return Decision.refused(Refusal.OF_ANOTHER_KIND);
        }
        return find(by, wish.item()).filter(wish.priority()::equals).isPresent()
                ? Decision.refused(Refusal.NOTHING_CHANGED)
                : Decision.accepted(new Given(wish.item(), wish.priority()));
    }

    Priorities evolve(Fact fact, Entry entry, Charter charter, People people) {
        return switch (fact) {
            case Given(var item, var priority) -> {
                var mine = of(entry.author()).plus(item, priority);
                yield new Priorities(byPerson.plus(entry.author(), mine), demands)
                        .counted(item, charter, people);
            }
        };
    }

    /// The same priorities, counted again among these people where nothing has been decided.
    Priorities among(Charter charter, People people, Outcomes outcomes) {
        var nobody = Demand.of(charter, people, _ -> Optional.empty());
        var again = new Priorities(byPerson, new Demands(demands.byItem(), nobody));
        for (var item : demands.byItem().keySet()) {
            again = outcomes.isOpen(item) ? again.counted(item, charter, people) : again;
        }
        return again;
    }

    /// What is decided keeps the demand of that moment; what is reopened is counted again.
    Priorities follow(Outcomes.Fact fact, Charter charter, People people) {
        return fact instanceof Outcomes.Reopened
                ? counted(fact.item(), charter, people)
                : new Priorities(byPerson, demands.kept(fact.item()));
    }

    PMap<ItemId, Priority> of(ParticipantId who) {
        return byPerson.getOrDefault(who, HashTreePMap.empty());
    }

    private Optional<Priority> find(ParticipantId who, ItemId item) {
        return Optional.ofNullable(of(who).get(item));
    }

    private Priorities counted(ItemId item, Charter charter, People people) {
        var demand = Demand.of(charter, people, who -> find(who, item));
        return new Priorities(byPerson, demands.with(item, demand));
    }
}
