package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.OrderedPMap;
import org.pcollections.OrderedPSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// What the workshop talks about, in the order in which it came up.
public record Items(PMap<ItemId, Item> byId) {

    static final Items NONE = new Items(OrderedPMap.empty());

    private static final PSet<ParticipantId> NOBODY = OrderedPSet.empty();

    /// One thing on the table, and all who made it what it is; `seq` is the contribution that last
    /// changed it.
    public record Item(
            ItemId id,
            Content content,
            int version,
            PSet<ParticipantId> authors,
            Instant at,
            long seq) {

        /// Who put it on the table.
        public ParticipantId author() {
            return authors.iterator().next();
        }
    }

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {

        ItemId item();
    }

    /// Puts something new on the table.
    public record Propose(ItemId item, Content content) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(proposed()));
        }

        private Proposed proposed() {
            return new Proposed(item, content);
        }
    }

    /// Puts a whole list on the table, or nothing of it.
    public record Import(List<Propose> list) implements Command {

        public static final int MOST = 200;

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(list.stream().map(Propose::proposed).toList());
        }

        private boolean namesOneTwice() {
            return list.stream().map(Propose::item).distinct().count() < list.size();
        }
    }

    /// Makes something better, starting from the version that one read.
    public record Revise(ItemId item, int basedOn, Content content) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(revised()));
        }

        private Revised revised() {
            return new Revised(item, basedOn + 1, content);
        }
    }

    public record Proposed(ItemId item, Content content) implements Fact {}

    public record Revised(ItemId item, int version, Content content) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when workshop.people().isObserver(by) ->
                    Decision.refused(Refusal.OBSERVERS_LOOK_ON);
            case Propose(_, var content) when !workshop.stages().isOpen(content.stage()) ->
                    Decision.refused(Refusal.STAGE_CLOSED);
            case Propose(var item, _) when byId.containsKey(item) ->
                    Decision.refused(Refusal.ITEM_EXISTS);
            case Propose(_, var content) when !hasAll(content.links()) ->
                    Decision.refused(Refusal.UNKNOWN_ITEM);
            case Propose wish -> Decision.acceptedUnless(problem(wish.content()), wish.proposed());
            case Import(var list) when list.isEmpty() ->
                    Decision.refused(new Problem("list", Refusal.MISSING));
            case Import(var list) when list.size() > Import.MOST ->
                    Decision.refused(new Problem("list", Refusal.LIST_TOO_LONG));
            case Import wish when wish.namesOneTwice() -> Decision.refused(Refusal.ITEM_EXISTS);
            case Import(var list) -> Decision.all(list, one -> decide(workshop, one, by));
            case Revise wish ->
                    workshop.betweenRounds(wish.item(), item -> decide(wish, item, workshop));
        };
    }

    private Optional<Problem> problem(Content content) {
        return content.problem().or(() -> content.problemAmong(this));
    }

    private Items without(ItemId item) {
        return new Items(byId.minus(item));
    }

    private boolean hasAll(Set<ItemId> links) {
        return byId.keySet().containsAll(links);
    }

    private Decision decide(Revise wish, Item item, Workshop workshop) {
        if (wish.basedOn() != item.version()) {
            return Decision.refused(Refusal.CHANGED_MEANWHILE);
        }
        if (!wish.content().getClass().equals(item.content().getClass())) {
            return Decision.refused(Refusal.OF_ANOTHER_KIND);
        }
        if (wish.content().equals(item.content())) {
            return Decision.refused(Refusal.NOTHING_CHANGED);
        }
        if (!workshop.rounds().of(wish.item()).isEmpty() && measuresAnother(wish, item)) {
            return Decision.refused(new Problem("unit", Refusal.VOTED_ON_ALREADY));
        }
        if (!workshop.evidence().beside(wish.item()).isEmpty() && countsInAnother(wish, item)) {
            return Decision.refused(new Problem("unit", Refusal.EVIDENCE_IN_THIS_UNIT));
        }
        return hasAll(wish.content().links())
                ? Decision.acceptedUnless(
                        without(wish.item()).problem(wish.content()), wish.revised())
                : Decision.refused(Refusal.UNKNOWN_ITEM);
    }

    /// Numbers that people gave in one unit and range mean nothing in another.
    private static boolean measuresAnother(Revise wish, Item item) {
        return wish.content() instanceof Measured wished
                && item.content() instanceof Measured before
                && !(wished.unit() == before.unit() && wished.bounds().equals(before.bounds()));
    }

    private static boolean countsInAnother(Revise wish, Item item) {
        return wish.content() instanceof Measured wished
                && item.content() instanceof Measured before
                && wished.unit() != before.unit();
    }

    Items evolve(Fact fact, Entry entry) {
        return switch (fact) {
            case Proposed(var item, var content) -> with(item, content, 1, NOBODY, entry);
            case Revised(var item, var version, var content) ->
                    with(item, content, version, authors(item), entry);
        };
    }

    public Optional<Item> find(ItemId item) {
        return Optional.ofNullable(byId.get(item));
    }

    /// What people put a number on, where it is that.
    public Optional<Measured> measured(ItemId item) {
        return find(item)
                .map(Item::content)
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast);
    }

    /// Whether people estimate it, so that an argument speaks for a higher number or a lower one.
    public boolean isEstimated(ItemId item) {
        return find(item)
                .filter(found ->
                        found.content() instanceof Measured about
                                && about.form() == Measured.Form.ESTIMATE)
                .isPresent();
    }

    /// What is worked on in one stage.
    public Stream<Item> of(Stage stage) {
        return byId.values().stream().filter(item -> item.content().stage() == stage);
    }

    /// An item and those that speak of it, which show its name, its number or its support.
    Set<ItemId> showing(ItemId item) {
        var showing = new HashSet<>(Set.of(item));
        while (showing.addAll(speakingOf(showing))) {
            // A widget shows a benchmark that shows an assumption.
        }
        return showing;
    }

    /// The same, and with an estimate the NBAs, of which another result is expected than before.
    Set<ItemId> showingResult(ItemId item) {
        var showing = showing(item);
        if (isEstimated(item)) {
            of(Stage.NBAS).map(Item::id).forEach(showing::add);
        }
        return showing;
    }

    private Set<ItemId> speakingOf(Set<ItemId> spokenOf) {
        return byId.values().stream()
                .filter(other -> !Collections.disjoint(other.content().links(), spokenOf))
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    boolean isNewest(ItemId item, int version) {
        return find(item).filter(found -> found.version() == version).isPresent();
    }

    private PSet<ParticipantId> authors(ItemId item) {
        return find(item).map(Item::authors).orElse(NOBODY);
    }

    private Items with(
            ItemId id, Content content, int version, PSet<ParticipantId> earlier, Entry entry) {
        var authors = earlier.plus(entry.author());
        var item = new Item(id, content, version, authors, entry.at(), entry.seq());
        return new Items(byId.plus(id, item));
    }
}
