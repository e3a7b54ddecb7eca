package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Grain;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Outcomes;
import nl.draagvlak.workshop.Outcomes.AgreeValue;
import nl.draagvlak.workshop.Outcomes.Other;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Text;

/// Records another value than the group's, with the reason for it.
class OtherValueDialog extends Dialog {

    private final Participation participation;
    private final Item item;
    private final Round round;
    private final DraftKeeper draft;
    private final AmountField value = field("room.other.value", "value");
    private final AmountField lower = field("room.other.lower", "lower");
    private final AmountField upper = field("room.other.upper", "upper");
    private final ReviewField review;
    private final TextArea reason = new TextArea(getTranslation("room.reason.label"));

    OtherValueDialog(Participation participation, Item item, Round round) {
        this.participation = participation;
        this.item = item;
        this.round = round;
        draft = new DraftKeeper(participation.address(item) + "/other-" + round.number());
        var sign =
                new Quantities(this, participation.seen())
                        .sign(((Measured) item.content()).unit(), getLocale());
        var three = new Div(lower, value, upper);
        three.addClassName("three");
        three().forEach(field -> field.setUnit(sign));
        reason.setManualValidation(true);
        reason.addValueChangeListener(_ -> reason.setInvalid(false));
        reason.setMinRows(2);
        reason.getElement().setAttribute("data-field", "reason");
        review = new ReviewField(participation, item);
        draft.add(three, reason, review);
        round.result().ifPresent(this::fill);
        round.result().ifPresent(this::watch);

        setHeaderTitle(getTranslation("room.other.title"));
        addClassName("ask");
        var lead = new Paragraph(getTranslation("room.other.lead"));
        lead.addClassName("soft");
        add(lead, draft);
        var notNow = new Button(getTranslation("room.reason.not-now"), _ -> giveUp());
        var act = new Button(getTranslation("room.other.act"), _ -> record());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(notNow, act);
    }

    private void fill(Result result) {
        var group = result.group();
        var grain = Grain.of((Measured) item.content(), group);
        lower.fill(Optional.of(grain.round(group.low())));
        value.fill(Optional.of(grain.round(group.best())));
        upper.fill(Optional.of(grain.round(group.high())));
    }

    /// Says at once when too few answers contain what is typed.
    private void watch(Result result) {
        var dissent = new Dissent(round, result, containing(result));
        value.onChange(() -> dissent.show(containing(result)));
        draft.addComponentAtIndex(1, dissent);
    }

    private int containing(Result result) {
        return value.amount()
                .map(typed -> result.containing(typed.value()))
                .orElseGet(result::containingGroup);
    }

    private void record() {
        var missing = three().stream().filter(field -> field.amount().isEmpty()).toList();
        missing.forEach(field -> mark(field, getTranslation("room.amount.unreadable")));
        if (!review.isReady() || !missing.isEmpty()) {
            return;
        }
        var other =
                new Other(
                        value.amount().orElseThrow(),
                        lower.amount().orElseThrow(),
                        upper.amount().orElseThrow());
        var agree =
                new AgreeValue(
                        item.id(), round.number(), Optional.of(other), Text.of(reason.getValue()));
        switch (participation.submit(draft.command(), agree)) {
            case Decision.Accepted _ -> {
                review.record();
                giveUp();
                new Recorded(participation, item).tell();
            }
            case Decision.Refused(var why, var field) ->
                    field.ifPresentOrElse(
                            key -> refuse(key, why),
                            () -> Notices.refusal(getTranslation("refusal." + why)));
        }
    }

    private void refuse(String field, Refusal why) {
        Map<String, HasValidationProperties> fields =
                Map.of("value", value, "lower", lower, "upper", upper);
        mark(
                fields.getOrDefault(field, reason),
                field.equals("reason") && why == Refusal.MISSING
                        ? getTranslation("room.reason.missing")
                        : new Limit(Outcomes.LONGEST_REASON).words(why, this));
    }

    private static void mark(HasValidationProperties field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }

    private List<AmountField> three() {
        return List.of(lower, value, upper);
    }

    private AmountField field(String key, String name) {
        var field = new AmountField(getTranslation(key), "");
        field.getElement().setAttribute("data-field", name);
        return field;
    }

    private void giveUp() {
        draft.forget();
        close();
    }
}
