package nl.draagvlak.shell;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Unit;

/// Amounts with their unit, in the words of somebody's language.
public final class Quantities {

    private final Component speaker;
    private final Seen seen;

    public Quantities(Component speaker, Seen seen) {
        this.speaker = speaker;
        this.seen = seen;
    }

    public String write(Amount amount, Unit unit, Locale language) {
        return new Numbers(language)
                .write(
                        amount,
                        unit,
                        seen.charter().currency(),
                        speaker.getTranslation("shell.unit.days"),
                        speaker.getTranslation("shell.unit.seconds"));
    }

    /// The sign or the word that stands in a field for this unit.
    public String sign(Unit unit, Locale language) {
        return switch (unit) {
            case PERCENT -> "%";
            case MONEY -> seen.charter().currency().getSymbol(language);
            case COUNT -> "";
            case DAYS -> speaker.getTranslation("shell.unit.days");
            case SECONDS -> speaker.getTranslation("shell.unit.seconds");
        };
    }
}
