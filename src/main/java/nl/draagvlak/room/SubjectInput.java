package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.Element;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.draagvlak.shell.Choice;
import nl.draagvlak.subject.Field;

/// The component for one field of a subject, the value that it stands for, and whether what was
/// typed into it can be understood.
record SubjectInput(
        Field field,
        Component component,
        Supplier<Object> value,
        Consumer<Object> fill,
        BooleanSupplier isReadable) {

    /// An input in which everything can be understood; what is wrong with it is forgotten as soon
    /// as it changes.
    static SubjectInput of(
            Field field, Component component, Supplier<Object> value, Consumer<Object> fill) {
        var input = new SubjectInput(field, component, value, fill, () -> true);
        input.onChange(() -> input.mark(false, ""));
        return input;
    }

    /// What a browser fills in.
    Element element() {
        return component instanceof SeriesField series ? series.field() : component.getElement();
    }

    boolean isOf(String key) {
        return field.key().equals(key);
    }

    /// Whether one chooses from a list instead of typing.
    boolean isChosen() {
        return component instanceof Choice<?>;
    }

    boolean isFilledIn() {
        return !value.get().equals(field.nothing());
    }

    void mark(boolean invalid, String message) {
        if (component instanceof HasValidationProperties validation) {
            validation.setErrorMessage(message);
            validation.setInvalid(invalid);
        }
    }

    void require(boolean isRequired) {
        if (component instanceof HasValue<?, ?> input) {
            input.setRequiredIndicatorVisible(isRequired);
        }
    }

    void onChange(Runnable changed) {
        switch (component) {
            case AmountField number -> number.onChange(changed);
            case SeriesField series -> series.onChange(changed);
            case HasValue<?, ?> input -> input.addValueChangeListener(_ -> changed.run());
            default -> throw new IllegalStateException(component + " holds no value");
        }
    }

    void focus() {
        if (component instanceof Focusable<?> input) {
            input.focus();
        } else {
            element().callJsFunction("focus");
        }
    }
}
