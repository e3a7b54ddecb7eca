package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Seeds;
import nl.draagvlak.workshop.Seeds.TellTruth;
import nl.draagvlak.workshop.Text;

/// Asks for the true answer to a seed question, and where that can be found.
class TruthDialog extends Dialog {

    private final Participation participation;
    private final ItemId item;
    private final String ends;
    private final DraftKeeper draft;
    private final AmountField truth =
            new AmountField(
                    getTranslation("room.truth.value"), getTranslation("room.evidence.value.help"));
    private final TextField source = new TextField(getTranslation("room.evidence.source"));

    TruthDialog(Participation participation, Item item) {
        this.participation = participation;
        this.item = item.id();
        var about = (Measured) item.content();
        ends = new Ends(this, participation.seen(), about).inWords();
        draft = new DraftKeeper(participation.address(item) + "/truth");
        truth.setUnit(new Quantities(this, participation.seen()).sign(about.unit(), getLocale()));
        truth.getElement().setAttribute("data-field", "truth");
        truth.require();
        source.setHelperText(getTranslation("room.evidence.source.help"));
        source.setManualValidation(true);
        source.setRequiredIndicatorVisible(true);
        source.addValueChangeListener(_ -> source.setInvalid(false));
        source.getElement().setAttribute("data-field", "source");
        draft.add(truth, source);

        setHeaderTitle(getTranslation("room.truth.dialog"));
        addClassName("ask");
        var lead = new Paragraph(getTranslation("room.truth.lead"));
        lead.addClassName("soft");
        add(lead, draft);
        var notNow = new Button(getTranslation("room.reason.not-now"), _ -> giveUp());
        var act = new Button(getTranslation("room.truth.act"), _ -> tell());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(notNow, act);
    }

    private void tell() {
        var from = Text.of(source.getValue());
        var wrong = from.problemIn("source", Seeds.LONGEST_SOURCE);
        mark(source, wrong.map(one -> words(one.why())).orElse(""));
        mark(truth, truth.amount().isEmpty() ? getTranslation("room.amount.unreadable") : "");
        if (wrong.isEmpty() && truth.amount().isPresent()) {
            tell(new TellTruth(item, truth.amount().orElseThrow(), from));
        }
    }

    private void tell(TellTruth wish) {
        switch (participation.submit(draft.command(), wish)) {
            case Decision.Accepted _ -> giveUp();
            case Decision.Refused(var why, var field) ->
                    field.ifPresentOrElse(
                            _ -> mark(truth, ends),
                            () -> Notices.refusal(getTranslation("refusal." + why)));
        }
    }

    private String words(Refusal why) {
        return new Limit(Seeds.LONGEST_SOURCE).words(why, this);
    }

    private static void mark(HasValidationProperties field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }

    private void giveUp() {
        draft.forget();
        close();
    }
}
