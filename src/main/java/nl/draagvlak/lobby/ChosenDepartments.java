package nl.draagvlak.lobby;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.shell.Form;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Mark;
import nl.draagvlak.workshop.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The departments of a new workshop: seven that usually have a say, and those of its own.
@Component("chosenDepartments")
class ChosenDepartments {

    private static final String TICK = "has-";
    private static final String NAME = "name-";
    private static final int LONGEST_ID = 24;

    private final MessageSource words;

    ChosenDepartments(MessageSource words) {
        this.words = words;
    }

    /// One of the seven, whose sign stays free where it does not take part.
    public record Usual(DepartmentId id, String key, Mark mark) {

        public String tick() {
            return TICK + id.value();
        }

        public String field() {
            return NAME + id.value();
        }
    }

    public List<Usual> usual() {
        return List.of(
                usual("marketing", "lobby.department.marketing", Mark.CIRCLE),
                usual("outbound", "lobby.department.outbound", Mark.TRIANGLE_UP),
                usual("inbound", "lobby.department.inbound", Mark.TRIANGLE_DOWN),
                usual("analytics", "lobby.department.analytics", Mark.DIAMOND),
                usual("it", "lobby.department.it", Mark.SQUARE),
                usual("business", "lobby.department.business", Mark.PLUS),
                usual("legal", "lobby.department.legal", Mark.SHIELD));
    }

    /// The fields for departments of its own, as many as there are signs left for.
    public List<String> own() {
        var rows = new ArrayList<String>();
        for (var row = 1; row <= Charter.MOST_DEPARTMENTS - usual().size(); row++) {
            rows.add("own-" + row);
        }
        return rows;
    }

    /// The form with all seven ticked, in the reader's language.
    Form suggest(Form form, Locale language) {
        var filled = form;
        for (var one : usual()) {
            filled =
                    filled.with(one.tick(), "on")
                            .with(one.field(), words.getMessage(one.key(), null, language));
        }
        return filled;
    }

    boolean hasOwn(Form form) {
        return own().stream().anyMatch(field -> !form.value(field).isBlank());
    }

    /// What was ticked or added, in the order of the form.
    List<Department> of(Form form) {
        var departments = new ArrayList<Department>();
        usual().stream()
                .filter(one -> form.has(one.tick()))
                .map(one -> new Department(one.id(), Text.of(form.value(one.field())), one.mark()))
                .forEach(departments::add);
        own().stream()
                .map(field -> Text.of(form.value(field)))
                .filter(name -> !name.isEmpty())
                .forEach(name ->
                        departments.add(
                                new Department(
                                        freeId(name, departments), name, freeMark(departments))));
        return List.copyOf(departments);
    }

    private static Usual usual(String id, String key, Mark mark) {
        return new Usual(new DepartmentId(id), key, mark);
    }

    /// There are as many marks as there are rows in the form.
    private static Mark freeMark(List<Department> taken) {
        return Arrays.stream(Mark.values())
                .filter(mark -> taken.stream().noneMatch(one -> one.mark() == mark))
                .findFirst()
                .orElseThrow();
    }

    private DepartmentId freeId(Text name, List<Department> taken) {
        var id = plainLetters(name);
        var isTaken =
                id.isEmpty()
                        || usual().stream().anyMatch(one -> one.id().value().equals(id))
                        || taken.stream().anyMatch(one -> one.id().value().equals(id));
        return new DepartmentId(isTaken ? "department" + (taken.size() + 1) : id);
    }

    private static String plainLetters(Text name) {
        var letters =
                Normalizer.normalize(name.words(), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]", "");
        return letters.substring(0, Math.min(letters.length(), LONGEST_ID));
    }
}
