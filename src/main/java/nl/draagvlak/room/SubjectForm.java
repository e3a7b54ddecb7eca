package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.Part;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Refusal;

/// The form of a kind of subject, made from the fields that the kind declares.
class SubjectForm<C extends Record & Content> extends Composite<Div> {

    private final SubjectKind<C> kind;
    private final List<SubjectInput> inputs;
    private final Details details;

    SubjectForm(SubjectKind<C> kind, Participation participation) {
        this.kind = kind;
        inputs =
                kind.fields().stream()
                        .map(new SubjectInputs(kind, participation, this)::of)
                        .toList();
        inputs.forEach(this::requireWithAnother);

        var later = new Div(components(Part.DETAILS));
        later.addClassName("subject-form");
        details = new Details(getTranslation("room.subject-form.details"), later);
        getContent().addClassName("subject-form");
        getContent().add(components(Part.ESSENCE));
        getContent().add(details);
    }

    /// Shows that a field is required as soon as one is filled in that asks for it.
    private void requireWithAnother(SubjectInput input) {
        inputs.stream()
                .filter(other -> input.field().isRequiredWith(other.field()))
                .forEach(other -> other.onChange(() -> input.require(isAskedFor(input))));
    }

    private boolean isAskedFor(SubjectInput input) {
        return inputs.stream()
                .filter(other -> input.field().isRequiredWith(other.field()))
                .anyMatch(SubjectInput::isFilledIn);
    }

    C content() {
        var values = new HashMap<String, Object>();
        inputs.forEach(input -> values.put(input.field().key(), input.value().get()));
        return kind.with(values);
    }

    void fill(C content) {
        inputs.forEach(input -> input.fill().accept(input.field().valueIn(content)));
    }

    /// Fills in one field as it stands in this content.
    void fill(Field field, C content) {
        inputs.stream()
                .filter(input -> input.isOf(field.key()))
                .forEach(input -> input.fill().accept(field.valueIn(content)));
    }

    /// Puts the cursor where one begins.
    void focus() {
        inputs.getFirst().focus();
    }

    /// Whether every number and date can be understood; beside one that cannot, it already says so.
    /// What else is wrong is said at once.
    boolean isReadable() {
        var areAll = inputs.stream().allMatch(input -> input.isReadable().getAsBoolean());
        if (!areAll) {
            say(problems());
        }
        return areAll;
    }

    /// Says beside a field why it is refused, and beside all others that are wrong by themselves.
    void refuse(String field, Refusal why) {
        var wrong = problems();
        wrong.put(field, why);
        say(wrong);
    }

    private Map<String, Refusal> problems() {
        var wrong = new HashMap<String, Refusal>();
        kind.problemsIn(content()).forEach(one -> wrong.putIfAbsent(one.field(), one.why()));
        return wrong;
    }

    /// Leads to the first field with which something is wrong, and opens what hides it.
    private void say(Map<String, Refusal> wrong) {
        for (var input : inputs.reversed()) {
            var why = wrong.get(input.field().key());
            if (!input.isReadable().getAsBoolean()) {
                goTo(input);
            } else if (why != null) {
                input.mark(true, words(input, why));
                goTo(input);
            }
        }
    }

    private String words(SubjectInput input, Refusal why) {
        return why == Refusal.MISSING && input.isChosen()
                ? getTranslation("room.subject-form.choose")
                : new Limit(input.field().max()).words(why, this);
    }

    /// Takes back what was said beside fields before.
    void forgive() {
        inputs.forEach(input -> input.mark(false, ""));
    }

    private void goTo(SubjectInput input) {
        details.setOpened(details.isOpened() || input.field().part() == Part.DETAILS);
        input.focus();
    }

    private Component[] components(Part part) {
        return inputs.stream()
                .filter(input -> input.field().part() == part)
                .map(SubjectInput::component)
                .toArray(Component[]::new);
    }
}
