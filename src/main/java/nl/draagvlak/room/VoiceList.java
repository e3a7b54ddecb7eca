package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;
import java.util.function.Consumer;
import nl.draagvlak.workshop.ConcernId;
import nl.draagvlak.workshop.Heard;
import nl.draagvlak.workshop.Mine;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Text;

/// What people say holds them back and would help, without who they are, each with its answer.
@Tag("voice-list")
@JsModule("./room/voice-list.ts")
class VoiceList extends Component {

    private final Participation participation;
    private final Consumer<ConcernId> toAnswer;

    /// A voice as the browser gets it; `by` is empty where there is no answer yet, `answerable`
    /// says whether I may give one.
    public record Voice(
            String id,
            String words,
            String help,
            String by,
            String answer,
            boolean mine,
            boolean answerable) {}

    public record Words(
            String you,
            String helps,
            String waiting,
            String answered,
            String answer,
            String again) {}

    VoiceList(Participation participation, Consumer<ConcernId> toAnswer) {
        this.participation = participation;
        this.toAnswer = toAnswer;
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                getTranslation("room.talk.you"),
                                getTranslation("room.voices.helps"),
                                getTranslation("room.voices.waiting"),
                                getTranslation("room.voices.answered"),
                                getTranslation("room.voices.answer"),
                                getTranslation("room.voices.again")));
        getElement()
                .addEventListener(
                        "answer",
                        event -> {
                            var id = event.getEventData().get("event.detail").asString();
                            answer(new ConcernId(UUID.fromString(id)));
                        })
                .addEventData("event.detail");
    }

    void show(Seen seen, Mine mine) {
        var voices = seen.heard().voices().stream().map(voice -> voice(seen, mine, voice)).toList();
        getElement().setPropertyList("voices", voices);
    }

    /// What a click on *Answer* comes to.
    void answer(ConcernId concern) {
        toAnswer.accept(concern);
    }

    private Voice voice(Seen seen, Mine mine, Heard.Voice voice) {
        return new Voice(
                voice.id().value().toString(),
                said(voice.words()),
                said(voice.help()),
                voice.answer().map(answer -> participation.name(answer.by(), this)).orElse(""),
                voice.answer().map(answer -> said(answer.words())).orElse(""),
                mine.raised(voice.id()),
                mine.mayAnswer(seen, voice));
    }

    private String said(Text text) {
        return text.erased() ? getTranslation("room.talk.erased") : text.words();
    }
}
