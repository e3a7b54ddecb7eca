package nl.draagvlak.lobby;

import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.shell.Form;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.Lobby.Headcount;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Seen;

/// The numbers in the form that asks how many people each department sends; an empty field says
/// nothing.
record ExpectedPeople(Form form, List<Headcount> everybody) {

    private static final String FIELD = "expect-";

    /// One line of the form.
    public record Row(String field, String name, Marks.Drawing mark, String number) {}

    static ExpectedPeople of(Seen seen, Form typed) {
        var form = typed;
        var everybody = new ArrayList<Headcount>();
        for (var department : seen.charter().departments()) {
            var number = form.value(field(department)).strip();
            if (number.matches("[0-9]{1,4}")) {
                everybody.add(new Headcount(department.id(), Integer.parseInt(number)));
            } else if (!number.isEmpty()) {
                form = form.wrong(field(department), "lobby.invitation.expect.wrong");
            }
        }
        return new ExpectedPeople(form, List.copyOf(everybody));
    }

    /// What was typed, else what was said before.
    static List<Row> rows(Seen seen, Form form, Marks marks) {
        return seen.charter().departments().stream()
                .map(department ->
                        new Row(
                                field(department),
                                department.name().words(),
                                marks.of(department.mark()),
                                form.has(field(department))
                                        ? form.value(field(department))
                                        : said(seen, department)))
                .toList();
    }

    static boolean isWrong(Form form) {
        return form.problems().keySet().stream().anyMatch(field -> field.startsWith(FIELD));
    }

    Form refused(String department, Refusal why) {
        return form.wrong(FIELD + department, "refusal." + why.name());
    }

    private static String said(Seen seen, Department department) {
        return seen.lobby().expects(department.id()).map(String::valueOf).orElse("");
    }

    private static String field(Department department) {
        return FIELD + department.id().value();
    }
}
