package nl.draagvlak.room;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.draagvlak.shell.Choice;
import nl.draagvlak.shell.SubjectWords;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.Part;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Status;
import nl.draagvlak.workshop.Text;

/// The form of a kind of subject, made from the fields that the kind declares.
class SubjectForm<C extends Record & Content> extends Composite<Div> {

    private final SubjectKind<C> kind;
    private final Participation participation;
    private final SubjectWords words;
    private final List<Input> inputs;
    private final Details details;

    SubjectForm(SubjectKind<C> kind, Participation participation) {
        this.kind = kind;
        this.participation = participation;
        words = participation.words(kind, this);
        inputs = kind.fields().stream().map(this::input).toList();

        var later = new Div(components(Part.DETAILS));
        later.addClassName("subject-form");
        details = new Details(getTranslation("room.subject-form.details"), later);
        getContent().addClassName("subject-form");
        getContent().add(components(Part.ESSENCE));
        getContent().add(details);
    }

    /// The component for one field, and the value that it stands for.
    private record Input(
            Field field, Component component, Supplier<Object> value, Consumer<Object> fill) {

        void mark(boolean invalid, String message) {
            if (component instanceof HasValidationProperties validation) {
                validation.setErrorMessage(message);
                validation.setInvalid(invalid);
            }
        }
    }

    C content() {
        var values = new HashMap<String, Object>();
        inputs.forEach(input -> values.put(input.field().key(), input.value().get()));
        return kind.with(values);
    }

    void fill(C content) {
        inputs.forEach(input -> input.fill().accept(input.field().valueIn(content)));
    }

    /// Whether every number can be understood; beside one that cannot, it already says so.
    boolean isReadable() {
        return inputs.stream()
                .allMatch(input ->
                        !(input.component() instanceof AmountField number) || number.isReadable());
    }

    /// Says beside a field what is wrong with it, and opens what hides it.
    void refuse(String field, String message) {
        for (var input : inputs) {
            if (input.field().key().equals(field)) {
                input.mark(true, message);
                details.setOpened(details.isOpened() || input.field().part() == Part.DETAILS);
                input.component().getElement().callJsFunction("focus");
            }
        }
    }

    /// Takes back what was said beside fields before.
    void forgive() {
        inputs.forEach(input -> input.mark(false, ""));
    }

    private Component[] components(Part part) {
        return inputs.stream()
                .filter(input -> input.field().part() == part)
                .map(Input::component)
                .toArray(Component[]::new);
    }

    private Input input(Field field) {
        var input =
                switch (field.input()) {
                    case LINE -> text(field, new TextField());
                    case PARAGRAPH -> text(field, new TextArea());
                    case CHOICE -> choice(field);
                    case CHOICES -> choices(field);
                    case DATE -> date(field);
                    case NUMBER -> number(field);
                    case SUBJECT -> subject(field);
                    case DEPARTMENTS -> departments(field);
                };
        input.component().getElement().setAttribute("data-field", field.key());
        return input;
    }

    private Input text(Field field, TextFieldBase<?, String> input) {
        input.setLabel(words.label(field));
        input.setHelperText(words.help(field));
        input.setRequiredIndicatorVisible(field.isRequired());
        input.setManualValidation(true);
        if (field.isSuggested()) {
            suggest(field, input);
        }
        return new Input(
                field,
                input,
                () -> Text.of(input.getValue()),
                value -> input.setValue(((Text) value).words()));
    }

    /// Offers what others filled in, as a browser offers it: one may write something else.
    private void suggest(Field field, TextFieldBase<?, String> input) {
        var others = new Element("datalist");
        others.setAttribute("id", "others-" + field.key());
        participation.seen().items().byId().values().stream()
                .map(Item::content)
                .filter(kind.type()::isInstance)
                .map(content -> ((Text) field.valueIn(content)).words())
                .filter(words -> !words.isEmpty())
                .distinct()
                .forEach(words ->
                        others.appendChild(new Element("option").setAttribute("value", words)));
        getElement().appendChild(others);
        input.getElement()
                .executeJs("this.inputElement.setAttribute('list', $0)", "others-" + field.key());
    }

    private Input choice(Field field) {
        var input = new Choice<Enum<?>>(words.label(field));
        input.setItems(field.options());
        input.setValue(field.options()[0]);
        input.setItemLabelGenerator(option -> words.option(field, option));
        input.setManualValidation(true);
        return new Input(field, input, input::getValue, value -> input.setValue((Enum<?>) value));
    }

    private Input choices(Field field) {
        var input = new CheckboxGroup<Enum<?>>();
        input.setLabel(words.label(field));
        input.setItems(field.options());
        input.setItemLabelGenerator(option -> words.option(field, option));
        input.setManualValidation(true);
        return new Input(
                field, input, input::getValue, value -> input.setValue(chosen((Set<?>) value)));
    }

    private Input date(Field field) {
        var input = new DatePicker(words.label(field));
        input.setManualValidation(true);
        return new Input(
                field,
                input,
                () -> Optional.ofNullable(input.getValue()),
                value ->
                        ((Optional<?>) value)
                                .map(LocalDate.class::cast)
                                .ifPresent(input::setValue));
    }

    private Input number(Field field) {
        var input = new AmountField(words.label(field), words.help(field));
        return new Input(
                field,
                input,
                input::amount,
                value -> input.fill(((Optional<?>) value).map(Amount.class::cast)));
    }

    private Input subject(Field field) {
        var input = new Choice<Item>(words.label(field));
        input.setHelperText(words.help(field));
        input.setEmptySelectionAllowed(true);
        input.setEmptySelectionCaption(words.none(field));
        input.setItemLabelGenerator(
                item -> item == null ? words.none(field) : item.content().name().words());
        input.setItems(
                participation.seen().items().byId().values().stream()
                        .filter(item -> isOffered(item, field))
                        .toList());
        input.setManualValidation(true);
        return new Input(
                field,
                input,
                () -> Optional.ofNullable(input.getValue()).map(Item::id),
                value ->
                        ((Optional<?>) value)
                                .flatMap(id -> participation.seen().items().find((ItemId) id))
                                .ifPresent(input::setValue));
    }

    private boolean isOffered(Item item, Field field) {
        var status = participation.seen().outcomes().status(item.id());
        return field.kinds().contains(SubjectKinds.of(item.content()).name())
                && status != Status.REJECTED
                && status != Status.WITHDRAWN;
    }

    private Input departments(Field field) {
        var input = new CheckboxGroup<Department>();
        input.setLabel(words.label(field));
        input.setItems(participation.seen().charter().departments());
        input.setItemLabelGenerator(department -> department.name().words());
        input.setManualValidation(true);
        return new Input(
                field,
                input,
                () -> input.getValue().stream().map(Department::id).collect(toSet()),
                value ->
                        input.setValue(
                                participation.seen().charter().departments().stream()
                                        .filter(one -> ((Set<?>) value).contains(one.id()))
                                        .collect(toSet())));
    }

    private static Set<Enum<?>> chosen(Set<?> options) {
        return options.stream().map(option -> (Enum<?>) option).collect(toSet());
    }
}
