package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.draagvlak.workshop.Items.Item;

/// Asks when an agreed number is to be looked at again.
class ReviewDialog extends Dialog {

    private final ReviewField day;

    ReviewDialog(Participation participation, Item item) {
        day = new ReviewField(participation, item);
        setHeaderTitle(getTranslation("room.review.title"));
        addClassName("ask");
        var lead = new Paragraph(getTranslation("room.review.lead"));
        lead.addClassName("soft");
        add(lead, day);
        var notNow = new Button(getTranslation("room.reason.not-now"), _ -> close());
        var act = new Button(getTranslation("room.review.save"), _ -> record());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(notNow, act);
    }

    private void record() {
        if (day.isReady() && day.record()) {
            close();
        }
    }
}
