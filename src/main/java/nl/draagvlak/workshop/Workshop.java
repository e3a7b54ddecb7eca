package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.draagvlak.workshop.Items.Item;

/// One workshop at one moment: what has been contributed up to `seq`, folded into a picture.
public record Workshop(
        WorkshopId id,
        long seq,
        Charter charter,
        People people,
        Lobby lobby,
        Stages stages,
        Items items,
        Talk talk,
        Stances stances,
        Outcomes outcomes,
        Rounds rounds,
        Evidence evidence,
        Seeds seeds,
        Weights weights,
        Layout layout,
        Priorities priorities,
        Origins origins,
        Releases releases,
        Tokens tokens,
        BuyIn buyIn,
        Timer timer,
        Agenda agenda) {

    private static final Charter NO_CHARTER =
            new Charter(Text.NONE, Text.NONE, List.of(), Locale.ROOT, Currency.getInstance("XXX"));

    /// The workshop before anything happened in it.
    public static Workshop before(WorkshopId id) {
        return new Workshop(
                id,
                0,
                NO_CHARTER,
                People.NOBODY,
                Lobby.FIRST,
                Stages.NONE,
                Items.NONE,
                Talk.SILENCE,
                Stances.NONE,
                Outcomes.NONE,
                Rounds.NONE,
                Evidence.NONE,
                Seeds.NONE,
                Weights.NONE,
                Layout.EMPTY,
                Priorities.NONE,
                Origins.NONE,
                Releases.NONE,
                Tokens.NONE,
                BuyIn.NONE,
                Timer.NONE,
                Agenda.NONE);
    }

    /// The workshop after these entries, which must continue where it stands.
    public Workshop replay(List<Entry> entries) {
        var workshop = this;
        for (var entry : entries) {
            workshop = workshop.evolve(entry);
        }
        return workshop;
    }

    /// What follows from somebody's wish; it changes nothing.
    public Decision decide(Command command, ParticipantId by) {
        return switch (command) {
            case Charter.Open _ when isOpened() -> Decision.refused(Refusal.ALREADY_OPENED);
            case Charter.Open(var wish) -> wish.opening(by);
            case Command _ when !isOpened() -> Decision.refused(Refusal.NOT_OPENED_YET);
            case Command _ when people.hasRemoved(by) -> Decision.refused(Refusal.REMOVED);
            case People.Join wish -> people.decide(this, wish, by);
            case Command _ when people.find(by).isEmpty() ->
                    Decision.refused(Refusal.NOT_IN_THIS_WORKSHOP);
            case People.Command wish -> people.decide(this, wish, by);
            case Lobby.Command wish -> lobby.decide(this, wish, by);
            case Stages.Command wish -> stages.decide(this, wish, by);
            case Items.Command wish -> items.decide(this, wish, by);
            case Talk.Command wish -> talk.decide(this, wish, by);
            case Stances.Command wish -> stances.decide(this, wish, by);
            case Outcomes.Command wish -> new Settling(this, by).decide(wish);
            case Rounds.Command wish -> new Voting(this, by).decide(wish);
            case Evidence.Command wish -> evidence.decide(this, wish, by);
            case Seeds.Command wish -> seeds.decide(this, wish, by);
            case Layout.Command wish -> layout.decide(this, wish, by);
            case Priorities.Command wish -> priorities.decide(this, wish, by);
            case Releases.Command wish -> releases.decide(this, wish, by);
            case Tokens.Command wish -> tokens.decide(this, wish, by);
            case BuyIn.Command wish -> buyIn.decide(this, wish, by);
            case Timer.Command wish -> timer.decide(this, wish, by);
            case Agenda.Command wish -> agenda.decide(this, wish, by);
        };
    }

    /// The workshop with one more contribution; it never refuses.
    public Workshop evolve(Entry entry) {
        if (entry.seq() != seq + 1) {
            throw new IllegalArgumentException(
                    "entry " + entry.seq() + " does not follow " + seq + " of " + id.value());
        }
        var next = new Next(this, entry.seq());
        next.origins = origins.after(entry);
        switch (entry.contribution()) {
            case Charter.Opened(var opened) -> {
                next.charter = opened;
                next.stances = stances.among(opened, people, outcomes);
                next.priorities = priorities.among(opened, people, outcomes);
            }
            case People.Fact fact -> {
                next.people = people.evolve(fact);
                next.stances = stances.among(charter, next.people, outcomes);
                next.priorities =
                        priorities
                                .among(charter, next.people, outcomes)
                                .ranked(items, outcomes, next.people);
            }
            case Lobby.Fact fact -> next.lobby = lobby.evolve(fact);
            case Stages.Fact fact -> {
                next.stages = stages.evolve(fact);
                next.buyIn = buyIn.hear(fact, this);
            }
            case Items.Fact fact -> {
                next.items = items.evolve(fact, entry);
                next.layout = layout.make(fact, entry);
                next.priorities = priorities.ranked(next.items, outcomes, people);
            }
            case Talk.Fact fact -> next.talk = talk.evolve(fact, entry);
            case Stances.Fact fact -> {
                next.stances = stances.evolve(fact, entry, this);
                next.talk = talk.hear(fact, entry);
            }
            case Outcomes.Fact fact -> {
                next.outcomes = outcomes.evolve(fact, entry);
                next.stances = stances.follow(fact, charter, people);
                next.priorities =
                        priorities
                                .follow(fact, charter, people)
                                .ranked(items, next.outcomes, people);
                next.layout = layout.follow(fact, entry);
                if (seeds.has(fact.item())) {
                    next.weights = Weights.of(seeds, items, next.outcomes, rounds);
                }
            }
            case Rounds.Fact fact -> {
                next.rounds = rounds.evolve(fact, entry, this);
                next.weights = weights.after(fact, seeds, items, next.rounds);
            }
            case Evidence.Fact fact -> next.evidence = evidence.evolve(fact, entry);
            case Seeds.Fact fact -> {
                next.seeds = seeds.evolve(fact, entry);
                next.weights = Weights.of(next.seeds, items, outcomes, rounds);
            }
            case Layout.Fact fact -> next.layout = layout.evolve(fact, entry);
            case Priorities.Fact fact ->
                    next.priorities =
                            priorities.evolve(fact, entry, this).ranked(items, outcomes, people);
            case Releases.Fact fact -> next.releases = releases.evolve(fact, entry);
            case Tokens.Fact fact -> next.tokens = tokens.evolve(fact, entry);
            case BuyIn.Fact fact -> next.buyIn = buyIn.evolve(fact, entry, this);
            case Timer.Fact fact -> next.timer = timer.evolve(fact, entry);
            case Agenda.Fact fact -> next.agenda = agenda.evolve(fact);
        }
        return next.made();
    }

    /// The items that look different after a contribution, to anybody.
    public Set<ItemId> touchedBy(Contribution contribution) {
        return switch (contribution) {
            case Talk.Fact fact -> Set.of(fact.item());
            case Items.Proposed fact -> items.showing(fact.item());
            case Items.Revised fact -> items.showingResult(fact.item());
            case Stances.Fact fact -> items.showing(fact.item());
            case Outcomes.Fact fact when seeds.has(fact.item()) -> items.byId().keySet();
            case Outcomes.Fact fact -> items.showingResult(fact.item());
            case Rounds.Revealed fact -> items.showingResult(fact.item());
            case Rounds.Fact fact -> items.showing(fact.item());
            case Evidence.Fact fact -> Set.of(fact.item());
            case Seeds.Marked(var item) -> Set.of(item);
            case Seeds.Unmarked(var item) -> Set.of(item);
            case Seeds.TruthTold _, Seeds.WeightsShown _, Seeds.WeightsHidden _ ->
                    items.byId().keySet();
            case Layout.Fact fact -> Set.of(fact.item());
            case Priorities.Fact fact -> Set.of(fact.item());
            case Agenda.Fact fact -> Set.of(fact.item());
            case Charter.Fact _, People.Fact _, Lobby.Fact _, Stages.Fact _ ->
                    items.byId().keySet();
            case Releases.Fact _, Tokens.Fact _, BuyIn.Fact _, Timer.Fact _ -> Set.of();
        };
    }

    /// What is due at this moment, though nobody asks for it.
    public Stream<Rounds.End> due(Instant now) {
        return new Endings(rounds).due(people, now);
    }

    /// What people of one role may know.
    public Seen seenBy(Role viewer) {
        return new Seen(
                id,
                viewer,
                seq,
                charter,
                people,
                lobby,
                stages,
                items,
                talk,
                outcomes,
                stances.supports(),
                rounds.byItem(),
                evidence,
                seeds,
                weights.byItem(),
                layout,
                priorities.demands(),
                priorities.ranking(),
                origins,
                releases,
                tokens,
                buyIn.heard(),
                timer,
                agenda);
    }

    /// What only this person may know.
    public Mine mine(ParticipantId who) {
        return new Mine(
                who,
                stances.of(who),
                rounds.ballots().of(who),
                Performance.of(seeds, items, outcomes, rounds).of(who),
                priorities.of(who),
                buyIn.pulse(who),
                buyIn.concerns(who));
    }

    public boolean isOpened() {
        return seq > 0;
    }

    /// What follows for an item whose stage is open.
    Decision inOpenStage(ItemId id, Function<Item, Decision> decide) {
        return items.find(id)
                .map(item ->
                        stages.isOpen(item.content().stage())
                                ? decide.apply(item)
                                : Decision.refused(Refusal.STAGE_CLOSED))
                .orElseGet(() -> Decision.refused(Refusal.UNKNOWN_ITEM));
    }

    /// What follows for an item on which nothing has been decided yet, in an open stage.
    Decision whileDiscussed(ItemId id, Function<Item, Decision> decide) {
        return inOpenStage(
                id,
                item ->
                        outcomes.isOpen(id)
                                ? decide.apply(item)
                                : Decision.refused(Refusal.ITEM_IS_CLOSED));
    }

    /// What follows for an item that nobody is voting on right now.
    Decision betweenRounds(ItemId id, Function<Item, Decision> decide) {
        return whileDiscussed(
                id,
                item ->
                        rounds.isOpen(id)
                                ? Decision.refused(Refusal.ROUND_IS_OPEN)
                                : decide.apply(item));
    }

    /// What follows for something that people put a number on.
    Decision whileMeasured(ItemId id, Function<Measured, Decision> decide) {
        return whileDiscussed(
                id,
                item ->
                        item.content() instanceof Measured about
                                ? decide.apply(about)
                                : Decision.refused(Refusal.OF_ANOTHER_KIND));
    }

    Optional<Measured> measured(ItemId id) {
        return items.measured(id);
    }
}
