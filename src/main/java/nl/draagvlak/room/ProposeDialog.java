package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Stage;

/// Puts something new of one kind on the table.
class ProposeDialog<C extends Record & Content> extends Dialog {

    private final Participation participation;
    private final SubjectForm<C> form;
    private final DraftKeeper draft;

    ProposeDialog(Participation participation, SubjectKind<C> kind, Stage stage, String title) {
        this.participation = participation;
        form = new SubjectForm<>(kind, participation);
        draft = new DraftKeeper(participation.address(stage) + "/" + Ways.NEW);
        draft.add(form);
        add(draft);

        setHeaderTitle(title);
        addClassName("propose");
        var cancel = new Button(getTranslation("room.propose.cancel"), _ -> giveUp());
        var propose = new Button(getTranslation("room.propose.propose"), _ -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, propose);
    }

    private void propose() {
        if (!form.isReadable()) {
            return;
        }
        form.forgive();
        var command = draft.command();
        var item = new ItemId(command.value());
        switch (participation.submit(command, new Propose(item, form.content()))) {
            case Decision.Accepted _ -> {
                draft.forget();
                close();
            }
            case Decision.Refused(var why, var field) -> {
                var message = getTranslation("refusal." + why);
                field.ifPresentOrElse(
                        key -> form.refuse(key, message), () -> Notices.refusal(message));
            }
        }
    }

    private void giveUp() {
        draft.forget();
        close();
    }
}
