package nl.draagvlak.workshop;

import java.util.ArrayList;
import java.util.List;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/// Which parts of the work are open; what was opened once stays readable.
public record Stages(PSet<Stage> open, PSet<Stage> readable) {

    static final Stages NONE = new Stages(HashTreePSet.empty(), HashTreePSet.empty());

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {}

    public record OpenStage(Stage stage) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new StageOpened(stage)));
        }
    }

    public record CloseStage(Stage stage) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.contains(new StageClosed(stage));
        }
    }

    public record StageOpened(Stage stage) implements Fact {}

    public record StageClosed(Stage stage) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case OpenStage(var stage) when isOpen(stage) ->
                    Decision.refused(Refusal.STAGE_IS_OPEN_ALREADY);
            case CloseStage(var stage) when !isOpen(stage) ->
                    Decision.refused(Refusal.STAGE_IS_CLOSED_ALREADY);
            case OpenStage(var stage) -> Decision.accepted(new StageOpened(stage));
            case CloseStage(var stage) -> close(stage, workshop);
        };
    }

    /// Rounds that are open end with their stage.
    private static Decision close(Stage stage, Workshop workshop) {
        var facts = new ArrayList<Contribution>();
        workshop.items()
                .of(stage)
                .flatMap(item -> new Endings(workshop.rounds()).of(item.id()).stream())
                .forEach(facts::add);
        facts.add(new StageClosed(stage));
        return new Decision.Accepted(List.copyOf(facts));
    }

    Stages evolve(Fact fact) {
        return switch (fact) {
            case StageOpened(var stage) -> new Stages(open.plus(stage), readable.plus(stage));
            case StageClosed(var stage) -> new Stages(open.minus(stage), readable);
        };
    }

    public boolean isOpen(Stage stage) {
        return open.contains(stage);
    }

    public boolean isReadable(Stage stage) {
        return readable.contains(stage);
    }
}
