package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Bounds;

/// Three numbers side by side, from low to high; says at once which cannot be, and where two have
/// changed places it offers to put them in order.
class ThreeNumbers extends Composite<Div> {

    /// What is longer is a word, which takes the room of the number in a narrow field.
    private static final int LONGEST_SIGN = 3;

    private final Map<String, AmountField> fields = new LinkedHashMap<>();
    private final Div three = new Div();
    private final Paragraph wrong = new Paragraph();
    private final Span question = new Span(getTranslation("room.estimate.swapped"));
    private final Button sort =
            new Button(getTranslation("room.estimate.swapped.act"), _ -> putInOrder());
    private final Div swapped = new Div(question, sort);
    private final String sign;
    private final Bounds bounds;
    private final String limits;
    private final Runnable changed;
    private String whenMissing = getTranslation("room.estimate.missing");

    /// Between these bounds, which `limits` says in words; `changed` is told whenever one of them
    /// is another.
    ThreeNumbers(String sign, Bounds bounds, String limits, Runnable changed) {
        this.sign = sign;
        this.bounds = bounds;
        this.limits = limits;
        this.changed = changed;
        three.addClassName("three");
        three.setClassName("worded", sign.length() > LONGEST_SIGN);
        wrong.addClassName("ballot-wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        swapped.addClassName("nudge");
        swapped.getElement().setAttribute("role", "status");
        swapped.setVisible(false);
        getContent().add(three, wrong, swapped);
    }

    /// One of the three, as it is called in a ballot.
    AmountField add(String name, String label) {
        var field = new AmountField(label, "");
        field.getElement().setAttribute("data-field", name);
        field.setUnit(sign);
        field.onChange(this::look);
        fields.put(name, field);
        three.add(field);
        return field;
    }

    /// Says it in these words when not all of them are filled in.
    void whenMissing(String words) {
        whenMissing = words;
    }

    List<Optional<Amount>> amounts() {
        return fields.values().stream().map(AmountField::amount).toList();
    }

    void fill(List<Optional<Amount>> amounts) {
        var next = amounts.iterator();
        fields.values().forEach(field -> field.fill(next.next()));
    }

    void clear() {
        fields.values().forEach(field -> field.fill(Optional.empty()));
    }

    /// Whether there are three numbers in order; else it says what is missing, or offers to sort,
    /// and leads there.
    boolean areReady() {
        forgive();
        look();
        var missing = fields.values().stream().filter(field -> field.amount().isEmpty()).toList();
        missing.forEach(field -> field.setInvalid(true));
        if (!missing.isEmpty() && missing.stream().allMatch(AmountField::isReadable)) {
            say(whenMissing);
        }
        if (swapped.isVisible()) {
            question.setText(getTranslation("room.estimate.swapped.kept-out"));
            sort.focus();
            swapped.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        } else {
            fields.values().stream()
                    .filter(AmountField::isInvalid)
                    .findFirst()
                    .ifPresent(ThreeNumbers::focus);
        }
        return missing.isEmpty() && canBe() && !swapped.isVisible();
    }

    /// Whether all that is written can be read, and lies between the bounds.
    boolean canBe() {
        return fields.values().stream().allMatch(AmountField::isReadable)
                && written().stream().allMatch(bounds::contains);
    }

    /// Says what is wrong with one of them; false where it is not one of them that is wrong.
    boolean refuse(Optional<String> name, String message) {
        var field = name.map(fields::get);
        field.ifPresent(number -> {
            number.setInvalid(true);
            focus(number);
            say(message);
        });
        return field.isPresent();
    }

    private static void focus(AmountField field) {
        field.getElement().callJsFunction("focus");
    }

    void forgive() {
        fields.values().forEach(field -> field.setInvalid(false));
        wrong.setVisible(false);
    }

    private void look() {
        forgive();
        var unreadable = fields.values().stream().filter(field -> !field.isReadable()).toList();
        var outside =
                fields.values().stream()
                        .filter(field ->
                                field.amount().filter(one -> !bounds.contains(one)).isPresent())
                        .toList();
        unreadable.forEach(field -> field.setInvalid(true));
        outside.forEach(field -> field.setInvalid(true));
        if (!unreadable.isEmpty()) {
            say(getTranslation("room.amount.unreadable"));
        } else if (!outside.isEmpty()) {
            say(limits);
        }
        question.setText(getTranslation("room.estimate.swapped"));
        swapped.setVisible(canBe() && !isInOrder(written()));
        changed.run();
    }

    private void putInOrder() {
        var inOrder = written().stream().sorted().map(Optional::of).toList();
        swapped.setVisible(false);
        fill(inOrder);
    }

    private List<Amount> written() {
        return amounts().stream().flatMap(Optional::stream).toList();
    }

    /// Offered once all three are there: until then somebody is still typing.
    private boolean isInOrder(List<Amount> numbers) {
        return numbers.size() < fields.size()
                || numbers.stream().sorted(Comparator.naturalOrder()).toList().equals(numbers);
    }

    /// Says once, under all three, what is wrong with them: beside each there is no room for words.
    private void say(String message) {
        wrong.setText(message);
        wrong.setVisible(true);
    }
}
