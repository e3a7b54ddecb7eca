package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Evidence.Lay;
import nl.draagvlak.workshop.EvidenceId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.Problem;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;

/// Asks what was observed, of how many, when, and where that can be found.
class EvidenceDialog extends Dialog {

    private static final Amount NOTHING = Amount.of("0");

    private final Participation participation;
    private final ItemId item;
    private final Measured about;
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
        this.about = about;
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
        value.require();
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
        var wrong = wrong();
        fields().forEach((key, field) -> mark(field, wrong.getOrDefault(key, "")));
        if (!wrong.isEmpty()) {
            fields().entrySet().stream()
                    .filter(field -> wrong.containsKey(field.getKey()))
                    .findFirst()
                    .ifPresent(field -> focus((Component) field.getValue()));
            return;
        }
        var command = draft.command();
        var wish = new Lay(new EvidenceId(command.value()), item, observed());
        switch (participation.submit(command, wish)) {
            case Decision.Accepted _ -> giveUp();
            case Decision.Refused(var why, _) -> Notices.refusal(getTranslation("refusal." + why));
        }
    }

    /// What is wrong, by field, all at once.
    private Map<String, String> wrong() {
        var wrong = new HashMap<String, String>();
        observed().problems(about).forEach(one -> wrong.put(one.field(), words(one)));
        if (value.amount().isEmpty()) {
            wrong.put("value", getTranslation("room.amount.unreadable"));
        }
        if (!sample.isReadable()) {
            wrong.put("sample", getTranslation("room.evidence.many.wrong"));
        }
        return wrong;
    }

    private Observed observed() {
        return new Observed(
                value.amount().orElse(NOTHING),
                sample.amount(),
                Text.of(period.getValue()),
                Text.of(source.getValue()));
    }

    private String words(Problem problem) {
        var isPeriod = problem.field().equals("period");
        var limit = new Limit(isPeriod ? Observed.LONGEST_PERIOD : Observed.LONGEST_SOURCE);
        return switch (problem.field()) {
            case "sample" -> getTranslation("room.evidence.many.wrong");
            case "value" -> new Ends(this, participation.seen(), about).inWords();
            default -> limit.words(problem.why(), this);
        };
    }

    private Map<String, HasValidationProperties> fields() {
        var inOrder = new LinkedHashMap<String, HasValidationProperties>();
        inOrder.put("value", value);
        inOrder.put("sample", sample);
        inOrder.put("period", period);
        inOrder.put("source", source);
        return inOrder;
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

    private static void focus(Component field) {
        field.getElement().callJsFunction("focus");
    }

    private static void name(Component field, String key) {
        field.getElement().setAttribute("data-field", key);
    }

    private void giveUp() {
        draft.forget();
        close();
    }
}
