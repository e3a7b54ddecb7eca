package nl.draagvlak.workshop;

import java.util.List;

/// Whether people can come in, and which invitation lets them: the first, or a later one.
public record Lobby(boolean isOpen, int invitation) {

    static final Lobby FIRST = new Lobby(true, 1);

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {}

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

    public record Opened() implements Fact {}

    public record Closed() implements Fact {}

    /// Secrets stand elsewhere: `invitation` says which of them count now.
    public record InvitationRenewed(int invitation) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case Open _ when isOpen -> Decision.refused(Refusal.LOBBY_IS_OPEN_ALREADY);
            case Close _ when !isOpen -> Decision.refused(Refusal.LOBBY_IS_CLOSED_ALREADY);
            case Open _ -> Decision.accepted(new Opened());
            case Close _ -> Decision.accepted(new Closed());
            case RenewInvitation _ -> Decision.accepted(new InvitationRenewed(invitation + 1));
        };
    }

    Lobby evolve(Fact fact) {
        return switch (fact) {
            case Opened _ -> new Lobby(true, invitation);
            case Closed _ -> new Lobby(false, invitation);
            case InvitationRenewed(var next) -> new Lobby(isOpen, next);
        };
    }
}
