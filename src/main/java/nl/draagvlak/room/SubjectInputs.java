package nl.draagvlak.room;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.shell.Choice;
import nl.draagvlak.shell.Days;
import nl.draagvlak.shell.SubjectWords;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Status;
import nl.draagvlak.workshop.Text;

/// Makes the input for each field that a kind of subject declares.
class SubjectInputs {

    private final SubjectKind<?> kind;
    private final Component form;
    private final SubjectWords words;
    private final Seen seen;

    SubjectInputs(SubjectKind<?> kind, Participation participation, Component form) {
        this.kind = kind;
        this.form = form;
        words = participation.words(kind, form);
        seen = participation.seen();
    }

    /// The input for a field, empty.
    SubjectInput of(Field field) {
        var input =
                switch (field.input()) {
                    case LINE -> text(field, new TextField());
                    case PARAGRAPH -> text(field, new TextArea());
                    case CHOICE -> choice(field);
                    case CHOICES -> choices(field);
                    case DATE -> date(field);
                    case NUMBER -> number(field);
                    case SERIES -> series(field);
                    case SUBJECT -> subject(field);
                    case DEPARTMENTS -> departments(field);
                };
        input.element().setAttribute("data-field", field.key());
        return input;
    }

    private SubjectInput text(Field field, TextFieldBase<?, String> input) {
        input.setLabel(words.label(field));
        input.setHelperText(words.help(field));
        input.setRequiredIndicatorVisible(field.isRequired());
        input.setManualValidation(true);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        if (field.isSuggested()) {
            suggest(field, input);
        }
        return SubjectInput.of(
                field,
                input,
                () -> Text.of(input.getValue()),
                value -> input.setValue(((Text) value).words()));
    }

    /// Offers what others filled in, as a browser offers it: one may write something else.
    private void suggest(Field field, TextFieldBase<?, String> input) {
        var others = new Element("datalist");
        others.setAttribute("id", "others-" + field.key());
        seen.items().byId().values().stream()
                .map(Item::content)
                .filter(kind.type()::isInstance)
                .map(content -> ((Text) field.valueIn(content)).words())
                .filter(words -> !words.isEmpty())
                .distinct()
                .forEach(words ->
                        others.appendChild(new Element("option").setAttribute("value", words)));
        form.getElement().appendChild(others);
        input.getElement()
                .executeJs("this.inputElement.setAttribute('list', $0)", "others-" + field.key());
    }

    private SubjectInput choice(Field field) {
        var input = new Choice<Enum<?>>(words.label(field));
        input.setItems(field.options());
        input.setValue(field.options()[0]);
        input.setItemLabelGenerator(option -> words.option(field, option));
        if (field.isExplained()) {
            input.setHelperText(words.help(field));
        }
        input.setManualValidation(true);
        return SubjectInput.of(
                field, input, input::getValue, value -> input.setValue((Enum<?>) value));
    }

    private SubjectInput choices(Field field) {
        var input = new CheckboxGroup<Enum<?>>();
        input.setLabel(words.label(field));
        input.setItems(field.options());
        input.setItemLabelGenerator(option -> words.option(field, option));
        input.setManualValidation(true);
        return SubjectInput.of(
                field, input, input::getValue, value -> input.setValue(chosen((Set<?>) value)));
    }

    /// Says by itself, beside the field, when what was typed is no date.
    private SubjectInput date(Field field) {
        var input = new DatePicker(words.label(field));
        input.setI18n(Days.picker(form, UI.getCurrent().getLocale()));
        return new SubjectInput(
                field,
                input,
                () -> Optional.ofNullable(input.getValue()),
                value ->
                        ((Optional<?>) value)
                                .map(LocalDate.class::cast)
                                .ifPresentOrElse(input::setValue, input::clear),
                () -> !isUnreadable(input));
    }

    private static boolean isUnreadable(DatePicker input) {
        return input.getDefaultValidator()
                .apply(input.getValue(), new ValueContext(new Binder<>(), input))
                .isError();
    }

    private SubjectInput number(Field field) {
        var input = new AmountField(words.label(field), words.help(field));
        return new SubjectInput(
                field,
                input,
                input::amount,
                value -> input.fill(((Optional<?>) value).map(Amount.class::cast)),
                input::isReadable);
    }

    private SubjectInput series(Field field) {
        var input = new SeriesField(words.label(field), words.help(field));
        return new SubjectInput(
                field,
                input,
                input::numbers,
                value -> input.fill(((List<?>) value).stream().map(Amount.class::cast).toList()),
                input::isReadable);
    }

    private SubjectInput subject(Field field) {
        var input = new Choice<ItemId>(words.label(field));
        input.setHelperText(words.help(field));
        input.setClassName("required", field.isRequired());
        input.setEmptySelectionAllowed(true);
        input.setEmptySelectionCaption(words.none(field));
        input.setItemLabelGenerator(
                item -> item == null ? words.none(field) : words.subject(field, item));
        input.setItems(
                seen.items().byId().values().stream()
                        .filter(item -> isOffered(item, field))
                        .map(Item::id)
                        .toList());
        input.setManualValidation(true);
        return SubjectInput.of(
                field,
                input,
                () -> Optional.ofNullable(input.getValue()),
                value ->
                        ((Optional<?>) value)
                                .map(ItemId.class::cast)
                                .ifPresentOrElse(input::setValue, input::clear));
    }

    private boolean isOffered(Item item, Field field) {
        var status = seen.outcomes().status(item.id());
        return field.kinds().contains(SubjectKinds.of(item.content()).name())
                && status != Status.REJECTED
                && status != Status.WITHDRAWN;
    }

    private SubjectInput departments(Field field) {
        var input = new CheckboxGroup<Department>();
        input.setLabel(words.label(field));
        input.setItems(seen.charter().departments());
        input.setItemLabelGenerator(department -> department.name().words());
        input.setManualValidation(true);
        return SubjectInput.of(
                field,
                input,
                () -> input.getValue().stream().map(Department::id).collect(toSet()),
                value ->
                        input.setValue(
                                seen.charter().departments().stream()
                                        .filter(one -> ((Set<?>) value).contains(one.id()))
                                        .collect(toSet())));
    }

    private static Set<Enum<?>> chosen(Set<?> options) {
        return options.stream().map(option -> (Enum<?>) option).collect(toSet());
    }
}
