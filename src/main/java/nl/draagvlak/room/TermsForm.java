package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.draagvlak.shell.Choice;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Terms;

/// What is agreed about a round before anybody answers.
class TermsForm extends Composite<Div> {

    private static final Integer[] SHARES = {50, 60, 75, 90, 100};
    private static final int USUAL = 75;
    private static final int NO_END = 0;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final Integer[] MINUTES = {
        NO_END, 2, 5, 10, 15, 30, HOUR, DAY, 3 * DAY, Terms.MOST_MINUTES
    };

    private final Choice<Integer> enough = new Choice<>(getTranslation("room.round-dialog.enough"));
    private final Choice<Integer> minutes = new Choice<>(getTranslation("room.terms.time"));
    private final Checkbox byItself = new Checkbox(getTranslation("room.terms.by-itself"));
    private final Checkbox reasons = new Checkbox(getTranslation("room.terms.reasons"));
    private final Checkbox named = new Checkbox(getTranslation("room.terms.named"));

    /// Names stay on, or off, as they were in this workshop.
    TermsForm(Seen seen) {
        enough.setItems(SHARES);
        enough.setItemLabelGenerator(share -> getTranslation("room.round-dialog.share", share));
        enough.setValue(USUAL);
        minutes.setItems(MINUTES);
        minutes.setItemLabelGenerator(this::time);
        minutes.setValue(NO_END);
        named.setValue(areNamed(seen));
        enough.setWidthFull();
        minutes.setWidthFull();
        getContent().addClassName("terms");
        getContent().add(enough, minutes, byItself, reasons, named);
    }

    Terms terms() {
        return new Terms(
                enough.getValue(),
                reasons.getValue(),
                named.getValue(),
                byItself.getValue(),
                Optional.of(minutes.getValue()).filter(many -> many != NO_END));
    }

    private static boolean areNamed(Seen seen) {
        return seen.items().byId().keySet().stream()
                .flatMap(item -> seen.latestRound(item).stream())
                .anyMatch(round -> round.terms().named());
    }

    private String time(int many) {
        if (many == NO_END) {
            return getTranslation("room.terms.no-end");
        }
        if (many < HOUR) {
            return getTranslation("room.terms.minutes", many);
        }
        return many < DAY
                ? getTranslation("room.terms.hours", many / HOUR)
                : getTranslation("room.terms.days", many / DAY);
    }
}
