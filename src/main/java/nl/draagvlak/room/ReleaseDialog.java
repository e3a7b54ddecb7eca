package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Releases;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Text;

/// Asks what a version is called before it is released for good.
class ReleaseDialog extends Dialog {

    private final Participation participation;
    private final Secretary secretary;
    private final DraftKeeper draft;
    private final TextField title;

    ReleaseDialog(Participation participation, Secretary secretary) {
        this.participation = participation;
        this.secretary = secretary;
        draft = new DraftKeeper(participation.address(Stage.AGREEMENT) + "/release");
        title = new TextField(getTranslation("room.release.label"));
        title.setHelperText(getTranslation("room.release.help"));
        title.setManualValidation(true);
        title.addValueChangeListener(_ -> title.setInvalid(false));
        title.setAutofocus(true);
        title.getElement().setAttribute("data-field", "title");
        draft.add(title);

        var number = participation.seen().releases().next();
        setHeaderTitle(getTranslation("room.release.title", number));
        addClassName("ask");
        var consequence = new Paragraph(getTranslation("room.release.consequence"));
        consequence.addClassName("soft");
        add(consequence, draft);
        var notNow = new Button(getTranslation("room.release.not-now"), _ -> giveUp());
        var act = new Button(getTranslation("room.release.act"), _ -> submit());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(notNow, act);
    }

    private void submit() {
        var errand = participation.errand(draft.command());
        switch (secretary.release(errand, Text.of(title.getValue()))) {
            case Decision.Accepted _ -> giveUp();
            case Decision.Refused(var why, var field) -> {
                var message = new Limit(Releases.LONGEST_TITLE).words(why, this);
                title.setErrorMessage(message);
                title.setInvalid(field.isPresent());
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
