package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.estimate.Estimate;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.estimate.Range;

/// What one person answered in a round.
public sealed interface Ballot {

    /// The level at which estimates are compared: 80 % sure that the truth lies between.
    double LEVEL = 0.8;

    int LEAST_SURE = 50;
    int MOST_SURE = 100;
    int LONGEST_REASON = 1000;

    Text reason();

    /// Lowest and highest plausible, best guess, and how sure (in percent) one is of the three.
    record Guess(Amount low, Amount best, Amount high, int sure, Text reason) implements Ballot {

        Interval standardised() {
            return at(LEVEL);
        }

        /// The same at another level of sureness (0..1), not cut at any range.
        Interval at(double level) {
            return new Estimate(low.value(), best.value(), high.value(), sure / 100.0).at(level);
        }
    }

    /// What one aims for, and between what one would accept it.
    record Band(Amount target, Amount lowest, Amount highest, Text reason) implements Ballot {}

    /// One cannot judge this, which is an answer too.
    record NoJudgement(Text reason) implements Ballot {}

    /// Whether it puts numbers on it.
    default boolean isNumbers() {
        return !(this instanceof NoJudgement);
    }

    /// Whether it is an answer to what this form asks.
    default boolean answers(Measured.Form form) {
        return switch (this) {
            case Guess _ -> form == Measured.Form.ESTIMATE;
            case Band _ -> form == Measured.Form.BAND;
            case NoJudgement _ -> true;
        };
    }

    /// Its three numbers from low to high; an estimate as it would be at [#LEVEL], within the range
    /// of the quantity.
    default Optional<Interval> interval(Range range) {
        return switch (this) {
            case Guess guess -> Optional.of(guess.standardised().within(range));
            case Band(var target, var lowest, var highest, _) ->
                    Optional.of(new Interval(lowest.value(), target.value(), highest.value()));
            case NoJudgement _ -> Optional.empty();
        };
    }

    /// The first thing that is wrong with it as an answer about something within these bounds.
    default Optional<Problem> problem(Bounds bounds) {
        return switch (this) {
            case Guess(var low, var best, var high, var sure, _) ->
                    problem(List.of("low", "best", "high"), List.of(low, best, high), bounds)
                            .or(() -> problemWithSureness(sure))
                            .or(this::problemWithReason);
            case Band(var target, var lowest, var highest, _) ->
                    problem(
                                    List.of("lowest", "target", "highest"),
                                    List.of(lowest, target, highest),
                                    bounds)
                            .or(this::problemWithReason);
            case NoJudgement _ -> problemWithReason();
        };
    }

    private static Optional<Problem> problem(
            List<String> fields, List<Amount> upwards, Bounds bounds) {
        for (int i = 0; i < upwards.size(); i++) {
            if (!bounds.contains(upwards.get(i))) {
                return Optional.of(new Problem(fields.get(i), Refusal.OUTSIDE_RANGE));
            }
            if (i > 0 && upwards.get(i - 1).isMoreThan(upwards.get(i))) {
                return Optional.of(new Problem(fields.get(i), Refusal.NUMBERS_OUT_OF_ORDER));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> problemWithSureness(int sure) {
        return sure < LEAST_SURE || sure > MOST_SURE
                ? Optional.of(new Problem("sure", Refusal.OUTSIDE_RANGE))
                : Optional.empty();
    }

    private Optional<Problem> problemWithReason() {
        return reason().problem(LONGEST_REASON).map(why -> new Problem("reason", why));
    }
}
