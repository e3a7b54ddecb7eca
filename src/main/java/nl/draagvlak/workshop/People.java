package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// Who takes part, in which role and for which department, and who was taken out; names are kept
/// elsewhere.
public record People(PMap<ParticipantId, Person> byId, PMap<ParticipantId, Person> removed) {

    static final People NOBODY = new People(OrderedPMap.empty(), HashTreePMap.empty());

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

    public record ChangeRole(ParticipantId who, Role role) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new RoleChanged(who, role)));
        }
    }

    /// Takes somebody out; what they contributed stays.
    public record Remove(ParticipantId who) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Removed(who)));
        }
    }

    /// Lets somebody who was taken out back in, as what they were.
    public record Readmit(ParticipantId who) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.equals(List.of(new Readmitted(who)));
        }
    }

    /// Makes a facilitator speak for a department as well.
    public record TakeDepartment(DepartmentId department) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.stream()
                    .anyMatch(fact ->
                            fact instanceof DepartmentTaken taken
                                    && taken.department().equals(department));
        }
    }

    public record Joined(ParticipantId who, Person person) implements Fact {}

    public record RoleChanged(ParticipantId who, Role role) implements Fact {}

    public record Removed(ParticipantId who) implements Fact {}

    public record Readmitted(ParticipantId who) implements Fact {}

    public record DepartmentTaken(ParticipantId who, DepartmentId department) implements Fact {}

    Decision decide(Workshop workshop, Command command, ParticipantId by) {
        return switch (command) {
            case Join _ when byId.containsKey(by) -> Decision.refused(Refusal.ALREADY_JOINED);
            case Join _ when !workshop.lobby().isOpen() -> Decision.refused(Refusal.LOBBY_CLOSED);
            case Join(var department) when !workshop.charter().has(department) ->
                    unknownDepartment();
            case Join join -> Decision.accepted(new Joined(by, join.person()));

            case Command _ when !isFacilitator(by) -> Decision.refused(Refusal.FACILITATORS_ONLY);
            case ChangeRole(var who, var role) -> changeRole(who, role);
            case Remove(var who) -> remove(who);
            case Readmit(var who) when byId.containsKey(who) ->
                    Decision.refused(Refusal.IS_IN_ALREADY);
            case Readmit(var who) when !hasRemoved(who) -> Decision.refused(Refusal.UNKNOWN_PERSON);
            case Readmit(var who) -> Decision.accepted(new Readmitted(who));
            case TakeDepartment(var department) when !workshop.charter().has(department) ->
                    unknownDepartment();
            case TakeDepartment(var department)
                    when has(by, person -> person.department().equals(Optional.of(department))) ->
                    Decision.refused(Refusal.IN_THIS_DEPARTMENT_ALREADY);
            case TakeDepartment(var department) ->
                    Decision.accepted(new DepartmentTaken(by, department));
        };
    }

    private Decision changeRole(ParticipantId who, Role role) {
        if (!byId.containsKey(who)) {
            return Decision.refused(Refusal.UNKNOWN_PERSON);
        }
        if (has(who, person -> person.role() == role)) {
            return Decision.refused(Refusal.HAS_THIS_ROLE_ALREADY);
        }
        if (isLastFacilitator(who)) {
            return Decision.refused(Refusal.LAST_FACILITATOR);
        }
        return role == Role.PARTICIPANT && has(who, person -> person.department().isEmpty())
                ? Decision.refused(Refusal.NO_DEPARTMENT_YET)
                : Decision.accepted(new RoleChanged(who, role));
    }

    private Decision remove(ParticipantId who) {
        if (!byId.containsKey(who)) {
            return Decision.refused(Refusal.UNKNOWN_PERSON);
        }
        return isLastFacilitator(who)
                ? Decision.refused(Refusal.LAST_FACILITATOR)
                : Decision.accepted(new Removed(who));
    }

    private static Decision unknownDepartment() {
        return Decision.refused(new Problem("department", Refusal.UNKNOWN_DEPARTMENT));
    }

    People evolve(Fact fact) {
        return switch (fact) {
            case Joined(var who, var person) -> with(who, person);
            case RoleChanged(var who, var role) ->
                    with(who, new Person(role, known(who).department()));
            case DepartmentTaken(var who, var department) ->
                    with(who, new Person(known(who).role(), Optional.of(department)));
            case Removed(var who) -> new People(byId.minus(who), removed.plus(who, known(who)));
            case Readmitted(var who) ->
                    new People(byId.plus(who, knownOutside(who)), removed.minus(who));
        };
    }

    public Optional<Person> find(ParticipantId who) {
        return Optional.ofNullable(byId.get(who));
    }

    public boolean hasRemoved(ParticipantId who) {
        return removed.containsKey(who);
    }

    boolean isFacilitator(ParticipantId who) {
        return has(who, person -> person.role() == Role.FACILITATOR);
    }

    /// The one who has facilitated for longest.
    public Optional<ParticipantId> facilitator() {
        return byId.keySet().stream().filter(this::isFacilitator).findFirst();
    }

    boolean isObserver(ParticipantId who) {
        return has(who, person -> person.role() == Role.OBSERVER);
    }

    /// Whether somebody's stance counts: they belong to a department and do not only look on.
    public boolean hasASay(ParticipantId who) {
        return has(who, person -> person.voice().isPresent());
    }

    /// For which department somebody answered, though they may have been taken out since.
    DepartmentId departmentOf(ParticipantId who) {
        return find(who)
                .or(() -> Optional.ofNullable(removed.get(who)))
                .flatMap(Person::department)
                .orElseThrow(() -> new IllegalArgumentException(who.value() + " has no say"));
    }

    private boolean isLastFacilitator(ParticipantId who) {
        return isFacilitator(who)
                && byId.keySet().stream().filter(this::isFacilitator).count() == 1;
    }

    private boolean has(ParticipantId who, Predicate<Person> trait) {
        return find(who).filter(trait).isPresent();
    }

    private Person known(ParticipantId who) {
        return find(who)
                .orElseThrow(() -> new IllegalArgumentException(who.value() + " is not in"));
    }

    private Person knownOutside(ParticipantId who) {
        return Optional.ofNullable(removed.get(who))
                .orElseThrow(() -> new IllegalArgumentException(who.value() + " is not out"));
    }

    private People with(ParticipantId who, Person person) {
        return new People(byId.plus(who, person), removed);
    }
}
