package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.People.Person;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// How badly everybody needs every widget, and what of it may be shown.
public record Priorities(
        PMap<ParticipantId, PMap<ItemId, Priority>> byPerson,
        Demands demands,
        Optional<Ranking> ranking) {

    static final Priorities NONE =
            new Priorities(
                    HashTreePMap.empty(),
                    Demands.of(new Demand(List.of(), Optional.empty())),
                    Optional.empty());

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

    Priorities evolve(Fact fact, Entry entry, Workshop before) {
        return switch (fact) {
            case Given(var item, var priority) -> {
                var who = entry.author();
                var mine = of(who).plus(item, priority);
                var given = new Priorities(byPerson.plus(who, mine), demands, ranking);
                var counted =
                        before.outcomes().isOpen(item)
                                ? given.with(item, demand(item, who, priority, before.people()))
                                : given.counted(item, before.charter(), before.people());
                yield counted.rankedBy(who, before);
            }
        };
    }

    /// The demand for a widget after somebody gave it a priority: that of all others is the same.
    private Demand demand(ItemId item, ParticipantId who, Priority priority, People people) {
        var demand = demands.of(item);
        return people.find(who)
                .flatMap(Person::voice)
                .map(department -> demand.moved(department, find(who, item), priority))
                .orElse(demand);
    }

    /// The same priorities, counted again among these people where nothing has been decided.
    Priorities among(Charter charter, People people, Outcomes outcomes) {
        var nobody = Demand.of(charter, people, _ -> Optional.empty());
        var again = new Priorities(byPerson, new Demands(demands.byItem(), nobody), ranking);
        for (var item : demands.byItem().keySet()) {
            again = outcomes.isOpen(item) ? again.counted(item, charter, people) : again;
        }
        return again;
    }

    /// What is decided keeps the demand of that moment; what is reopened is counted again.
    Priorities follow(Outcomes.Fact fact, Charter charter, People people) {
        return fact instanceof Outcomes.Reopened
                ? counted(fact.item(), charter, people)
                : new Priorities(byPerson, demands.kept(fact.item()), ranking);
    }

    /// Whoever has not given all of them a priority yet changes nothing in how alike people rank.
    private Priorities rankedBy(ParticipantId who, Workshop before) {
        var widgets = Ranking.widgets(before.items(), before.outcomes());
        return of(who).keySet().containsAll(widgets)
                ? ranked(before.items(), before.outcomes(), before.people())
                : this;
    }

    /// The same priorities, and how alike people rank what is open now.
    Priorities ranked(Items items, Outcomes outcomes, People people) {
        return byPerson.isEmpty()
                ? this
                : new Priorities(byPerson, demands, Ranking.of(this, items, outcomes, people));
    }

    PMap<ItemId, Priority> of(ParticipantId who) {
        return byPerson.getOrDefault(who, HashTreePMap.empty());
    }

    private Optional<Priority> find(ParticipantId who, ItemId item) {
        return Optional.ofNullable(of(who).get(item));
    }

    private Priorities with(ItemId item, Demand demand) {
        return new Priorities(byPerson, demands.with(item, demand), ranking);
    }

    private Priorities counted(ItemId item, Charter charter, People people) {
        return with(item, Demand.of(charter, people, who -> find(who, item)));
    }
}
