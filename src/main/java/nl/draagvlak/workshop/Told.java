package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.Optional;

/// One contribution as everybody may read it in the history.
///
/// `before` and `after` are what an item was and became; what is blind, or would give somebody in a
/// small group away, is left out here, so that no screen has to.
public record Told(
        long seq,
        Instant at,
        ParticipantId who,
        Deed deed,
        Optional<ItemId> item,
        Optional<Content> before,
        Optional<Content> after) {

    /// What was done; its name is the key of the sentence.
    public enum Deed {
        WORKSHOP_OPENED,
        PERSON_JOINED,
        STAGE_OPENED,
        STAGE_CLOSED,
        ITEM_PROPOSED
    }

    /// Tells of an entry that made `after` out of `before`.
    public static Told of(Entry entry, Workshop before, Workshop after) {
        var item =
                entry.contribution() instanceof Items.Fact fact
                        ? Optional.of(fact.item())
                        : Optional.<ItemId>empty();
        return new Told(
                entry.seq(),
                entry.at(),
                entry.author(),
                deed(entry.contribution()),
                item,
                item.flatMap(before.items()::find).map(Items.Item::content),
                item.flatMap(after.items()::find).map(Items.Item::content));
    }

    private static Deed deed(Contribution contribution) {
        return switch (contribution) {
            case Charter.Opened _ -> Deed.WORKSHOP_OPENED;
            case People.Joined _ -> Deed.PERSON_JOINED;
            case Stages.StageOpened _ -> Deed.STAGE_OPENED;
            case Stages.StageClosed _ -> Deed.STAGE_CLOSED;
            case Items.Proposed _ -> Deed.ITEM_PROPOSED;
        };
    }
}
