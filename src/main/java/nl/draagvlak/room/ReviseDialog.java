package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Items.Revise;
import nl.draagvlak.workshop.Refusal;

/// Makes an item better; when somebody else was quicker, both versions stand side by side.
class ReviseDialog<C extends Record & Content> extends Dialog {

    private final Participation participation;
    private final Item item;
    private final SubjectForm<C> form;
    private final Input basedOn = new Input();
    private final BothVersions<C> both;
    private final DraftKeeper draft;

    private ReviseDialog(Participation participation, Item item, SubjectKind<C> kind) {
        this.participation = participation;
        this.item = item;
        form = new SubjectForm<>(kind, participation);
        both = new BothVersions<>(kind, participation, this::keepMine, this::giveUp);
        draft = new DraftKeeper(participation.address(item));
        form.fill(kind.type().cast(item.content()));
        basedOn.setType("hidden");
        basedOn.setValue(String.valueOf(item.version()));
        basedOn.getElement().setAttribute("data-field", "basedOn");
        draft.add(basedOn, both, form);
        add(draft);

        setHeaderTitle(getTranslation("room.revise.title", item.content().name().words()));
        addClassName("propose");
        var cancel = new Button(getTranslation("room.propose.cancel"), _ -> giveUp());
        var save = new Button(getTranslation("room.revise.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    static ReviseDialog<?> of(Participation participation, Item item) {
        return new ReviseDialog<>(participation, item, SubjectKinds.of(item.content()));
    }

    private void save() {
        if (!form.isReadable()) {
            return;
        }
        form.forgive();
        var base = Integer.parseInt(basedOn.getValue());
        var revise = new Revise(item.id(), base, form.content());
        switch (participation.submit(draft.command(), revise)) {
            case Decision.Accepted _ -> giveUp();
            case Decision.Refused(var why, _) when why == Refusal.CHANGED_MEANWHILE -> compare();
            case Decision.Refused(var why, var field) -> {
                var message = getTranslation("refusal." + why);
                field.ifPresentOrElse(
                        key -> form.refuse(key, message), () -> Notices.refusal(message));
            }
        }
    }

    private void compare() {
        participation
                .seen()
                .items()
                .find(item.id())
                .ifPresent(now -> {
                    both.show(form.content(), now);
                    basedOn.setValue(String.valueOf(now.version()));
                });
    }

    private void keepMine() {
        both.setVisible(false);
        save();
    }

    private void giveUp() {
        draft.forget();
        close();
    }
}
