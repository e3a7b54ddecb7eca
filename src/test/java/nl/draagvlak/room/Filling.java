package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fills in a form as somebody does who takes the first choice everywhere.
final class Filling {

    private static final String WORDS = "Words_for_a_try";
    private static final Set<String> LOWS = Set.of("low", "lower");
    private static final Set<String> HIGHS = Set.of("high", "upper");

    private Filling() {}

    /// The fields among these parts that can be filled in.
    static List<Component> among(List<Component> parts) {
        return parts.stream()
                .filter(Filling::isField)
                .filter(field -> !(field instanceof HasEnabled one) || one.isEnabled())
                .toList();
    }

    /// What a field is called.
    static String label(Component field) {
        var label = field instanceof HasLabel one ? one.getLabel() : "";
        return label == null || label.isEmpty() ? ariaLabel(field) : label;
    }

    /// What a field says is wrong with it.
    static Optional<String> problem(Component field) {
        return field instanceof HasValidationProperties one && one.isInvalid()
                ? Optional.of(label(field) + said(one.getErrorMessage()))
                : Optional.empty();
    }

    /// Fields that stand close together have one message, which is an alert.
    private static String said(@Nullable String message) {
        return message == null || message.isEmpty() ? "" : ": " + message;
    }

    /// Fills in every field, also those that lie behind a heading.
    static void fill(Component form) {
        _find(form, Details.class).forEach(details -> details.setOpened(true));
        among(_find(form, Component.class)).forEach(Filling::fillOne);
    }

    private static boolean isField(Component component) {
        return component instanceof TextField
                || component instanceof TextArea
                || component instanceof Select<?>
                || component instanceof RadioButtonGroup<?>
                || component instanceof CheckboxGroup<?>
                || component instanceof DatePicker;
    }

    private static void fillOne(Component field) {
        switch (field) {
            case TextField line -> _setValue(line, isNumber(line) ? number(line) : WORDS);
            case TextArea area -> _setValue(area, isSeries(area) ? "45 45" : WORDS);
            case DatePicker date -> _setValue(date, day(date));
            case Select<?> select -> choose(select);
            case RadioButtonGroup<?> choices -> choose(choices);
            case CheckboxGroup<?> choices -> tick(choices);
            default -> throw new IllegalStateException(label(field) + " is no field");
        }
    }

    /// A day that the field takes, whenever this runs.
    private static LocalDate day(DatePicker date) {
        var first = date.getMin();
        return first == null ? LocalDate.of(2027, 2, 1) : first.plusDays(1);
    }

    private static <T> void choose(Select<T> select) {
        select.getListDataView().getItems().findFirst().ifPresent(one -> _setValue(select, one));
    }

    private static <T> void choose(RadioButtonGroup<T> choices) {
        choices.getListDataView().getItems().findFirst().ifPresent(one -> _setValue(choices, one));
    }

    private static <T> void tick(CheckboxGroup<T> choices) {
        choices.getListDataView()
                .getItems()
                .findFirst()
                .ifPresent(one -> _setValue(choices, Set.of(one)));
    }

    private static boolean isNumber(TextField line) {
        return "decimal".equals(line.getElement().getAttribute("inputmode"));
    }

    /// Numbers in order, where three belong together.
    private static String number(TextField line) {
        var name = nameOf(line);
        return LOWS.contains(name) ? "40" : HIGHS.contains(name) ? "50" : "45";
    }

    private static boolean isSeries(TextArea area) {
        return nameOf(area).equals("series");
    }

    private static String nameOf(Component field) {
        var name = field.getElement().getAttribute("data-field");
        return name == null ? "" : name;
    }

    private static String ariaLabel(Component field) {
        return field instanceof HasAriaLabel one ? one.getAriaLabel().orElse("") : "";
    }
}
