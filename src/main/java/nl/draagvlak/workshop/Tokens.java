package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// The ways in for other systems, which may read what was released; no secret is among the facts.
public record Tokens(PMap<TokenId, Token> byId) {

    public static final int LONGEST_LABEL = 80;

    static final Tokens NONE = new Tokens(OrderedPMap.empty());

    /// One way in: what it is for, and who made it; one that was revoked never works again.
    public record Token(Text label, ParticipantId by, Instant at, boolean isRevoked) {

        Token revoked() {
            return new Token(label, by, at, true);
        }
    }

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {}

    public record IssueToken(TokenId token, Text label) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new TokenIssued(token, label)));
        }
    }

    public record RevokeToken(TokenId token) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new TokenRevoked(token)));
        }
    }

    public record TokenIssued(TokenId token, Text label) implements Fact {}

    public record TokenRevoked(TokenId token) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case IssueToken(var token, _) when byId.containsKey(token) ->
                    Decision.refused(Refusal.TOKEN_EXISTS);
            case IssueToken(var token, var label) ->
                    Decision.acceptedUnless(problemWith(label), new TokenIssued(token, label));
            case RevokeToken(var token) when !works(token) ->
                    Decision.refused(Refusal.UNKNOWN_TOKEN);
            case RevokeToken(var token) -> Decision.accepted(new TokenRevoked(token));
        };
    }

    Tokens evolve(Fact fact, Entry entry) {
        return switch (fact) {
            case TokenIssued(var token, var label) ->
                    with(token, new Token(label, entry.author(), entry.at(), false));
            case TokenRevoked(var token) ->
                    find(token).map(known -> with(token, known.revoked())).orElse(this);
        };
    }

    /// What is wrong with the label of a token.
    public static Optional<Problem> problemWith(Text label) {
        return label.isEmpty()
                ? Optional.of(new Problem("label", Refusal.MISSING))
                : label.problemAsLine(LONGEST_LABEL).map(why -> new Problem("label", why));
    }

    public Optional<Token> find(TokenId token) {
        return Optional.ofNullable(byId.get(token));
    }

    /// Whether it was issued and not revoked.
    public boolean works(TokenId token) {
        return find(token).filter(known -> !known.isRevoked()).isPresent();
    }

    private Tokens with(TokenId id, Token token) {
        return new Tokens(byId.plus(id, token));
    }
}
