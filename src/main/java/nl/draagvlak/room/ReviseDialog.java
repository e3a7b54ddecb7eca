package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import java.util.Optional;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.subject.Comparison;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Items.Revise;
import nl.draagvlak.workshop.Refusal;

/// Makes an item better; when somebody else was quicker, what both did comes together.
class ReviseDialog<C extends Record & Content> extends Dialog {

    private final Participation participation;
    private final Item item;
    private final SubjectKind<C> kind;
    private final SubjectForm<C> form;
    private final Input basedOn = new Input();
    private final BothVersions<C> both;
    private final DraftKeeper draft;

    private ReviseDialog(Participation participation, Item item, SubjectKind<C> kind) {
        this.participation = participation;
        this.item = item;
        this.kind = kind;
        form = new SubjectForm<>(kind, participation);
        both = new BothVersions<>(kind, participation, form::fill);
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
        if (both.isVisible() && stands(form.content())) {
            giveUp();
            return;
        }
        form.forgive();
        var base = Integer.parseInt(basedOn.getValue());
        var revise = new Revise(item.id(), base, form.content());
        switch (participation.submit(draft.command(), revise)) {
            case Decision.Accepted _ -> giveUp();
            case Decision.Refused(var why, _) when why == Refusal.CHANGED_MEANWHILE ->
                    compare(base);
            case Decision.Refused(var why, var field) ->
                    field.ifPresentOrElse(
                            key -> form.refuse(key, why),
                            () -> Notices.refusal(getTranslation("refusal." + why)));
        }
    }

    /// Whether this is what everybody reads already, so that there is nothing to save.
    private boolean stands(C mine) {
        return now().map(Item::content).filter(mine::equals).isPresent();
    }

    private void compare(int base) {
        now().ifPresent(now -> compare(base, now));
    }

    private void compare(int base, Item now) {
        var mine = form.content();
        var theirs = kind.type().cast(now.content());
        var began = participation.room().chronicle().version(item.id(), base);
        var compared = Comparison.of(kind, began, mine, theirs);
        compared.onlyTheirs().forEach(field -> form.fill(field, theirs));
        both.show(compared, mine, now);
        basedOn.setValue(String.valueOf(now.version()));
    }

    private Optional<Item> now() {
        return participation.seen().items().find(item.id());
    }

    private void giveUp() {
        draft.forget();
        close();
    }
}
