package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Whether people can come in, which invitation lets them, the first or a later one, and how many
/// people each department sends, as far as somebody said.
public record Lobby(boolean isOpen, int invitation, PMap<DepartmentId, Integer> expected) {

    public static final int MOST_EXPECTED = 500;

    static final Lobby FIRST = new Lobby(true, 1, HashTreePMap.empty());

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {}

    /// How many people a department sends.
    public record Headcount(DepartmentId department, int people) {}

    public record Open() implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Opened()));
        }
    }

    public record Close() implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Closed()));
        }
    }

    /// Makes another link and code; those before stop working.
    public record RenewInvitation() implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.size() == 1 && facts.getFirst() instanceof InvitationRenewed;
        }
    }

    /// Says how many people are expected; nothing of departments that are not named.
    public record Expect(List<Headcount> everybody) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Expected(everybody)));
        }
    }

    public record Opened() implements Fact {}

    public record Closed() implements Fact {}

    /// Secrets stand elsewhere: `invitation` says which of them count now.
    public record InvitationRenewed(int invitation) implements Fact {}

    public record Expected(List<Headcount> everybody) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case Open _ when isOpen -> Decision.refused(Refusal.LOBBY_IS_OPEN_ALREADY);
            case Close _ when !isOpen -> Decision.refused(Refusal.LOBBY_IS_CLOSED_ALREADY);
            case Open _ -> Decision.accepted(new Opened());
            case Close _ -> Decision.accepted(new Closed());
            case RenewInvitation _ -> Decision.accepted(new InvitationRenewed(invitation + 1));
            case Expect(var everybody) when counted(everybody).equals(expected) ->
                    Decision.refused(Refusal.NOTHING_CHANGED);
            case Expect(var everybody) ->
                    Decision.acceptedUnless(
                            problem(everybody, workshop.charter()), new Expected(everybody));
        };
    }

    /// The first department that is none, or sends an impossible number, named by its id.
    private static Optional<Problem> problem(List<Headcount> everybody, Charter charter) {
        return everybody.stream()
                .flatMap(one ->
                        problem(one, charter)
                                .map(why -> new Problem(one.department().value(), why))
                                .stream())
                .findFirst();
    }

    private static Optional<Refusal> problem(Headcount one, Charter charter) {
        if (!charter.has(one.department())) {
            return Optional.of(Refusal.UNKNOWN_DEPARTMENT);
        }
        return one.people() < 1 || one.people() > MOST_EXPECTED
                ? Optional.of(Refusal.OUTSIDE_RANGE)
                : Optional.empty();
    }

    Lobby evolve(Fact fact) {
        return switch (fact) {
            case Opened _ -> new Lobby(true, invitation, expected);
            case Closed _ -> new Lobby(false, invitation, expected);
            case InvitationRenewed(var next) -> new Lobby(isOpen, next, expected);
            case Expected(var everybody) -> new Lobby(isOpen, invitation, counted(everybody));
        };
    }

    /// How many people a department sends, where somebody said it.
    public Optional<Integer> expects(DepartmentId department) {
        return Optional.ofNullable(expected.get(department));
    }

    private static PMap<DepartmentId, Integer> counted(List<Headcount> everybody) {
        PMap<DepartmentId, Integer> counted = HashTreePMap.empty();
        for (var one : everybody) {
            counted = counted.plus(one.department(), one.people());
        }
        return counted;
    }
}
