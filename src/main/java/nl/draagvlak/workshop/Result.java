package nl.draagvlak.workshop;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.draagvlak.estimate.Agreement;
import nl.draagvlak.estimate.Group;
import nl.draagvlak.estimate.Interval;

/// What a revealed round shows: everybody's answer, and what the group makes of it.
///
/// Answers of departments with fewer than three respondents stand together; their order gives
/// nothing away. The number of the group is said and recorded in the decimals of its `grain`;
/// `clamped` says that an interval was cut at the ends of the quantity's own range.
public record Result(
        List<Answers> answers,
        Interval group,
        Grain grain,
        int respondents,
        int unable,
        boolean clamped) {

    /// One answer: its interval, comparable with the others, what was said with it, and whose it is
    /// where that was agreed beforehand.
    public record Answer(Interval interval, Text reason, Optional<ParticipantId> by) {}

    /// The answers of one or more departments, and what they make of it together; no departments
    /// where there are too few answers to name them.
    public record Answers(
            List<DepartmentId> departments, List<Answer> each, Optional<Interval> mean) {}

    /// The result of these ballots; empty where nobody put a number on it.
    static Optional<Result> of(
            Measured about,
            Charter charter,
            People people,
            Map<ParticipantId, Ballot> ballots,
            boolean named) {
        var range = about.bounds().range();
        var byDepartment = new HashMap<DepartmentId, List<Answer>>();
        var respondents = 0;
        var clamped = false;
        for (var cast : ballots.entrySet()) {
            var interval = cast.getValue().interval(range);
            if (interval.isPresent()) {
                respondents++;
                clamped |= isClamped(cast.getValue(), interval.orElseThrow());
                byDepartment
                        .computeIfAbsent(people.departmentOf(cast.getKey()), _ -> new ArrayList<>())
                        .add(
                                new Answer(
                                        interval.orElseThrow(),
                                        cast.getValue().reason(),
                                        Optional.of(cast.getKey()).filter(_ -> named)));
            }
        }
        if (respondents == 0) {
            return Optional.empty();
        }
        var answers = together(about.form(), charter, byDepartment);
        var all = answers.stream().flatMap(cell -> cell.each().stream()).toList();
        var group = group(about.form(), all);
        return Optional.of(
                new Result(
                        answers,
                        group,
                        Grain.of(about, group),
                        respondents,
                        ballots.size() - respondents,
                        clamped));
    }

    /// How many of the intervals contain a value.
    public int containing(double value) {
        return (int)
                all().stream()
                        .map(Answer::interval)
                        .filter(one -> one.low() <= value && value <= one.high())
                        .count();
    }

    /// How many of the intervals contain the group's value, as it is said and recorded.
    public int containingGroup() {
        return containing(grain.round(group.best()).value());
    }

    /// How far the answers agree.
    public Concord concord() {
        return Concord.of(all().stream().map(Answer::interval).toList());
    }

    public List<Answer> all() {
        return answers.stream().flatMap(cell -> cell.each().stream()).toList();
    }

    private static boolean isClamped(Ballot ballot, Interval interval) {
        return ballot instanceof Ballot.Guess guess && !guess.standardised().equals(interval);
    }

    private static List<Answers> together(
            Measured.Form form, Charter charter, Map<DepartmentId, List<Answer>> byDepartment) {
        var counts = new HashMap<DepartmentId, Integer>();
        byDepartment.forEach((department, answers) -> counts.put(department, answers.size()));
        return Cells.of(charter, counts).stream()
                .filter(cell -> cell.people() > 0)
                .map(cell -> together(form, cell, byDepartment))
                .toList();
    }

    private static Answers together(
            Measured.Form form, Cells.Cell cell, Map<DepartmentId, List<Answer>> byDepartment) {
        var each =
                cell.departments().stream()
                        .flatMap(one -> byDepartment.getOrDefault(one, List.of()).stream())
                        .sorted(
                                comparingDouble((Answer one) -> one.interval().best())
                                        .thenComparingDouble(one -> one.interval().low())
                                        .thenComparingDouble(one -> one.interval().high())
                                        .thenComparing(comparing(one -> one.reason().words())))
                        .toList();
        return cell.canBeShown()
                ? new Answers(cell.departments(), each, Optional.of(group(form, each)))
                : new Answers(List.of(), each, Optional.empty());
    }

    /// Estimates are averaged; of bands people voted for, the median of each end is taken.
    private static Interval group(Measured.Form form, List<Answer> answers) {
        return switch (form) {
            case ESTIMATE -> Group.mean(answers.stream().map(Answer::interval).toList());
            case BAND ->
                    new Interval(
                            median(answers, Interval::low),
                            median(answers, Interval::best),
                            median(answers, Interval::high));
        };
    }

    private static double median(List<Answer> answers, ToDoubleFunction<Interval> number) {
        return Agreement.median(
                answers.stream().map(Answer::interval).mapToDouble(number).toArray());
    }
}
