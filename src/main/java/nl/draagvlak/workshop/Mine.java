package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Stances.Held;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// What one person may know of themselves, and nobody else.
public record Mine(
        ParticipantId me,
        PMap<ItemId, Held> stances,
        PMap<ItemId, PMap<Integer, Ballot>> ballots,
        Score score,
        PMap<ItemId, Priority> priorities,
        Optional<Pulse> pulse,
        List<Concern> concerns) {

    /// Whether the listening round waits for my pulse.
    public boolean isAskedForPulse(Seen seen) {
        return seen.stages().isOpen(Stage.LISTENING)
                && seen.people().hasASay(me)
                && pulse.isEmpty();
    }

    /// Whether I may say what becomes of what somebody else said.
    public boolean mayAnswer(Seen seen, Heard.Voice voice) {
        return seen.stages().isOpen(Stage.LISTENING)
                && seen.people().find(me).isPresent()
                && !seen.people().isObserver(me)
                && !raised(voice.id())
                && voice.takesAnswerOf(me, seen.people());
    }

    /// Whether it was I who raised a concern.
    public boolean raised(ConcernId concern) {
        return concerns.stream().anyMatch(mine -> mine.id().equals(concern));
    }

    /// What I answered in a round.
    public Optional<Ballot> ballot(ItemId item, int round) {
        return Optional.ofNullable(ballots.getOrDefault(item, HashTreePMap.empty()).get(round));
    }

    /// Whether the true answer of a seed question lay within my band; empty where it was not told,
    /// or I gave none.
    public Optional<Boolean> contained(Seen seen, ItemId item) {
        return seen.firstRevealed(item)
                .flatMap(round ->
                        seen.seeds()
                                .truth(item)
                                .flatMap(truth ->
                                        seen.items()
                                                .measured(item)
                                                .flatMap(about ->
                                                        isWithin(
                                                                about,
                                                                truth,
                                                                ballot(item, round.number())))));
    }

    private static Optional<Boolean> isWithin(
            Measured about, Seeds.Truth truth, Optional<Ballot> ballot) {
        var value = truth.value().value();
        return ballot.flatMap(mine -> mine.interval(about.bounds().range()))
                .map(band -> band.low() <= value && value <= band.high());
    }

    /// Whether a round waits for my answer.
    public boolean isAskedInRound(Seen seen, Items.Item item) {
        return seen.isDiscussed(item)
                && seen.people().hasASay(me)
                && seen.openRound(item.id())
                        .filter(round -> ballot(item.id(), round.number()).isEmpty())
                        .isPresent();
    }

    public Optional<Stance> stance(ItemId item) {
        return held(item).map(Held::stance);
    }

    /// How badly I need a widget.
    public Optional<Priority> priority(ItemId item) {
        return Optional.ofNullable(priorities.get(item));
    }

    /// Whether I am asked how badly I need a widget.
    public boolean isAskedForPriority(Seen seen, Items.Item item) {
        return seen.isDiscussed(item) && seen.people().hasASay(me) && priority(item.id()).isEmpty();
    }

    /// Whether an item waits for me: for my stance, for my number in a round, or for my priority.
    public boolean isWaitedFor(Seen seen, Items.Item item) {
        if (item.content().stage() == Stage.DASHBOARD) {
            return isAskedForPriority(seen, item);
        }
        return item.content() instanceof Measured
                ? isAskedInRound(seen, item)
                : isAsked(seen, item);
    }

    /// Whether I am asked where I stand: I have not said it, or I objected to an earlier version.
    public boolean isAsked(Seen seen, Items.Item item) {
        return seen.isDiscussed(item)
                && seen.people().hasASay(me)
                && held(item.id()).filter(held -> stillHolds(held, item)).isEmpty();
    }

    private static boolean stillHolds(Held held, Items.Item item) {
        return held.stance() != Stance.OBJECT || held.version() == item.version();
    }

    private Optional<Held> held(ItemId item) {
        return Optional.ofNullable(stances.get(item));
    }
}
