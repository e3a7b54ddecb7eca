package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.draagvlak.shell.Numbers;
import nl.draagvlak.shell.Series;
import nl.draagvlak.workshop.Amount;

/// Numbers in order of time, pasted or typed, of which it says back what was understood.
class SeriesField extends Composite<TextArea> implements HasValidationProperties {

    private final String help;

    SeriesField(String label, String help) {
        this.help = help;
        getContent().setLabel(label);
        getContent().setHelperText(help);
        getContent().setManualValidation(true);
        getContent().addClassName("series-field");
        getContent().addValueChangeListener(_ -> showBack());
    }

    void onChange(Runnable changed) {
        getContent().addValueChangeListener(_ -> changed.run());
    }

    /// What was understood, in order.
    List<Amount> numbers() {
        return read().numbers();
    }

    boolean isReadable() {
        return read().unreadable().isEmpty();
    }

    void fill(List<Amount> numbers) {
        getContent().setValue(numbers.stream().map(language()::write).collect(joining(" ")));
    }

    private void showBack() {
        var read = read();
        getContent().setHelperText(read.numbers().isEmpty() ? help : understood(read));
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
        return Series.read(getContent().getValue(), language());
    }

    private Numbers language() {
        return new Numbers(getLocale());
    }
}
