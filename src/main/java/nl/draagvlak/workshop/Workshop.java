package nl.draagvlak.workshop;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.draagvlak.workshop.People.Person;

/// One workshop at one moment: what has been contributed up to `seq`, folded into a picture.
public record Workshop(
        WorkshopId id, long seq, Charter charter, People people, Stages stages, Items items) {

    private static final Charter NO_CHARTER =
            new Charter(Text.NONE, Text.NONE, List.of(), Locale.ROOT, Currency.getInstance("XXX"));

    /// The workshop before anything happened in it.
    public static Workshop before(WorkshopId id) {
        return new Workshop(id, 0, NO_CHARTER, People.NOBODY, Stages.NONE, Items.NONE);
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
            case Charter.Open(var wish) -> open(wish, by);
            case Command _ when !isOpened() -> Decision.refused(Refusal.NOT_OPENED_YET);
            case People.Command wish -> people.decide(this, wish, by);
            case Command _ when people.find(by).isEmpty() ->
                    Decision.refused(Refusal.NOT_IN_THIS_WORKSHOP);
            case Stages.Command wish -> stages.decide(this, wish, by);
            case Items.Command wish -> items.decide(this, wish, by);
        };
    }

    /// The workshop with one more contribution; it never refuses.
    public Workshop evolve(Entry entry) {
        if (entry.seq() != seq + 1) {
            throw new IllegalArgumentException(
                    "entry " + entry.seq() + " does not follow " + seq + " of " + id.value());
        }
        var next = entry.seq();
        return switch (entry.contribution()) {
            case Charter.Opened(var opened) ->
                    new Workshop(id, next, opened, people, stages, items);
            case People.Fact fact ->
                    new Workshop(id, next, charter, people.evolve(fact), stages, items);
            case Stages.Fact fact ->
                    new Workshop(id, next, charter, people, stages.evolve(fact), items);
            case Items.Fact fact ->
                    new Workshop(id, next, charter, people, stages, items.evolve(fact, entry));
        };
    }

    /// What people of one role may know.
    public Seen seenBy(Role viewer) {
        return new Seen(id, viewer, seq, charter, people, stages, items);
    }

    public boolean isOpened() {
        return seq > 0;
    }

    private static Decision open(Charter charter, ParticipantId by) {
        return charter.problem()
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.accepted(
                                new Charter.Opened(charter),
                                new People.Joined(
                                        by, new Person(Role.FACILITATOR, Optional.empty())),
                                new Stages.StageOpened(Stage.NBAS)));
    }
}
