package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Outcomes;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Text;

/// Asks for the reason that a wish needs; what is typed is kept until the wish is granted.
class ReasonDialog extends Dialog {

    /// The rules take as much in every reason.
    private static final Limit LIMIT = new Limit(Outcomes.LONGEST_REASON);

    private final Participation participation;
    private final Function<Text, Command> wish;
    private final DraftKeeper draft;
    private final TextArea reason;
    private final Div about = new Div();
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
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(_ -> reason.setInvalid(false));
        reason.setMinRows(3);
        reason.setAutofocus(true);
        reason.getElement().setAttribute("data-field", "reason");
        draft.add(reason);

        setHeaderTitle(says.question());
        addClassNames("ask");
        var consequence = new Paragraph(says.consequence());
        consequence.addClassName("soft");
        about.addClassName("ask-about");
        about.setVisible(false);
        add(about, consequence, draft);
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

    /// The same dialog with a reason that can be kept or changed.
    ReasonDialog filledWith(String words) {
        reason.setValue(words);
        return this;
    }

    /// The same dialog with the words that it is about.
    ReasonDialog about(List<String> words) {
        about.setVisible(!words.isEmpty());
        words.forEach(said -> about.add(quoted(said)));
        return this;
    }

    private static Paragraph quoted(String words) {
        var said = new Paragraph(words);
        said.getElement().setAttribute("dir", "auto");
        return said;
    }

    private void submit() {
        var because = wish.apply(Text.of(reason.getValue()));
        switch (participation.submit(draft.command(), because)) {
            case Decision.Accepted _ -> giveUp();
            case Decision.Refused(var why, var field) -> {
                var message = why == Refusal.MISSING ? missing : LIMIT.words(why, this);
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
