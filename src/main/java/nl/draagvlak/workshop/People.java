package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// Who takes part, in which role and for which department; names are kept elsewhere.
public record People(PMap<ParticipantId, Person> byId) {

    static final People NOBODY = new People(OrderedPMap.empty());

    /// Somebody in the room; a facilitator may belong to no department.
    public record Person(Role role, Optional<DepartmentId> department) {

        /// The department that somebody speaks for; observers speak for none.
        public Optional<DepartmentId> voice() {
            return department.filter(_ -> role != Role.OBSERVER);
        }
    }

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {}

    /// Comes in as a participant of a department.
    public record Join(DepartmentId department) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.stream()
                    .anyMatch(fact ->
                            fact instanceof Joined joined && joined.person().equals(person()));
        }

        Person person() {
            return new Person(Role.PARTICIPANT, Optional.of(department));
        }
    }

    public record Joined(ParticipantId who, Person person) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Join _ when byId.containsKey(by) -> Decision.refused(Refusal.ALREADY_JOINED);
            case Join join when !workshop.charter().has(join.department()) ->
                    Decision.refused(new Problem("department", Refusal.UNKNOWN_DEPARTMENT));
            case Join join -> Decision.accepted(new Joined(by, join.person()));
        };
    }

    People evolve(Fact fact) {
        return switch (fact) {
            case Joined(var who, var person) -> new People(byId.plus(who, person));
        };
    }

    public Optional<Person> find(ParticipantId who) {
        return Optional.ofNullable(byId.get(who));
    }

    boolean isFacilitator(ParticipantId who) {
        return has(who, person -> person.role() == Role.FACILITATOR);
    }

    boolean isObserver(ParticipantId who) {
        return has(who, person -> person.role() == Role.OBSERVER);
    }

    /// Whether somebody's stance counts: they belong to a department and do not only look on.
    public boolean hasASay(ParticipantId who) {
        return has(who, person -> person.voice().isPresent());
    }

    private boolean has(ParticipantId who, Predicate<Person> trait) {
        return find(who).filter(trait).isPresent();
    }
}
