package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.draagvlak.account.Secret;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.shell.CopyText;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Tokens;

/// Makes a token, and shows its secret this one time.
class TokenForm extends Composite<Div> {

    private final Participation participation;
    private final Secretary secretary;
    private final DraftKeeper draft;
    private final TextField label;
    private final Div once;
    private final CopyText secret = new CopyText();

    TokenForm(Participation participation, Secretary secretary) {
        this.participation = participation;
        this.secretary = secretary;
        draft = new DraftKeeper(participation.address(Stage.AGREEMENT) + "/token");
        label = new TextField(getTranslation("room.tokens.label"));
        label.setHelperText(getTranslation("room.tokens.help"));
        label.setManualValidation(true);
        label.addValueChangeListener(_ -> label.setInvalid(false));
        label.getElement().setAttribute("data-field", "label");
        var make = new Button(getTranslation("room.tokens.make"), _ -> make());
        var line = new Div(label, make);
        line.addClassName("token-line");
        draft.add(line);
        once = new Div(new Paragraph(getTranslation("room.tokens.once")), secret);
        once.addClassName("token-once");
        once.getElement().setAttribute("role", "status");
        once.setVisible(false);
        getContent().add(draft, once);
    }

    private void make() {
        var issued =
                secretary.issueToken(
                        participation.errand(draft.command()), Text.of(label.getValue()));
        issued.secret().ifPresent(this::show);
        if (issued.decision() instanceof Decision.Refused(var why, var field)) {
            refuse(why, field.isPresent());
        }
    }

    private void show(Secret made) {
        secret.show(made.words());
        once.setVisible(true);
        label.clear();
        label.setInvalid(false);
        draft.renew();
    }

    private void refuse(Refusal why, boolean isAboutTheLabel) {
        var message = new Limit(Tokens.LONGEST_LABEL).words(why, this);
        label.setErrorMessage(message);
        label.setInvalid(isAboutTheLabel);
        if (!isAboutTheLabel) {
            Notices.refusal(message);
        }
    }
}
