package nl.draagvlak.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.log.Hash;
import nl.draagvlak.log.Moments;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Told;
import nl.draagvlak.workshop.Workshop;

/// What happened in a workshop, told in order, and whether the log of it is still the one written.
public final class Chronicle {

    private final ContributionLog contributions;
    private final Moments moments;
    private Workshop workshop;

    Chronicle(ContributionLog contributions, Moments moments) {
        this.contributions = contributions;
        this.moments = moments;
        this.workshop = moments.at(0);
    }

    /// What has been added since this was last asked, oldest first.
    public List<Told> news() {
        var news = new ArrayList<Told>();
        contributions.forEach(workshop.id(), workshop.seq(), entry -> news.add(tell(entry)));
        return news;
    }

    /// What an item was in one of its versions; empty where it never had that one.
    public Optional<Content> version(ItemId item, int version) {
        return Stream.iterate(
                        moments.newest().items().find(item),
                        Optional::isPresent,
                        later -> later.flatMap(this::before))
                .flatMap(Optional::stream)
                .filter(one -> one.version() == version)
                .map(Item::content)
                .findFirst();
    }

    /// What an item was just before it became this.
    private Optional<Item> before(Item item) {
        return moments.at(item.seq() - 1).items().find(item.id());
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
