package nl.draagvlak.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /// What follows from all of these wishes together, or the first refusal of one of them.
    static <T> Decision all(List<T> wishes, Function<T, Decision> decide) {
        var facts = new ArrayList<Contribution>();
        for (var wish : wishes) {
            switch (decide.apply(wish)) {
                case Accepted(var following) -> facts.addAll(following);
                case Refused refused -> {
                    return refused;
                }
            }
        }
        return new Accepted(List.copyOf(facts));
    }

    static Decision refused(Refusal why) {
        return new Refused(why, Optional.empty());
    }

    static Decision refused(Problem problem) {
        return new Refused(problem.why(), Optional.of(problem.field()));
    }
}
