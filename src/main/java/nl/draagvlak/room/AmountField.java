package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.draagvlak.shell.Numbers;
import nl.draagvlak.workshop.Amount;

/// A number as people write it in their language, shown back as it was understood.
class AmountField extends Composite<TextField> implements HasValidationProperties {

    private final String help;

    AmountField(String label, String help) {
        this.help = help;
        getContent().setLabel(label);
        getContent().setHelperText(help);
        getContent().setManualValidation(true);
        getContent().getElement().setAttribute("inputmode", "decimal");
        getContent().addValueChangeListener(_ -> showBack());
    }

    /// Says that it has to be filled in.
    void require() {
        getContent().setRequiredIndicatorVisible(true);
    }

    void setUnit(String sign) {
        getContent().setSuffixComponent(new Span(sign));
    }

    void onChange(Runnable changed) {
        getContent().addValueChangeListener(_ -> changed.run());
    }

    /// What was understood; empty where nothing was typed, or no number.
    Optional<Amount> amount() {
        return numbers().read(getContent().getValue());
    }

    boolean isReadable() {
        return getContent().isEmpty() || amount().isPresent();
    }

    void fill(Optional<Amount> amount) {
        getContent().setValue(amount.map(numbers()::write).orElse(""));
        getContent().setHelperText(help);
    }

    /// Without what groups its digits, it cannot be misread.
    private void showBack() {
        getContent()
                .setHelperText(
                        amount().map(numbers()::writeUngrouped)
                                .filter(number -> !number.equals(getContent().getValue().strip()))
                                .map(number -> getTranslation("room.amount.understood", number))
                                .orElse(help));
        setInvalid(!isReadable());
        setErrorMessage(isReadable() ? "" : getTranslation("room.amount.unreadable"));
    }

    private Numbers numbers() {
        return new Numbers(getLocale());
    }
}
