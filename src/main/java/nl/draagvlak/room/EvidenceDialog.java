package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Evidence.Lay;
import nl.draagvlak.workshop.EvidenceId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;

/// Asks what was observed, of how many, when, and where that can be found.
class EvidenceDialog extends Dialog {

    private final Participation participation;
    private final ItemId item;
    private final DraftKeeper draft;
    private final AmountField value =
            new AmountField(
                    getTranslation("room.evidence.value"),
                    getTranslation("room.evidence.value.help"));
    private final AmountField sample;
    private final TextField period =
            line(
                    getTranslation("room.evidence.period"),
                    getTranslation("room.evidence.period.help"));
    private final TextField source =
            line(
                    getTranslation("room.evidence.source"),
                    getTranslation("room.evidence.source.help"));

    EvidenceDialog(Participation participation, ItemId item, Measured about) {
        this.participation = participation;
        this.item = item;
        var now = participation.seen();
        draft =
                new DraftKeeper(
                        participation.address(about.stage()) + "/" + item.value() + "/seen");
        sample =
                new AmountField(
                        getTranslation("room.evidence.many"),
                        about.unit() == Unit.PERCENT
                                ? getTranslation("room.evidence.many.share")
                                : getTranslation("room.evidence.many.help"));
        value.setUnit(new Quantities(this, now).sign(about.unit(), getLocale()));
        source.setRequiredIndicatorVisible(true);
        fields().forEach((key, field) -> name((Component) field, key));
        var numbers = new Div(value, sample);
        numbers.addClassName("two");
        draft.add(numbers, period, source);

        setHeaderTitle(getTranslation("room.evidence.dialog"));
        addClassName("ask");
        var lead = new Paragraph(getTranslation("room.evidence.lead"));
        lead.addClassName("soft");
        add(lead, draft);
        var notNow = new Button(getTranslation("room.reason.not-now"), _ -> giveUp());
        var act = new Button(getTranslation("room.evidence.act"), _ -> lay());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(notNow, act);
    }

    private void lay() {
        if (value.amount().isEmpty()) {
            mark(value, getTranslation("room.amount.unreadable"));
            return;
        }
        if (!sample.isReadable()) {
            return;
        }
        fields().values().forEach(field -> mark(field, ""));
        var command = draft.command();
        var wish = new Lay(new EvidenceId(command.value()), item, observed());
        switch (participation.submit(command, wish)) {
            case Decision.Accepted _ -> giveUp();
            case Decision.Refused(var why, var field) ->
                    field.ifPresentOrElse(
                            key -> refuse(key, why),
                            () -> Notices.refusal(getTranslation("refusal." + why)));
        }
    }

    private Observed observed() {
        return new Observed(
                value.amount().orElseThrow(),
                sample.amount(),
                Text.of(period.getValue()),
                Text.of(source.getValue()));
    }

    private void refuse(String field, Refusal why) {
        var limit =
                new Limit(
                        field.equals("period") ? Observed.LONGEST_PERIOD : Observed.LONGEST_SOURCE);
        mark(
                fields().getOrDefault(field, source),
                field.equals("sample") && why == Refusal.OUTSIDE_RANGE
                        ? getTranslation("room.evidence.many.wrong")
                        : limit.words(why, this));
    }

    private Map<String, HasValidationProperties> fields() {
        return Map.of("value", value, "sample", sample, "period", period, "source", source);
    }

    private static void mark(HasValidationProperties field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }

    private static TextField line(String label, String help) {
        var field = new TextField(label);
        field.setHelperText(help);
        field.setManualValidation(true);
        field.addValueChangeListener(_ -> field.setInvalid(false));
        return field;
    }

    private static void name(Component field, String key) {
        field.getElement().setAttribute("data-field", key);
    }

    private void giveUp() {
        draft.forget();
        close();
    }
}
