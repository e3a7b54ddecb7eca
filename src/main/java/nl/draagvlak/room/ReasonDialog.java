package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Text;

/// Asks for the reason that a wish needs; what is typed is kept until the wish is granted.
class ReasonDialog extends Dialog {

    private final Participation participation;
    private final Function<Text, Command> wish;
    private final DraftKeeper draft;
    private final TextArea reason;
    private String missing;

    /// What the dialog says.
    record Words(String question, String consequence, String act) {}

    ReasonDialog(
            Participation participation,
            String draftName,
            Words says,
            Function<Text, Command> wish) {
        this.participation = participation;
        this.wish = wish;
        draft = new DraftKeeper(draftName);
        reason = new TextArea(getTranslation("room.reason.label"));
        missing = getTranslation("room.reason.missing");
        reason.setManualValidation(true);
        reason.setMinRows(3);
        reason.setAutofocus(true);
        reason.getElement().setAttribute("data-field", "reason");
        draft.add(reason);

        setHeaderTitle(says.question());
        addClassNames("ask");
        var consequence = new Paragraph(says.consequence());
        consequence.addClassName("soft");
        add(consequence, draft);
        var notNow = new Button(getTranslation("room.reason.not-now"), _ -> giveUp());
        var act = new Button(says.act(), _ -> submit());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(notNow, act);
    }

    /// The same dialog for other words than a reason.
    ReasonDialog asking(String label, String whenMissing) {
        reason.setLabel(label);
        missing = whenMissing;
        return this;
    }

    private void submit() {
        var because = wish.apply(Text.of(reason.getValue()));
        switch (participation.submit(draft.command(), because)) {
            case Decision.Accepted _ -> giveUp();
            case Decision.Refused(var why, var field) -> {
                var message = why == Refusal.MISSING ? missing : getTranslation("refusal." + why);
                reason.setErrorMessage(message);
                reason.setInvalid(field.isPresent());
                if (field.isEmpty()) {
                    Notices.refusal(message);
                }
            }
        }
    }

    private void giveUp() {
        draft.forget();
        close();
    }
}
