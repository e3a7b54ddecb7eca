package nl.draagvlak.sheet;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draagvlak.sheet.Attempt.Why;
import nl.draagvlak.sheet.CellReader.Cell;
import nl.draagvlak.sheet.Draft.Row;
import nl.draagvlak.sheet.Flaw.Reason;
import nl.draagvlak.sheet.Sheet.Line;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Problem;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Status;

/// Reads a list of subjects of one kind, in the language of whoever brings it.
public final class ListReader<C extends Record & Content> {

    private final SubjectKind<C> kind;
    private final Vocabulary words;
    private final Seen seen;
    private final Locale language;
    private final CellReader cells;

    public ListReader(SubjectKind<C> kind, Vocabulary.Sayings sayings, Seen seen, Locale language) {
        this.kind = kind;
        this.words = new Vocabulary(kind, sayings);
        this.seen = seen;
        this.language = language;
        cells = new CellReader(words, seen, language);
    }

    public Attempt<Draft<C>> read(String text) {
        return Sheet.read(text, headings -> headings.stream().filter(words::knows).count())
                .then(this::draft);
    }

    private Attempt<Draft<C>> draft(Sheet sheet) {
        var columns = new LinkedHashMap<Field, Integer>();
        var ignored = new ArrayList<String>();
        for (var at = 0; at < sheet.headings().size(); at++) {
            var heading = sheet.headings().get(at);
            var field = kind.fields().stream().filter(one -> words.names(heading, one)).findFirst();
            if (field.isPresent() && columns.putIfAbsent(field.get(), at) != null) {
                return new Attempt.Failed<>(Why.COLUMN_TWICE, heading);
            }
            if (field.isEmpty() && !heading.isEmpty()) {
                ignored.add(heading);
            }
        }
        return columns.isEmpty()
                ? Attempt.failed(Why.NO_HEADINGS)
                : missing(columns)
                        .<Attempt<Draft<C>>>map(field ->
                                new Attempt.Failed<>(
                                        Why.COLUMN_MISSING, words.label(field, language)))
                        .orElseGet(() -> Attempt.read(draft(sheet, columns, ignored)));
    }

    private Optional<Field> missing(Map<Field, Integer> columns) {
        return kind.fields().stream()
                .filter(field -> field.isRequired() && !columns.containsKey(field))
                .findFirst();
    }

    private Draft<C> draft(Sheet sheet, Map<Field, Integer> columns, List<String> ignored) {
        var rows = sheet.lines().stream().map(line -> row(sheet, line, columns)).toList();
        var names = new HashMap<String, Integer>();
        rows.forEach(row -> names.merge(nameOf(row.content()), 1, Integer::sum));
        return new Draft<>(
                rows.stream()
                        .map(row ->
                                new Row<>(
                                        row.number(),
                                        row.line(),
                                        row.content(),
                                        row.flaws(),
                                        names.getOrDefault(nameOf(row.content()), 0) > 1,
                                        row.isOnTheTable()))
                        .toList(),
                List.copyOf(ignored));
    }

    private Row<C> row(Sheet sheet, Line line, Map<Field, Integer> columns) {
        var values = new HashMap<String, Object>();
        var flaws = new ArrayList<Flaw>();
        for (var field : kind.fields()) {
            values.put(field.key(), field.nothing());
            var column = columns.get(field);
            if (column != null) {
                switch (cells.read(field, line.cell(column))) {
                    case Cell.Value(var value) -> values.put(field.key(), value);
                    case Cell.Wrong(var why) -> flaws.add(flaw(field, line.cell(column), why));
                }
            }
        }
        var content = kind.with(values);
        refused(content, flaws, line, columns).forEach(flaws::add);
        spilled(sheet, line).forEach(flaws::add);
        return new Row<>(
                line.number(),
                line.at(),
                content,
                List.copyOf(flaws),
                false,
                isOnTheTable(content));
    }

    /// What the rules have against it, but for fields of which it is known already.
    private List<Flaw> refused(
            C content, List<Flaw> known, Line line, Map<Field, Integer> columns) {
        var problems = kind.problemsIn(content);
        var all =
                problems.isEmpty() && known.isEmpty()
                        ? content.problem().or(() -> content.problemAmong(seen.items())).stream()
                                .toList()
                        : problems;
        return all.stream()
                .map(problem -> flaw(problem, line, columns))
                .filter(flaw -> known.stream().noneMatch(one -> one.column().equals(flaw.column())))
                .collect(toCollection(ArrayList::new));
    }

    private Flaw flaw(Problem problem, Line line, Map<Field, Integer> columns) {
        var field = kind.field(problem.field());
        var column = columns.getOrDefault(field, line.cells().size());
        return flaw(field, line.cell(column), new Reason.Refused(problem.why(), field.max()));
    }

    private Flaw flaw(Field field, String cell, Reason why) {
        return new Flaw(words.label(field, language), cell, why);
    }

    private static Stream<Flaw> spilled(Sheet sheet, Line line) {
        return IntStream.range(sheet.headings().size(), line.cells().size())
                .mapToObj(line::cell)
                .filter(cell -> !cell.isEmpty())
                .limit(1)
                .map(cell -> new Flaw("", cell, new Reason.WithoutColumn()));
    }

    private boolean isOnTheTable(C content) {
        return !nameOf(content).isEmpty()
                && seen.items().byId().values().stream()
                        .filter(item -> kind.type().isInstance(item.content()))
                        .filter(item -> isThere(seen.outcomes().status(item.id())))
                        .anyMatch(item -> nameOf(item.content()).equals(nameOf(content)));
    }

    private static boolean isThere(Status status) {
        return status != Status.WITHDRAWN && status != Status.REJECTED;
    }

    private static String nameOf(Content content) {
        return content.name().words().toLowerCase(Locale.ROOT);
    }
}
