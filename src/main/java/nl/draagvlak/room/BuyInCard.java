package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.draagvlak.workshop.Heard;
import nl.draagvlak.workshop.Pulses;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Text;
import org.jspecify.annotations.Nullable;

/// How far everybody supports the programme, by department, and what they noted with it.
class BuyInCard extends Composite<Section> {

    private final BuyInPulse picture = new BuyInPulse();
    private final Paragraph howMany = new Paragraph();
    private final UnorderedList notes = new UnorderedList();
    private final Section noted;
    private @Nullable Heard shown;

    BuyInCard(Participation participation) {
        howMany.addClassNames("small", "soft");
        notes.addClassName("reasons");
        noted = new Section(new H3(getTranslation("room.buy-in.notes")), notes);
        noted.addClassName("said-with-it");
        getContent().addClassNames("card", "listening-card");
        getContent().add(new H2(getTranslation("room.buy-in.title")), howMany, picture, noted);
        show(participation.seen());
    }

    void show(Seen seen) {
        howMany.setText(howMany(seen.heard(), seen.stages().isOpen(Stage.LISTENING)));
        if (!seen.heard().equals(shown)) {
            shown = seen.heard();
            picture.setVisible(seen.heard().pulses().isPresent());
            noted.setVisible(false);
            seen.heard().pulses().ifPresent(pulses -> show(seen, pulses));
        }
    }

    private void show(Seen seen, Pulses pulses) {
        picture.show(seen, pulses);
        notes.removeAll();
        pulses.notes().forEach(note -> notes.add(line(note)));
        noted.setVisible(!pulses.notes().isEmpty());
    }

    private String howMany(Heard heard, boolean isOpen) {
        var shown = heard.pulses().map(pulses -> pulses.whole().people());
        if (isOpen) {
            return shown.map(
                            people -> getTranslation("room.buy-in.count", people, heard.answered()))
                    .orElseGet(() -> getTranslation("room.buy-in.too-few", heard.answered()));
        }
        return shown.map(people -> getTranslation("room.buy-in.closed", people))
                .orElseGet(() -> getTranslation("room.buy-in.closed-too-few"));
    }

    private ListItem line(Text note) {
        var line = new ListItem(note.erased() ? getTranslation("room.talk.erased") : note.words());
        line.getElement().setAttribute("dir", "auto");
        return line;
    }
}
