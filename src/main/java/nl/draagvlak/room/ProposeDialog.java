package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Stage;

/// Puts something new of one kind on the table; what is typed is kept until then, or until somebody
/// cancels.
class ProposeDialog<C extends Record & Content> extends Dialog {

    private final Participation participation;
    private final Consumer<ItemId> proposed;
    private final SubjectForm<C> form;
    private final DraftKeeper draft;

    /// What the dialog says, and who is told what came of it.
    record Wish(String title, Consumer<ItemId> proposed) {}

    ProposeDialog(Participation participation, SubjectKind<C> kind, Stage stage, Wish wish) {
        this.participation = participation;
        proposed = wish.proposed();
        form = new SubjectForm<>(kind, participation);
        draft = new DraftKeeper(participation.address(stage) + "/" + Ways.NEW);
        draft.add(form);
        add(draft);

        setHeaderTitle(wish.title());
        addClassName("propose");
        var cancel = new Button(getTranslation("room.propose.cancel"), _ -> giveUp());
        var propose = new Button(getTranslation("room.propose.propose"), _ -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, propose);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                form.focus();
            } else {
                sayWhatIsKept();
            }
        });
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
                giveUp();
                proposed.accept(item);
            }
            case Decision.Refused(var why, var field) ->
                    field.ifPresentOrElse(
                            key -> form.refuse(key, why),
                            () -> Notices.refusal(getTranslation("refusal." + why)));
        }
    }

    private void giveUp() {
        draft.forget();
        close();
    }

    private void sayWhatIsKept() {
        if (draft.isKept()) {
            Notices.tell(getTranslation("room.propose.kept"));
        }
    }
}
