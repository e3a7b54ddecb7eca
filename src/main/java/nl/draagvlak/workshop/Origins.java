package nl.draagvlak.workshop;

import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// Which contributions made each item what it is, by their numbers, oldest first.
public record Origins(PMap<ItemId, PVector<Long>> byItem) {

    static final Origins NONE = new Origins(HashTreePMap.empty());

    public List<Long> of(ItemId item) {
        return before(item);
    }

    /// Its wording, its place, its rounds and what was decided on it made it so; what was said
    /// about it or laid beside it, or where people stood, did not change it.
    Origins after(Entry entry) {
        return switch (entry.contribution()) {
            case Items.Fact fact -> with(fact.item(), entry);
            case Outcomes.Fact fact -> with(fact.item(), entry);
            case Rounds.Fact fact -> with(fact.item(), entry);
            case Layout.Fact fact -> with(fact.item(), entry);
            case Talk.Fact _, Stances.Fact _, Priorities.Fact _, BuyIn.Fact _ -> this;
            case Evidence.Fact _, Seeds.Fact _, Agenda.Fact _ -> this;
            case Releases.Fact _, Tokens.Fact _, Timer.Fact _ -> this;
            case Charter.Fact _, People.Fact _, Lobby.Fact _, Stages.Fact _ -> this;
        };
    }

    private Origins with(ItemId item, Entry entry) {
        return new Origins(byItem.plus(item, before(item).plus(entry.seq())));
    }

    private PVector<Long> before(ItemId item) {
        return byItem.getOrDefault(item, TreePVector.empty());
    }
}
