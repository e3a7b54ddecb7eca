package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;

/// Proposes an NBA.
class ProposeDialog extends Dialog {

    private final Participation participation;
    private final SubjectForm<Nba> form = new SubjectForm<>(Nba.KIND);
    private final DraftKeeper draft;

    ProposeDialog(Participation participation) {
        this.participation = participation;
        draft = new DraftKeeper(participation.address() + "/nbas/new");
        draft.add(form);
        add(draft);

        setHeaderTitle(getTranslation("room.propose.title"));
        addClassName("propose");
        var cancel = new Button(getTranslation("room.propose.cancel"), _ -> giveUp());
        var propose = new Button(getTranslation("room.propose.propose"), _ -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, propose);
    }

    private void propose() {
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
