package nl.draagvlak.workshop;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// How everybody feels about the programme and what holds them back; all that is shown of it is
/// what was `heard`.
///
/// Results are shown anew once the answers of at least three people are new, or when the stage
/// closes, so that nobody can be told from what changed; until then the `shown` ones stand.
public record BuyIn(Said now, Said shown, Heard heard) {

    public static final int LONGEST = 1000;

    static final BuyIn NONE = new BuyIn(Said.NOTHING, Said.NOTHING, Heard.NOTHING);

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {}

    /// Says how far one supports the programme now, 1 to 5.
    public record GivePulse(int score, Text note) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(given()));
        }

        private PulseGiven given() {
            return new PulseGiven(score, note);
        }

        private Pulse pulse() {
            return new Pulse(score, note);
        }
    }

    /// Says what holds one back, and what would help; both may be left unsaid where the cause says
    /// it.
    public record RaiseConcern(ConcernId concern, Cause cause, Text words, Text help)
            implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(raised()));
        }

        private ConcernRaised raised() {
            return new ConcernRaised(concern, cause, words, help);
        }

        private Optional<Problem> problem() {
            var words =
                    cause == Cause.OTHER
                            ? words().problemIn("words", LONGEST)
                            : words().problem(LONGEST).map(why -> new Problem("words", why));
            return words.or(() -> help().problem(LONGEST).map(why -> new Problem("help", why)));
        }
    }

    public record WithdrawConcern(ConcernId concern) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new ConcernWithdrawn(concern)));
        }
    }

    /// Says what becomes of a concern of somebody else; who answered it, or a facilitator, may
    /// answer it anew.
    public record AnswerConcern(ConcernId concern, Text words) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(answered()));
        }

        private ConcernAnswered answered() {
            return new ConcernAnswered(concern, words);
        }
    }

    public record PulseGiven(int score, Text note) implements Fact {}

    public record ConcernRaised(ConcernId concern, Cause cause, Text words, Text help)
            implements Fact {}

    public record ConcernWithdrawn(ConcernId concern) implements Fact {}

    public record ConcernAnswered(ConcernId concern, Text words) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when workshop.people().isObserver(by) ->
                    Decision.refused(Refusal.OBSERVERS_LOOK_ON);
            case Command _ when !workshop.stages().isOpen(Stage.LISTENING) ->
                    Decision.refused(Refusal.STAGE_CLOSED);
            case AnswerConcern wish -> decide(wish, workshop.people(), by);
            case Command _ when !workshop.people().hasASay(by) ->
                    Decision.refused(Refusal.NO_DEPARTMENT);
            case GivePulse wish -> decide(wish, by);
            case RaiseConcern(var concern, _, _, _) when now.concerns().containsKey(concern) ->
                    Decision.refused(Refusal.CONCERN_EXISTS);
            case RaiseConcern wish -> Decision.acceptedUnless(wish.problem(), wish.raised());
            case WithdrawConcern(var concern) -> withdraw(concern, by);
        };
    }

    private Decision decide(GivePulse wish, ParticipantId by) {
        if (!wish.pulse().hasScore()) {
            return Decision.refused(new Problem("score", Refusal.OUTSIDE_RANGE));
        }
        return pulse(by).filter(wish.pulse()::equals).isPresent()
                ? Decision.refused(Refusal.ANSWERED_THIS_ALREADY)
                : Decision.acceptedUnless(
                        wish.note().problem(LONGEST).map(why -> new Problem("note", why)),
                        wish.given());
    }

    private Decision withdraw(ConcernId concern, ParticipantId by) {
        return isOf(by, concern)
                ? Decision.accepted(new ConcernWithdrawn(concern))
                : Decision.refused(Refusal.UNKNOWN_CONCERN);
    }

    /// Only what everybody can read is answered; that something is not shown yet stays untold.
    private Decision decide(AnswerConcern wish, People people, ParticipantId by) {
        return heard.voices().stream()
                .filter(one -> one.id().equals(wish.concern()))
                .findFirst()
                .map(voice -> decide(wish, voice, people, by))
                .orElseGet(() -> Decision.refused(Refusal.UNKNOWN_CONCERN));
    }

    /// An answer carries a name, and so would tell whose concern it is.
    private Decision decide(
            AnswerConcern wish, Heard.Voice voice, People people, ParticipantId by) {
        if (isOf(by, wish.concern())) {
            return Decision.refused(Refusal.OWN_CONCERN);
        }
        if (!voice.takesAnswerOf(by, people)) {
            return Decision.refused(Refusal.ANSWERED_BY_ANOTHER);
        }
        return voice.answer().map(Concern.Answer::words).filter(wish.words()::equals).isPresent()
                ? Decision.refused(Refusal.ANSWERED_THIS_ALREADY)
                : Decision.acceptedUnless(
                        wish.words().problemIn("words", LONGEST), wish.answered());
    }

    BuyIn evolve(Fact fact, Entry entry, Workshop before) {
        var who = entry.author();
        return switch (fact) {
            case PulseGiven(var score, var note) ->
                    with(now.with(who, new Pulse(score, note))).refreshed(before);
            case ConcernRaised(var id, var cause, var words, var help) -> {
                var concern = new Concern(id, who, cause, words, help, Optional.empty());
                yield with(now.with(concern)).refreshed(before);
            }
            case ConcernWithdrawn(var id) -> with(now.without(id));
            case ConcernAnswered(var id, var words) ->
                    now.find(id)
                            .map(concern -> concern.answered(new Concern.Answer(who, words)))
                            .map(concern -> with(now.with(concern)))
                            .orElse(this);
        };
    }

    /// What was said becomes a result when the stage closes.
    BuyIn hear(Stages.Fact fact, Workshop before) {
        return fact.equals(new Stages.StageClosed(Stage.LISTENING))
                ? showing(now.pulses(), now.concerns(), before)
                : this;
    }

    Optional<Pulse> pulse(ParticipantId who) {
        return now.find(who);
    }

    /// What holds one person back.
    List<Concern> concerns(ParticipantId who) {
        return now.concerns().values().stream()
                .filter(concern -> concern.by().equals(who))
                .sorted(comparing(concern -> concern.id().value()))
                .toList();
    }

    private boolean isOf(ParticipantId who, ConcernId concern) {
        return concerns(who).stream().anyMatch(mine -> mine.id().equals(concern));
    }

    private BuyIn refreshed(Workshop before) {
        var arePulsesNew = now.newPulses(shown) >= Cells.FEWEST_TO_SHOW;
        var areConcernsNew = now.newConcerns(shown) >= Cells.FEWEST_TO_SHOW;
        return arePulsesNew || areConcernsNew
                ? showing(
                        arePulsesNew ? now.pulses() : shown.pulses(),
                        areConcernsNew ? now.concerns() : shown.concerns(),
                        before)
                : this;
    }

    private BuyIn showing(
            PMap<ParticipantId, Pulse> pulses,
            PMap<ConcernId, Concern> concerns,
            Workshop workshop) {
        var charter = workshop.charter();
        var people = workshop.people();
        var scores = Pulses.of(charter, people, pulses);
        var causes = Causes.of(charter, people, concerns.values());
        var said =
                new Said(
                        scores.isPresent() ? pulses : HashTreePMap.empty(),
                        causes.isPresent() ? concerns : HashTreePMap.empty());
        return new BuyIn(now, said, new Heard(0, scores, causes, List.of())).with(now);
    }

    /// The same results, with the newest answers and without what was withdrawn.
    private BuyIn with(Said said) {
        var results = new Heard(said.pulses().size(), heard.pulses(), heard.causes(), voices(said));
        return new BuyIn(said, shown, results);
    }

    private List<Heard.Voice> voices(Said said) {
        return said.concerns().values().stream()
                .filter(concern -> shown.concerns().containsKey(concern.id()))
                .filter(Concern::saysSomething)
                .sorted(comparing(concern -> concern.id().value()))
                .map(one -> new Heard.Voice(one.id(), one.words(), one.help(), one.answer()))
                .toList();
    }
}
