package nl.draagvlak.agreement;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.draagvlak.account.Secret;
import nl.draagvlak.live.LiveWorkshop;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Fingerprint;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Problem;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Releases;
import nl.draagvlak.workshop.Releases.Release;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.TokenId;
import nl.draagvlak.workshop.Tokens;
import nl.draagvlak.workshop.Tokens.IssueToken;
import org.springframework.stereotype.Component;

/// Does for facilitators what takes more than a wish: bytes or a secret are stored first, then the
/// contribution that makes them count.
@Component
public class Secretary {

    /// While others contribute, a composed set grows old before it is stored; more tries than this
    /// in a second would be taken for a flood.
    private static final int MOST_ATTEMPTS = 15;

    private final ReleasedSets sets;
    private final AccessTokens tokens;
    private final Clock clock;

    Secretary(ReleasedSets sets, AccessTokens tokens, Clock clock) {
        this.sets = sets;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// A facilitator at work, and the id that was born with their form.
    public record Errand(LiveWorkshop room, ParticipantId by, CommandId wish) {

        private Decision submit(Command command) {
            return room.submit(new Submission(wish, by, command));
        }
    }

    /// The answer to the wish for a token, and its secret if it was granted, for this once.
    public record Issued(Decision decision, Optional<Secret> secret) {}

    /// Releases the next version of the parameter set, composed anew when somebody contributed
    /// meanwhile.
    public Decision release(Errand errand, Text title) {
        return Releases.problemWith(title)
                .map(Secretary::refused)
                .orElseGet(() -> releaseInTime(errand, title));
    }

    private Decision releaseInTime(Errand errand, Text title) {
        for (var attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            var decision = releaseOnce(errand, title);
            if (!isTooLate(decision)) {
                return decision;
            }
        }
        return releaseOnce(errand, title);
    }

    private static boolean isTooLate(Decision decision) {
        return decision instanceof Decision.Refused(var why, _) && why == Refusal.CHANGED_MEANWHILE;
    }

    private Decision releaseOnce(Errand errand, Text title) {
        var seen = errand.room().seenBy(Role.OBSERVER);
        var head =
                errand.room()
                        .chronicle()
                        .hashOf(seen.seq())
                        .map(Fingerprint::new)
                        .orElseThrow(() -> new IllegalStateException("nothing is shown unstored"));
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var set = new Composition(seen).set(head, title.words(), now);
        var sha256 = sets.keep(ParameterSetJson.write(set));
        return errand.submit(new Release(set.version(), seen.seq(), now, sha256, title));
    }

    /// Makes a way in for another system.
    public Issued issueToken(Errand errand, Text label) {
        var problem = Tokens.problemWith(label);
        if (problem.isPresent()) {
            return new Issued(refused(problem.get()), Optional.empty());
        }
        var token = new TokenId(errand.wish().value());
        var secret = tokens.make(errand.room().seenBy(Role.OBSERVER).workshop(), token);
        var decision = errand.submit(new IssueToken(token, label));
        return new Issued(
                decision, Optional.of(secret).filter(_ -> decision instanceof Decision.Accepted));
    }

    private static Decision refused(Problem problem) {
        return new Decision.Refused(problem.why(), Optional.of(problem.field()));
    }
}
