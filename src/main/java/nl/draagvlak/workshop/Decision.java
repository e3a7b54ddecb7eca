package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;

/// The answer to a command.
public sealed interface Decision {

    /// It is so: these facts follow, in this order.
    record Accepted(List<Contribution> facts) implements Decision {}

    /// It is not so; where one field is to blame, that field.
    record Refused(Refusal why, Optional<String> field) implements Decision {}

    static Decision accepted(Contribution... facts) {
        return new Accepted(List.of(facts));
    }

    static Decision acceptedUnless(Optional<Problem> problem, Contribution... facts) {
        return problem.map(Decision::refused).orElseGet(() -> accepted(facts));
    }

    static Decision refused(Refusal why) {
        return new Refused(why, Optional.empty());
    }

    static Decision refused(Problem problem) {
        return new Refused(problem.why(), Optional.of(problem.field()));
    }
}
