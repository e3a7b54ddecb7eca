package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.draagvlak.workshop.Items.Item;

/// A workshop in which people do at random what the rules allow.
public final class Wandering {

    private static final int ITEMS = 8;
    private static final List<ParticipantId> PEOPLE =
            IntStream.range(0, 9).mapToObj(n -> new ParticipantId(new UUID(6, n))).toList();

    private final Random random;
    private final IntFunction<Content> contents;
    private final List<Entry> entries = new ArrayList<>();
    private Workshop workshop;

    private Wandering(Workshop workshop, long seed, IntFunction<Content> contents) {
        this.workshop = workshop;
        this.random = new Random(seed);
        this.contents = contents;
    }

    /// What at least so many contributions were; they talk about `contents`.
    public static List<Entry> of(
            WorkshopId workshop, long seed, int contributions, IntFunction<Content> contents) {
        var wandering = new Wandering(Workshop.before(workshop), seed, contents);
        wandering.add(FATIMA, Scenario.opening());
        wandering.add(FATIMA, List.of(new Stages.StageOpened(Stage.DASHBOARD)));
        for (var who : PEOPLE) {
            var department = wandering.random.nextBoolean() ? MARKETING : INBOUND;
            wandering.add(who, List.of(Scenario.joined(who, department)));
        }
        while (wandering.entries.size() < contributions) {
            wandering.act();
        }
        return List.copyOf(wandering.entries);
    }

    private void act() {
        switch (random.nextInt(14)) {
            case 0 -> propose();
            case 1 -> about(item -> new Items.Revise(item.id(), item.version(), content()));
            case 2 -> about(item -> said(item.id()));
            case 3 -> decide();
            case 4 -> wish(FATIMA, new People.ChangeRole(anybody(), one(Role.values())));
            case 5 -> wish(FATIMA, new People.Remove(anybody()));
            case 6 -> wish(FATIMA, new People.Readmit(anybody()));
            case 7 -> wish(FATIMA, new People.TakeDepartment(one(MARKETING, INBOUND)));
            case 8 -> about(item -> new Layout.Arrange(item.id(), place()));
            case 9, 10 ->
                    about(item -> new Priorities.Prioritise(item.id(), one(Priority.values())));
            default -> about(this::stance);
        }
    }

    private void propose() {
        if (workshop.items().byId().size() < ITEMS) {
            var item = new ItemId(new UUID(7, entries.size()));
            wish(anybody(), new Items.Propose(item, content()));
        }
    }

    private void decide() {
        item().map(Item::id)
                .ifPresent(item ->
                        wish(
                                FATIMA,
                                one(
                                        new Outcomes.Park(item, Text.of("Later.")),
                                        new Outcomes.Reopen(item, Text.of("Now.")),
                                        new Outcomes.Reopen(item, Text.of("After all.")))));
    }

    private Command stance(Item item) {
        var stance = one(Stance.values());
        var reason = stance == Stance.OBJECT ? Text.of("It costs too much.") : Text.NONE;
        return new Stances.TakeStance(item.id(), item.version(), stance, reason);
    }

    private Command said(ItemId item) {
        var comment = new CommentId(new UUID(8, entries.size()));
        return new Talk.Say(comment, item, Text.of("Do they know why?"), Optional.empty());
    }

    private Place place() {
        return new Place(random.nextInt(8), random.nextInt(9), 4, 3);
    }

    private Content content() {
        return contents.apply(entries.size());
    }

    private interface Wish {
        Command about(Item item);
    }

    private void about(Wish wish) {
        item().ifPresent(item -> wish(anybody(), wish.about(item)));
    }

    private Optional<Item> item() {
        var items = List.copyOf(workshop.items().byId().values());
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.get(random.nextInt(items.size())));
    }

    private ParticipantId anybody() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private void wish(ParticipantId who, Command command) {
        if (workshop.decide(command, who) instanceof Decision.Accepted(var facts)) {
            add(who, facts);
        }
    }

    private void add(ParticipantId who, List<Contribution> facts) {
        for (var fact : facts) {
            var seq = workshop.seq() + 1;
            var entry =
                    new Entry(seq, Scenario.commandOf(seq), 0, who, Scenario.HALF_PAST_ONE, fact);
            workshop = workshop.evolve(entry);
            entries.add(entry);
        }
    }
}
