package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.BuyIn;
import nl.draagvlak.workshop.BuyIn.RaiseConcern;
import nl.draagvlak.workshop.Cause;
import nl.draagvlak.workshop.ConcernId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Text;

/// Asks what holds somebody back and what would help; what is typed is kept until it is said.
class ConcernForm extends Composite<DraftKeeper> {

    private final Participation participation;
    private final Runnable raised;
    private final RadioButtonGroup<Cause> cause = new RadioButtonGroup<>();
    private final TextArea words;
    private final TextArea help;

    ConcernForm(Participation participation, Runnable raised) {
        this.participation = participation;
        this.raised = raised;
        cause.setLabel(getTranslation("room.concern-form.cause"));
        cause.setItems(Cause.values());
        cause.setItemLabelGenerator(one -> getTranslation("room.cause." + one));
        cause.setManualValidation(true);
        cause.addValueChangeListener(_ -> cause.setInvalid(false));
        cause.getElement().setAttribute("data-field", "cause");
        words = area(getTranslation("room.concern-form.words"), "words");
        help = area(getTranslation("room.concern-form.help"), "help");
        help.setHelperText(getTranslation("room.concern-form.nameless"));
        var raise = new Button(getTranslation("room.concern-form.raise"), _ -> raise());
        raise.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("concern-form");
        getContent().add(cause, words, help, raise);
    }

    @Override
    protected DraftKeeper initContent() {
        return new DraftKeeper(participation.address() + "/concern");
    }

    private static TextArea area(String label, String field) {
        var area = new TextArea(label);
        area.setManualValidation(true);
        area.addValueChangeListener(_ -> area.setInvalid(false));
        area.setMinRows(1);
        area.setMaxRows(6);
        area.getElement().setAttribute("data-field", field);
        return area;
    }

    private void raise() {
        forgive();
        cause.getOptionalValue()
                .ifPresentOrElse(
                        this::raise,
                        () -> {
                            cause.setErrorMessage(getTranslation("room.concern-form.no-cause"));
                            cause.setInvalid(true);
                        });
    }

    private void raise(Cause chosen) {
        var command = getContent().command();
        var wish =
                new RaiseConcern(
                        new ConcernId(command.value()),
                        chosen,
                        Text.of(words.getValue()),
                        Text.of(help.getValue()));
        switch (participation.submit(command, wish)) {
            case Decision.Accepted _ -> {
                cause.clear();
                words.clear();
                help.clear();
                getContent().renew();
                raised.run();
            }
            case Decision.Refused(var why, var field) ->
                    field.ifPresentOrElse(
                            wrong -> mark(wrong, why),
                            () -> Notices.refusal(getTranslation("refusal." + why)));
        }
    }

    private void mark(String field, Refusal why) {
        var wrong = field.equals("help") ? help : words;
        wrong.setErrorMessage(
                why == Refusal.MISSING
                        ? getTranslation("room.concern-form.missing")
                        : new Limit(BuyIn.LONGEST).words(why, this));
        wrong.setInvalid(true);
        wrong.focus();
    }

    private void forgive() {
        cause.setInvalid(false);
        words.setInvalid(false);
        help.setInvalid(false);
    }
}
