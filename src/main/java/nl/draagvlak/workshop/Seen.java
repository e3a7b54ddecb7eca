package nl.draagvlak.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.estimate.Backing;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// What people of one role may know of a workshop at one moment; all that leaves the heart.
///
/// Where one person stands is not in here, only how many do; an objection is, as its author said
/// it.
public record Seen(
        WorkshopId workshop,
        Role viewer,
        long seq,
        Charter charter,
        People people,
        Lobby lobby,
        Stages stages,
        Items items,
        Talk talk,
        Outcomes outcomes,
        Supports supports,
        PMap<ItemId, PVector<Round>> rounds,
        Evidence evidence,
        Seeds seeds,
        PMap<ItemId, PMap<Integer, Weighted>> weighted,
        Layout layout,
        Demands demands,
        Optional<Ranking> ranking,
        Origins origins,
        Releases releases,
        Tokens tokens,
        Heard heard,
        Timer timer,
        Agenda agenda) {

    /// For which department somebody speaks, or spoke before they were taken out.
    public Optional<Department> departmentOf(ParticipantId who) {
        return people.find(who)
                .or(() -> Optional.ofNullable(people.removed().get(who)))
                .flatMap(People.Person::department)
                .flatMap(charter::find);
    }

    /// The rounds of an item, the first one first.
    public List<Round> rounds(ItemId item) {
        return rounds.getOrDefault(item, TreePVector.empty());
    }

    public Optional<Round> latestRound(ItemId item) {
        return rounds(item).isEmpty() ? Optional.empty() : Optional.of(rounds(item).getLast());
    }

    /// The round in which people answer now.
    public Optional<Round> openRound(ItemId item) {
        return latestRound(item).filter(Round::isOpen);
    }

    /// Whether people answer now, and blind.
    public boolean isAsking(ItemId item) {
        return openRound(item).isPresent();
    }

    /// The newest round of an item that was revealed.
    public Optional<Round> latestRevealed(ItemId item) {
        return rounds(item).reversed().stream().filter(one -> one.result().isPresent()).findFirst();
    }

    /// The newest result that an item has.
    public Optional<Result> result(ItemId item) {
        return latestRevealed(item).flatMap(Round::result);
    }

    /// The first round of an item that was revealed, on which a seed question is scored.
    public Optional<Round> firstRevealed(ItemId item) {
        return rounds(item).stream().filter(one -> one.result().isPresent()).findFirst();
    }

    /// What the group made of an item with weights in this round, where that is shown.
    public Optional<Weighted> weighted(ItemId item, int round) {
        return Optional.ofNullable(weighted.get(item)).map(byRound -> byRound.get(round));
    }

    /// The number that was agreed for an item, or else what the group makes of it so far.
    public Optional<Figure> figure(ItemId item) {
        return items.find(item)
                .map(Items.Item::content)
                .filter(Measured.class::isInstance)
                .flatMap(about -> figure(item, ((Measured) about).unit()));
    }

    private Optional<Figure> figure(ItemId item, Unit unit) {
        return outcomes.find(item)
                .flatMap(Outcomes.Outcome::value)
                .map(agreed -> agreed.figure(unit))
                .or(() ->
                        result(item)
                                .map(Result::group)
                                .map(group ->
                                        new Figure(
                                                unit,
                                                group.best(),
                                                group.low(),
                                                group.high(),
                                                false)));
    }

    /// How the band of an item stands beside what was observed; untold where there is no band yet,
    /// and while people answer blind, who might go by it.
    public Optional<Backing> backing(ItemId item, Observed observed) {
        return figure(item)
                .filter(_ -> !isAsking(item))
                .map(figure -> Backing.of(figure.band(), observed.interval(figure.unit())));
    }

    /// The NBA that an item is about, unless that was dropped.
    public Optional<Items.Item> nbaOf(Items.Item item) {
        return item.content().links().stream()
                .flatMap(link -> items.find(link).stream())
                .filter(linked -> linked.content().stage() == Stage.NBAS)
                .filter(linked -> !isDropped(linked.id()))
                .findFirst();
    }

    /// Whether an item is of no account any more.
    public boolean isDropped(ItemId item) {
        return switch (outcomes.status(item)) {
            case OPEN, AGREED, PARKED -> false;
            case REJECTED, WITHDRAWN -> true;
        };
    }

    /// What has become of an item.
    public Became became(ItemId item) {
        return switch (outcomes.status(item)) {
            case OPEN -> Became.OPEN;
            case AGREED -> hasDissent(item) ? Became.AGREED_WITH_DISSENT : Became.AGREED;
            case PARKED -> Became.PARKED;
            case REJECTED -> Became.REJECTED;
            case WITHDRAWN -> Became.WITHDRAWN;
        };
    }

    private boolean hasDissent(ItemId item) {
        return outcomes.find(item)
                .filter(outcome ->
                        outcome.objections() > 0
                                || outcome.value()
                                        .filter(value -> isTooFew(item, value))
                                        .isPresent())
                .isPresent();
    }

    private boolean isTooFew(ItemId item, Outcomes.AgreedValue value) {
        return rounds(item).stream()
                .filter(round -> round.number() == value.round())
                .anyMatch(round -> value.standingBehind() < round.enoughOf(value.respondents()));
    }

    /// On which day an agreed number is to be looked at again: as was set, or else as its own
    /// record has it, unless that day was over when it was agreed.
    public Optional<LocalDate> review(ItemId item) {
        return outcomes.find(item)
                .filter(outcome -> outcome.status() == Status.AGREED)
                .flatMap(outcome ->
                        outcome.review()
                                .map(Outcomes.Review::day)
                                .orElseGet(() -> ownReview(item, outcome.at())));
    }

    private Optional<LocalDate> ownReview(ItemId item, Instant agreedAt) {
        return items.find(item)
                .map(Items.Item::content)
                .filter(Measured.class::isInstance)
                .flatMap(about -> ((Measured) about).review())
                .filter(day -> day.isAfter(LocalDate.ofInstant(agreedAt, ZoneOffset.UTC)));
    }

    /// Since which day an agreed number waits to be looked at again.
    public Optional<LocalDate> dueSince(ItemId item, LocalDate today) {
        return review(item).filter(day -> !day.isAfter(today));
    }

    /// The objections to an item that are not taken back, of those who have a say now.
    public List<Talk.Comment> objections(ItemId item) {
        return talk.about(item).stream()
                .filter(said -> said.kind() == Talk.Kind.OBJECTION && people.hasASay(said.by()))
                .toList();
    }

    /// Whether people still work on an item: its stage is open, and nothing has been decided yet.
    public boolean isDiscussed(Items.Item item) {
        return stages.isOpen(item.content().stage()) && outcomes.isOpen(item.id());
    }
}
