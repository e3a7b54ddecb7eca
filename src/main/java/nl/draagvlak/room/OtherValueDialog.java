package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.stream.Stream;
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
import nl.draagvlak.workshop.Problem;
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
    private final ThreeNumbers numbers;
    private final AmountField lower;
    private final AmountField value;
    private final AmountField upper;
    private final ReviewField review;
    private final TextArea reason = new TextArea(getTranslation("room.reason.label"));

    OtherValueDialog(Participation participation, Item item, Round round) {
        this.participation = participation;
        this.item = item;
        this.round = round;
        draft = new DraftKeeper(participation.address(item) + "/other-" + round.number());
        var about = (Measured) item.content();
        var seen = participation.seen();
        numbers =
                new ThreeNumbers(
                        new Quantities(this, seen).sign(about.unit(), getLocale()),
                        about.bounds(),
                        new Ends(this, seen, about).inWords(),
                        () -> {});
        numbers.whenMissing(getTranslation("room.other.missing"));
        lower = numbers.add("lower", getTranslation("room.other.lower"));
        value = numbers.add("value", getTranslation("room.other.value"));
        upper = numbers.add("upper", getTranslation("room.other.upper"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.addValueChangeListener(_ -> reason.setInvalid(false));
        reason.setMinRows(2);
        reason.getElement().setAttribute("data-field", "reason");
        review = new ReviewField(participation, item);
        draft.add(numbers, reason, review);
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
        numbers.fill(
                Stream.of(group.low(), group.best(), group.high())
                        .map(number -> Optional.of(grain.round(number)))
                        .toList());
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
        var areReady = numbers.areReady();
        var isSaid = saysWhy();
        if (review.isReady() && areReady && isSaid) {
            submit();
        }
    }

    private void submit() {
        var other =
                new Other(
                        value.amount().orElseThrow(),
                        lower.amount().orElseThrow(),
                        upper.amount().orElseThrow());
        var agree = new AgreeValue(item.id(), round.number(), Optional.of(other), why());
        switch (participation.submit(draft.command(), agree)) {
            case Decision.Accepted _ -> {
                review.record();
                giveUp();
                new Recorded(participation, item).tell();
            }
            case Decision.Refused(var why, var field) -> refuse(field, why);
        }
    }

    /// Whether the reason can be recorded; else it says beside it what is wrong.
    private boolean saysWhy() {
        var problem = why().problemIn("reason", Outcomes.LONGEST_REASON);
        reason.setInvalid(problem.isPresent());
        problem.map(Problem::why)
                .ifPresent(why ->
                        reason.setErrorMessage(
                                why == Refusal.MISSING
                                        ? getTranslation("room.reason.missing")
                                        : new Limit(Outcomes.LONGEST_REASON).words(why, this)));
        return problem.isEmpty();
    }

    private void refuse(Optional<String> field, Refusal why) {
        var message = getTranslation("refusal." + why);
        if (!numbers.refuse(field, message)) {
            Notices.refusal(message);
        }
    }

    private Text why() {
        return Text.of(reason.getValue());
    }

    private void giveUp() {
        draft.forget();
        close();
    }
}
