package nl.draagvlak.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.log.Hash;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items;
import nl.draagvlak.workshop.Told;
import nl.draagvlak.workshop.Workshop;
import nl.draagvlak.workshop.WorkshopId;

/// What happened in a workshop, told in order, and whether the log of it is still the one written.
public final class Chronicle {

    private final ContributionLog contributions;
    private Workshop workshop;

    Chronicle(ContributionLog contributions, WorkshopId workshop) {
        this.contributions = contributions;
        this.workshop = Workshop.before(workshop);
    }

    /// What has been added since this was last asked, oldest first.
    public List<Told> news() {
        var news = new ArrayList<Told>();
        contributions.forEach(workshop.id(), workshop.seq(), entry -> news.add(tell(entry)));
        return news;
    }

    /// What an item was in one of its versions; empty where it never had that one.
    public Optional<Content> version(ItemId item, int version) {
        var found = new ArrayList<Content>();
        contributions.forEach(
                workshop.id(), 0, entry -> version(item, version, entry).ifPresent(found::add));
        return found.stream().findFirst();
    }

    private static Optional<Content> version(ItemId item, int version, Entry entry) {
        if (entry.contribution() instanceof Items.Proposed(var id, var content)) {
            return id.equals(item) && version == 1 ? Optional.of(content) : Optional.empty();
        }
        return entry.contribution() instanceof Items.Revised(var id, var number, var content)
                        && id.equals(item)
                        && version == number
                ? Optional.of(content)
                : Optional.empty();
    }

    /// The first entry that is not what was once written.
    public Optional<Long> firstWrongEntry() {
        return contributions.firstWrongEntry(workshop.id());
    }

    /// The hash of the chain at this entry, 64 lower-case hexadecimal digits.
    public Optional<String> hashOf(long seq) {
        return contributions.hashOf(workshop.id(), seq).map(Hash::toString);
    }

    private Told tell(Entry entry) {
        var before = workshop;
        workshop = before.evolve(entry);
        return Told.of(entry, before, workshop);
    }
}
