package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.workshop.BuyIn.AnswerConcern;
import nl.draagvlak.workshop.ConcernId;
import nl.draagvlak.workshop.Heard;
import nl.draagvlak.workshop.Mine;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Text;
import org.jspecify.annotations.Nullable;

/// What holds everybody back, by department and cause, what would help, and what comes of it.
class CausesCard extends Composite<Section> {

    private final Participation participation;
    private final Paragraph legend = new Paragraph();
    private final Div place = new Div();
    private final VoiceList voices;
    private final Section said;
    private @Nullable Heard shown;

    CausesCard(Participation participation) {
        this.participation = participation;
        voices = new VoiceList(participation, this::answer);
        legend.addClassNames("small", "soft");
        said = new Section(new H3(getTranslation("room.voices.title")), voices);
        said.addClassName("voices");
        getContent().addClassNames("card", "listening-card");
        getContent().add(new H2(getTranslation("room.causes.title")), legend, place, said);
    }

    void show(Seen seen, Mine mine) {
        legend.setText(legend(seen));
        if (!seen.heard().equals(shown)) {
            shown = seen.heard();
            place.removeAll();
            seen.heard().causes().ifPresent(all -> place.add(new CausesTable(seen, all)));
            said.setVisible(!seen.heard().voices().isEmpty());
        }
        voices.show(seen, mine);
    }

    private String legend(Seen seen) {
        if (seen.heard().causes().isPresent()) {
            return getTranslation("room.causes.legend");
        }
        return seen.stages().isOpen(Stage.LISTENING)
                ? getTranslation("room.causes.too-few")
                : getTranslation("room.causes.closed-too-few");
    }

    /// What somebody said holds them back and would help.
    private List<String> said(ConcernId concern) {
        return participation.seen().heard().voices().stream()
                .filter(voice -> voice.id().equals(concern))
                .flatMap(voice -> Stream.of(voice.words(), voice.help()))
                .map(Text::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private void answer(ConcernId concern) {
        var says =
                new ReasonDialog.Words(
                        getTranslation("room.answer-concern.title"),
                        getTranslation("room.answer-concern.lead"),
                        getTranslation("room.answer-concern.act"));
        new ReasonDialog(
                        participation,
                        participation.address(Stage.LISTENING) + "/" + concern.value(),
                        says,
                        words -> new AnswerConcern(concern, words))
                .about(said(concern))
                .asking(
                        getTranslation("room.answer-concern.label"),
                        getTranslation("room.answer-concern.missing"))
                .open();
    }
}
