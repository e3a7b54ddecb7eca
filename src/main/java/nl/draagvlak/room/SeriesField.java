package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.draagvlak.sheet.Attempt;
import nl.draagvlak.sheet.Column;
import nl.draagvlak.shell.Numbers;
import nl.draagvlak.shell.Series;
import nl.draagvlak.workshop.Amount;

/// Numbers in order of time, pasted, typed or from a file, of which it says back what was
/// understood.
class SeriesField extends Composite<Div> implements HasValidationProperties {

    private final String help;
    private final TextArea typed = new TextArea();

    SeriesField(String label, String help) {
        this.help = help;
        typed.setLabel(label);
        typed.setHelperText(help);
        typed.setManualValidation(true);
        typed.addClassName("series-field");
        typed.addValueChangeListener(_ -> showBack());
        getContent().addClassName("series");
        getContent().add(typed, new ListUpload(getTranslation("room.series.choose"), this::take));
    }

    /// The field itself, beside which one chooses a file.
    Element field() {
        return typed.getElement();
    }

    void onChange(Runnable changed) {
        typed.addValueChangeListener(_ -> changed.run());
    }

    /// What was understood, in order.
    List<Amount> numbers() {
        return read().numbers();
    }

    boolean isReadable() {
        return read().unreadable().isEmpty();
    }

    void fill(List<Amount> numbers) {
        typed.setValue(numbers.stream().map(language()::write).collect(joining(" ")));
    }

    @Override
    public void setErrorMessage(String message) {
        typed.setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return typed.getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        typed.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return typed.isInvalid();
    }

    /// What is in a file stands where one types, so that one sees it and can mend it; it is kept
    /// like what was typed.
    private void take(Attempt<String> file) {
        switch (file.then(new Column(language())::read)) {
            case Attempt.Read<String>(var column) -> {
                typed.setValue(column);
                showBack();
                field().executeJs("this.dispatchEvent(new CustomEvent('change', {bubbles: true}))");
            }
            case Attempt.Failed<String>(var why, var about) -> {
                setInvalid(true);
                setErrorMessage(getTranslation("room.import.why." + why, about));
            }
        }
        typed.focus();
    }

    private void showBack() {
        var read = read();
        typed.setHelperText(read.numbers().isEmpty() ? help : understood(read));
        setInvalid(!isReadable());
        setErrorMessage(
                read.unreadable()
                        .map(part -> getTranslation("room.series.unreadable", part))
                        .orElse(""));
    }

    private String understood(Series read) {
        return getTranslation(
                "room.series.understood",
                read.numbers().size(),
                language().write(read.least()),
                language().write(read.most()));
    }

    private Series read() {
        return Series.read(typed.getValue(), language());
    }

    private Numbers language() {
        return new Numbers(getLocale());
    }
}
