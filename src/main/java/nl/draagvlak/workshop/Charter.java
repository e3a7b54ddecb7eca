package nl.draagvlak.workshop;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.draagvlak.workshop.People.Person;

/// What a workshop is for, and whose departments have a say in it.
public record Charter(
        Text title,
        Text purpose,
        List<Department> departments,
        Locale language,
        Currency currency) {

    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_PURPOSE = 255;
    public static final int LONGEST_DEPARTMENT = 40;
    public static final int MOST_DEPARTMENTS = Mark.values().length;

    public sealed interface Command extends nl.draagvlak.workshop.Command {}

    public sealed interface Fact extends Contribution {}

    /// Opens the workshop; whoever opens it facilitates it.
    public record Open(Charter charter) implements Command {

        @Override
        public boolean ledTo(List<Contribution> facts) {
            return facts.contains(new Opened(charter));
        }
    }

    public record Opened(Charter charter) implements Fact {}

    public Optional<Department> find(DepartmentId department) {
        return departments.stream().filter(known -> known.id().equals(department)).findFirst();
    }

    public boolean has(DepartmentId department) {
        return find(department).isPresent();
    }

    /// What follows from opening a workshop with it.
    Decision opening(ParticipantId by) {
        return Decision.acceptedUnless(
                problem(),
                new Opened(this),
                new People.Joined(by, new Person(Role.FACILITATOR, Optional.empty())),
                new Stages.StageOpened(Stage.LISTENING),
                new Stages.StageOpened(Stage.NBAS));
    }

    private Optional<Problem> problem() {
        if (title.isEmpty()) {
            return Optional.of(new Problem("title", Refusal.MISSING));
        }
        return title.problemAsLine(LONGEST_TITLE)
                .map(why -> new Problem("title", why))
                .or(() -> purpose.problem(LONGEST_PURPOSE).map(why -> new Problem("purpose", why)))
                .or(() -> problemWithDepartments().map(why -> new Problem("departments", why)));
    }

    private Optional<Refusal> problemWithDepartments() {
        if (departments.isEmpty() || departments.stream().anyMatch(one -> one.name().isEmpty())) {
            return Optional.of(Refusal.DEPARTMENTS_MISSING);
        }
        if (departments.size() > MOST_DEPARTMENTS) {
            return Optional.of(Refusal.TOO_MANY_DEPARTMENTS);
        }
        return departmentsAreAlike()
                ? Optional.of(Refusal.DEPARTMENTS_ALIKE)
                : departments.stream()
                        .flatMap(one -> one.name().problemAsLine(LONGEST_DEPARTMENT).stream())
                        .findFirst();
    }

    private boolean departmentsAreAlike() {
        var ids = new HashSet<DepartmentId>();
        var names = new HashSet<String>();
        var marks = new HashSet<Mark>();
        return !departments.stream()
                .allMatch(one ->
                        ids.add(one.id())
                                && names.add(one.name().words().toLowerCase(language))
                                && marks.add(one.mark()));
    }
}
