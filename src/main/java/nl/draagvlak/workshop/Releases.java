package nl.draagvlak.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// The versions of the parameter set that were released, oldest first; none ever changes.
public record Releases(PVector<Version> versions) {

    public static final int LONGEST_TITLE = 80;

    static final Releases NONE = new Releases(TreePVector.empty());

    /// One released version: `sha256` is of its bytes, which lie elsewhere; `head` is the
    /// contribution up to which it holds everything.
    public record Version(
            int number, Text title, ParticipantId by, Instant at, long head, Fingerprint sha256) {}

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {}

    /// Releases what was composed when `basedOn` was the newest contribution.
    public record Release(
            int version, long basedOn, Instant releasedAt, Fingerprint sha256, Text title)
            implements Command {

        /// Whoever sends it again has composed it anew, so that only the title is the same.
        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.size() == 1
                    && facts.getFirst() instanceof Released released
                    && released.title().equals(title);
        }
    }

    public record Released(int version, long head, Instant at, Fingerprint sha256, Text title)
            implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Command _ when !workshop.people().isFacilitator(by) ->
                    Decision.refused(Refusal.FACILITATORS_ONLY);
            case Command _ when !workshop.stages().isOpen(Stage.AGREEMENT) ->
                    Decision.refused(Refusal.STAGE_CLOSED);
            case Release wish when wish.basedOn() != workshop.seq() || wish.version() != next() ->
                    Decision.refused(Refusal.CHANGED_MEANWHILE);
            case Release(var version, var head, var at, var sha256, var title) ->
                    Decision.acceptedUnless(
                            problemWith(title), new Released(version, head, at, sha256, title));
        };
    }

    Releases evolve(Fact fact, Entry entry) {
        return switch (fact) {
            case Released(var version, var head, var at, var sha256, var title) ->
                    new Releases(
                            versions.plus(
                                    new Version(version, title, entry.author(), at, head, sha256)));
        };
    }

    /// What is wrong with the title of a version.
    public static Optional<Problem> problemWith(Text title) {
        return title.isEmpty()
                ? Optional.of(new Problem("title", Refusal.MISSING))
                : title.problemAsLine(LONGEST_TITLE).map(why -> new Problem("title", why));
    }

    /// The number that the next version gets.
    public int next() {
        return versions.size() + 1;
    }

    public Optional<Version> find(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    public Optional<Version> newest() {
        return find(versions.size());
    }
}
