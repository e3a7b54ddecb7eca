package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import nl.draagvlak.shell.Choice;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Rounds.OpenRound;

/// Begins a round, after it has been said when there is enough agreement.
class RoundDialog extends Dialog {

    private static final Integer[] SHARES = {50, 60, 75, 90, 100};
    private static final int USUAL = 75;

    private final Participation participation;
    private final CommandId command = new CommandId(UUID.randomUUID());
    private final Choice<Integer> enough;
    private final Item item;
    private final int number;

    RoundDialog(Participation participation, Item item, int number) {
        this.participation = participation;
        this.item = item;
        this.number = number;
        enough = new Choice<>(getTranslation("room.round-dialog.enough"));
        enough.setItems(SHARES);
        enough.setItemLabelGenerator(share -> getTranslation("room.round-dialog.share", share));
        enough.setValue(USUAL);
        enough.setWidthFull();
        var lead = new Paragraph(getTranslation("room.round-dialog.lead"));
        lead.addClassName("soft");
        setHeaderTitle(getTranslation("room.round-dialog.title", number));
        addClassName("ask");
        add(lead, enough);
        var notNow = new Button(getTranslation("room.reason.not-now"), _ -> close());
        var begin = new Button(getTranslation("room.round-dialog.act"), _ -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(notNow, begin);
    }

    private void begin() {
        var round = new OpenRound(item.id(), number, enough.getValue());
        if (participation.submit(command, round) instanceof Decision.Refused(var why, _)) {
            Notices.refusal(getTranslation("refusal." + why));
        }
        close();
    }
}
