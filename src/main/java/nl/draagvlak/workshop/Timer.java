package nl.draagvlak.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Until when people talk or vote: a facilitator sets it, everybody sees it run. Nothing happens by
/// itself when it is over.
public record Timer(Optional<Instant> until) {

    public static final int MOST_MINUTES = 180;

    static final Timer NONE = new Timer(Optional.empty());

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {}

    public record StartTimer(int minutes) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new TimerStarted(minutes)));
        }
    }

    public record StopTimer() implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new TimerStopped()));
        }
    }

    /// So many minutes from the moment that it was contributed.
    public record TimerStarted(int minutes) implements Fact {}

    public record TimerStopped() implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case StartTimer(var minutes) when minutes < 1 || minutes > MOST_MINUTES ->
                    Decision.refused(Refusal.TIMER_OUT_OF_RANGE);
            case StartTimer(var minutes) -> Decision.accepted(new TimerStarted(minutes));
            case StopTimer _ when until.isEmpty() -> Decision.refused(Refusal.TIMER_NOT_SET);
            case StopTimer _ -> Decision.accepted(new TimerStopped());
        };
    }

    Timer evolve(Fact fact, Entry entry) {
        return switch (fact) {
            case TimerStarted(var minutes) ->
                    new Timer(Optional.of(entry.at().plus(Duration.ofMinutes(minutes))));
            case TimerStopped _ -> NONE;
        };
    }
}
